using System.Buffers;
using System.Security.Cryptography;
using Npgsql;

namespace CoilMatch.Silo.Backups;

/// <summary>Fills one empty table from its parts by COPY, and then asks the table what it holds.</summary>
internal sealed class TableFill : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly BackupTable table;
    private readonly NpgsqlCopyTextWriter copy;
    private readonly Action<ReadOnlySpan<byte>, IBufferWriter<byte>>? rewrite;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> rest = new();
    private bool ended;

    private TableFill(
        NpgsqlConnection connection, BackupTable table, NpgsqlCopyTextWriter copy, Action<ReadOnlySpan<byte>, IBufferWriter<byte>>? rewrite) =>
        (this.connection, this.table, this.copy, this.rewrite) = (connection, table, copy, rewrite);

    internal string Table => table.Name;

    /// <param name="rewrite">Changes each row on its way; null when they are taken as they are.</param>
    internal static async Task<TableFill> BeginAsync(
        NpgsqlConnection connection, BackupTable table, Action<ReadOnlySpan<byte>, IBufferWriter<byte>>? rewrite, CancellationToken cancellationToken) =>
        new(connection, table, (NpgsqlCopyTextWriter)await connection.BeginTextImportAsync(
            $"copy \"{table.Name}\" ({TableCopy.ColumnsOf(table)}) from stdin", cancellationToken), rewrite);

    internal async Task AddAsync(Stream part, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 << 10];
        int read;
        while ((read = await part.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (rewrite is null) await PassAsync(buffer.AsMemory(0, read), cancellationToken);
            else await RewriteAsync(buffer.AsMemory(0, read), rewrite, cancellationToken);
        }
    }

    /// <summary>Ends the copying and compares what the table gives back with what it was given.</summary>
    /// <exception cref="BackupRefusedException">The table does not hold what was put in.</exception>
    internal async Task EndAsync(CancellationToken cancellationToken)
    {
        await copy.DisposeAsync();
        ended = true;
        var there = await TableCopy.ReadAsync(connection, table, _ => Task.CompletedTask, cancellationToken);
        if (there.Sha256 != Convert.ToHexStringLower(hash.GetHashAndReset()))
            throw new BackupRefusedException($"The table {table.Name} does not hold what was put into it. Nothing was restored; try another server.");
    }

    public async ValueTask DisposeAsync()
    {
        hash.Dispose();
        if (ended) return;
        await copy.CancelAsync();
        await copy.DisposeAsync();
    }

    private async Task RewriteAsync(
        ReadOnlyMemory<byte> piece, Action<ReadOnlySpan<byte>, IBufferWriter<byte>> change, CancellationToken cancellationToken)
    {
        var changed = new ArrayBufferWriter<byte>(piece.Length + 1024);
        int end;
        while ((end = piece.Span.IndexOf((byte)'\n')) >= 0)
        {
            rest.Write(piece.Span[..end]);
            change(rest.WrittenSpan, changed);
            rest.ResetWrittenCount();
            piece = piece[(end + 1)..];
        }

        rest.Write(piece.Span);
        await PassAsync(changed.WrittenMemory, cancellationToken);
    }

    private async Task PassAsync(ReadOnlyMemory<byte> rows, CancellationToken cancellationToken)
    {
        hash.AppendData(rows.Span);
        await copy.BaseStream.WriteAsync(rows, cancellationToken);
    }
}
