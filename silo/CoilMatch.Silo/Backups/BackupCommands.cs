using System.Diagnostics;
using CoilMatch.Silo.Backups.Sealing;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoilMatch.Silo.Backups;

/// <summary>The commands by themselves, on the database and the files that the settings name.</summary>
internal sealed class BackupCommands(IConfiguration settings, Action<string> tell)
{
    /// <summary>What an archive of the hand-over begins with: it is a zip.</summary>
    private static ReadOnlySpan<byte> ZipMagic => "PK"u8;

    internal static BackupResult NewKey(string file)
    {
        if (File.Exists(file)) throw new BackupRefusedException($"There is a file {file} already. A key is never overwritten.");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(file, options);
        writer.Write(BackupSecret.NewKey());
        return new BackupResult("KEY_MADE", file, 0);
    }

    /// <summary>Takes a backup and reads it all again; the file gets its name when it is found to be whole.</summary>
    internal async Task<BackupResult> BackUpAsync(string file, CancellationToken cancellationToken)
    {
        if (File.Exists(file)) throw new BackupRefusedException($"There is a file {file} already. Choose another name, so that no backup is overwritten.");
        var secret = BackupSecret.From(settings);
        var watch = Stopwatch.StartNew();
        var draft = $"{file}.{Guid.NewGuid():N}.part";
        try
        {
            await using var services = Services();
            BackupHeader header;
            BackupManifest manifest;
            await using (var target = new FileStream(draft, ForOwnerOnly()))
            {
                var run = new BackupRun(
                    services.GetRequiredService<NpgsqlDataSource>(), services.GetRequiredService<IBlobs>(), Model(services), settings, TimeProvider.System);
                (header, manifest) = await run.WriteAsync(target, secret, tell, cancellationToken);
                target.Flush(flushToDisk: true);
            }

            await BackupContents.VerifyAsync(draft, secret, cancellationToken);
            File.Move(draft, file);
            return BackupResult.Of("BACKED_UP", file, watch.Elapsed.TotalSeconds, header, manifest);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    internal async Task<BackupResult> VerifyAsync(string file, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var (backup, _) = await WholeAsync(file, cancellationToken);
        return BackupResult.Of("VERIFIED", file, watch.Elapsed.TotalSeconds, backup.Header, backup.Manifest);
    }

    /// <summary>Reads all of the backup before anything is written anywhere, and then puts it in place.</summary>
    internal async Task<BackupResult> RestoreAsync(string file, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var (backup, secret) = await WholeAsync(file, cancellationToken);
        await using var services = Services();
        var restore = new RestoreBackup(
            services.GetRequiredService<NpgsqlDataSource>(), services.GetRequiredService<IBlobs>(), Model(services), settings);
        var notes = await restore.RunAsync(file, secret, backup, tell, cancellationToken);
        return BackupResult.Of("RESTORED", file, watch.Elapsed.TotalSeconds, backup.Header, backup.Manifest) with { Notes = notes };
    }

    private async Task<(BackupContents Backup, BackupSecret Secret)> WholeAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file)) throw new BackupRefusedException($"There is no file {file}.");
        var first = new byte[SealedHeader.Magic.Length];
        await using (var beginning = File.OpenRead(file)) beginning.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        if (first.AsSpan().StartsWith(ZipMagic))
            throw new BackupRefusedException($"{file} is an archive of the hand-over, no backup: a running silo restores it, see docs/hand-over.md.");
        if (!first.AsSpan().SequenceEqual(SealedHeader.Magic)) throw new BackupRefusedException($"{file} is no backup of CoilMatch.");

        var secret = BackupSecret.From(settings);
        return (await BackupContents.VerifyAsync(file, secret, cancellationToken), secret);
    }

    private ServiceProvider Services() => new ServiceCollection()
        .AddSingleton(settings)
        .AddLogging()
        .AddStorage()
        .AddBlobs(settings)
        .BuildServiceProvider();

    /// <summary>The tables and their migrations; nothing is written through it but by them.</summary>
    private static SiloDbContext Model(ServiceProvider services) =>
        new(new DbContextOptionsBuilder<SiloDbContext>().UseNpgsql(services.GetRequiredService<NpgsqlDataSource>()).Options);

    private static FileStreamOptions ForOwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 1 << 20 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
