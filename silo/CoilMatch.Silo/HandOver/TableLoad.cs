using System.Buffers.Binary;
using Npgsql;

namespace CoilMatch.Silo.HandOver;

/// <summary>
/// Fills an empty table from its file: the lines go by COPY into a table of lines as they are, and PostgreSQL itself reads
/// the columns out of them, by the types that the table has.
/// </summary>
internal sealed class TableLoad(NpgsqlConnection connection)
{
    private static readonly byte[] Head = [.. "PGCOPY\n"u8, 0xFF, .. "\r\n\0"u8, 0, 0, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] Tail = [0xFF, 0xFF];

    /// <summary>
    /// Makes the table of lines. It is no temporary one, whose few buffers a large table exhausts; it is not logged, and nobody
    /// else ever sees it, since it goes before the transaction ends.
    /// </summary>
    internal Task BeginAsync(CancellationToken cancellationToken) =>
        connection.RunAsync("create unlogged table hand_over_lines (line json not null)", cancellationToken);

    internal Task EndAsync(CancellationToken cancellationToken) => connection.RunAsync("drop table hand_over_lines", cancellationToken);

    /// <param name="groups">The transaction numbers that the groups of changes get here, see <see cref="FeedPlacesInFile"/>.</param>
    internal async Task<long> FillAsync(
        HandedTable table, ManifestTable told, bool mayLackColumns, IReadOnlyList<string> groups, ArchiveContents archive,
        CancellationToken cancellationToken)
    {
        await connection.RunAsync("truncate hand_over_lines", cancellationToken);
        var lines = new RowLines(table, told.File, mayLackColumns);
        try
        {
            await archive.ReadAsync(told, content => CopyAsync(lines, content, cancellationToken), cancellationToken);
            if (lines.Rows != told.Rows)
                throw ArchiveContents.Unusable($"{told.File} has {lines.Rows} rows; its manifest says {told.Rows}.");
            await connection.RunAsync(InsertSql(table, lines.Columns, groups), cancellationToken);
        }
        catch (PostgresException refused) when (refused.SqlState[..2] is "22" or "23")
        {
            throw ArchiveContents.Unusable(WhyNot(refused, told.File));
        }

        foreach (var column in table.Columns.Where(column => column.Numbered))
            await connection.RunAsync(NumberSql(table.Name, column.Name), cancellationToken);
        return lines.Rows;
    }

    private async Task CopyAsync(RowLines lines, Stream content, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginRawBinaryCopyAsync("copy hand_over_lines (line) from stdin (format binary)", cancellationToken);
        try
        {
            await copy.WriteAsync(Head, cancellationToken);
            var field = new byte[6];
            BinaryPrimitives.WriteInt16BigEndian(field, 1);
            await lines.ReadAsync(content, async line =>
            {
                BinaryPrimitives.WriteInt32BigEndian(field.AsSpan(2), line.Length);
                await copy.WriteAsync(field, cancellationToken);
                await copy.WriteAsync(line, cancellationToken);
            }, cancellationToken);
            await copy.WriteAsync(Tail, cancellationToken);
        }
        catch
        {
            await copy.CancelAsync();
            throw;
        }
    }

    private static string InsertSql(HandedTable table, IReadOnlyList<string> columns, IReadOnlyList<string> groups)
    {
        var names = columns.Select(column => $"\"{column}\"");
        var values = columns.Select(column => $"{table.Name}.{column}" is "changes.tx" or "feed_positions.tx"
            ? $"(array[{string.Join(", ", groups.Select(group => $"'{group}'"))}])[1 + r.tx::text::int]::xid8"
            : $"r.\"{column}\"");
        return $"""
            insert into "{table.Name}" ({string.Join(", ", names)}) overriding system value
            select {string.Join(", ", values)} from hand_over_lines, json_populate_record(null::"{table.Name}", line) r
            """;
    }

    /// <summary>The next row gets the number after the highest.</summary>
    private static string NumberSql(string table, string column) =>
        $"select setval(pg_get_serial_sequence('\"{table}\"', '{column}'), coalesce(max(\"{column}\"), 1), count(*) > 0) from \"{table}\"";

    private static string WhyNot(PostgresException refused, string file) => refused.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => $"{file} holds a row twice (by {refused.ConstraintName}).",
        PostgresErrorCodes.ForeignKeyViolation => $"{file} points to a row that is not in the archive (by {refused.ConstraintName}).",
        PostgresErrorCodes.NotNullViolation => $"{file} has a row without {refused.ColumnName}.",
        PostgresErrorCodes.CheckViolation => $"{file} has a row that its table does not allow (by {refused.ConstraintName}).",
        _ => $"{file} has a value that does not fit its column: {refused.MessageText}.",
    };
}

internal static class ConnectionExtensions
{
    /// <summary>Runs SQL that takes as long as it takes.</summary>
    internal static async Task RunAsync(this NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
