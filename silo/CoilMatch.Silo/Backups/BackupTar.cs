using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using CoilMatch.Silo.Backups.Sealing;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Backups;

/// <summary>Writes a backup: a tar archive, packed by gzip, sealed. Everything goes through; nothing is held as a whole.</summary>
internal sealed class BackupTar : IAsyncDisposable
{
    /// <summary>A table is cut into parts of this many bytes at most.</summary>
    private const int PartBytes = 4 << 20;

    private readonly SealingStream sealing;
    private readonly GZipStream packing;
    private readonly TarWriter tar;
    private readonly DateTimeOffset at;

    internal BackupTar(Stream target, BackupSecret secret, DateTimeOffset at)
    {
        this.at = at;
        sealing = new SealingStream(target, secret);
        packing = new GZipStream(sealing, CompressionLevel.Fastest, leaveOpen: true);
        tar = new TarWriter(packing, TarEntryFormat.Pax, leaveOpen: true);
    }

    internal async Task AddAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        var entry = new PaxTarEntry(TarEntryType.RegularFile, name)
        {
            DataStream = content,
            ModificationTime = at,
            Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        await tar.WriteEntryAsync(entry, cancellationToken);
    }

    internal async Task AddJsonAsync<T>(string name, T value, CancellationToken cancellationToken)
    {
        using var json = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(value, Json.Options));
        await AddAsync(name, json, cancellationToken);
    }

    /// <summary>Adds what is passed in pieces of any size, as parts of a table.</summary>
    internal PartsOfTable Parts(string table) => new(this, table);

    /// <summary>Ends the archive and seals it; without this it is no backup.</summary>
    internal async Task CompleteAsync()
    {
        await tar.DisposeAsync();
        await packing.DisposeAsync();
        sealing.Complete();
    }

    public async ValueTask DisposeAsync() => await sealing.DisposeAsync();

    internal sealed class PartsOfTable(BackupTar archive, string table) : IDisposable
    {
        private readonly MemoryStream part = new(PartBytes);
        private int number;

        internal async Task AddAsync(ReadOnlyMemory<byte> piece, CancellationToken cancellationToken)
        {
            while (!piece.IsEmpty)
            {
                var some = piece[..Math.Min(piece.Length, PartBytes - (int)part.Length)];
                part.Write(some.Span);
                piece = piece[some.Length..];
                if (part.Length == PartBytes) await EndAsync(cancellationToken);
            }
        }

        /// <summary>Writes what is left.</summary>
        internal async Task EndAsync(CancellationToken cancellationToken)
        {
            if (part.Length == 0) return;
            part.Position = 0;
            await archive.AddAsync(BackupNames.PartOf(table, ++number), part, cancellationToken);
            part.SetLength(0);
        }

        public void Dispose() => part.Dispose();
    }
}
