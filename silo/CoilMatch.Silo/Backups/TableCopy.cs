using System.Security.Cryptography;
using Npgsql;

namespace CoilMatch.Silo.Backups;

/// <summary>Reads the rows of a table as PostgreSQL's COPY writes them, in the order of its key, so that equal rows are equal bytes.</summary>
internal static class TableCopy
{
    /// <summary>One spelling of dates, numbers and bytes, whatever the server and the person prefer.</summary>
    internal const string Spelling =
        "set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'";

    /// <summary>Passes the rows on, piece by piece, and tells what they were.</summary>
    internal static async Task<TableFigures> ReadAsync(
        NpgsqlConnection connection, BackupTable table, Func<ReadOnlyMemory<byte>, Task> pass, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long rows = 0, bytes = 0;
        using var rowsAsText = await connection.BeginTextExportAsync($"copy ({SelectOf(table)}) to stdout", cancellationToken);
        var stream = ((StreamReader)rowsAsText).BaseStream;
        var buffer = new byte[64 << 10];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            // A line break within a value is written as \n in two letters: each real one ends a row.
            rows += buffer.AsSpan(0, read).Count((byte)'\n');
            bytes += read;
            hash.AppendData(buffer, 0, read);
            await pass(buffer.AsMemory(0, read));
        }

        return new TableFigures(table.Name, rows, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    internal static string ColumnsOf(BackupTable table) => string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));

    private static string SelectOf(BackupTable table)
    {
        var types = table.Columns.ToDictionary(column => column.Name, column => column.Type);
        var key = table.Key.Select(column => $"\"{column}\"{(IsText(types[column]) ? " collate \"C\"" : "")}");
        return $"select {ColumnsOf(table)} from \"{table.Name}\" t order by {(table.Key.Count > 0 ? string.Join(", ", key) : "t::text collate \"C\"")}";
    }

    private static bool IsText(string type) => type == "text" || type.StartsWith("character", StringComparison.Ordinal);
}
