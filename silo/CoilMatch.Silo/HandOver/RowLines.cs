using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace CoilMatch.Silo.HandOver;

/// <summary>
/// The rows of one file of the archive, looked at one by one: each line must be a JSON object with the table's columns, all of
/// them and each once. A file of an older schema may lack columns; then every line lacks the same.
/// </summary>
internal sealed class RowLines(HandedTable table, string file, bool mayLackColumns)
{
    private readonly HashSet<string> known = [.. table.Columns.Select(column => column.Name)];
    private readonly HashSet<string> found = new(StringComparer.Ordinal);

    /// <summary>The columns that the lines have; all of the table's when there is no line.</summary>
    internal IReadOnlyList<string> Columns { get; private set; } = [.. table.Columns.Select(column => column.Name)];

    internal long Rows { get; private set; }

    /// <summary>Hands each line on, as it stands in the file.</summary>
    /// <exception cref="RestoreRefusedException">A line is not a row of this table.</exception>
    internal async Task ReadAsync(Stream content, Func<ReadOnlyMemory<byte>, Task> take, CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(content, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            var buffer = result.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                await TakeAsync(buffer.Slice(0, end), take);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (buffer.Length > HandOverLimits.RowBytes) throw Wrong($"is longer than {HandOverLimits.RowBytes >> 20} MB");
            if (result.IsCompleted && !buffer.IsEmpty) await TakeAsync(buffer, take);
            if (result.IsCompleted) break;
            reader.AdvanceTo(buffer.Start, buffer.End);
        }

        await reader.CompleteAsync();
    }

    private async Task TakeAsync(ReadOnlySequence<byte> line, Func<ReadOnlyMemory<byte>, Task> take)
    {
        Rows++;
        Check(line);
        await take(line.IsSingleSegment ? line.First : line.ToArray());
    }

    private void Check(ReadOnlySequence<byte> line)
    {
        found.Clear();
        try
        {
            var json = new Utf8JsonReader(line);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject) throw Wrong("is no JSON object");
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var column = json.GetString()!;
                if (!known.Contains(column)) throw Wrong("has a column that the table does not have");
                if (!found.Add(column)) throw Wrong($"has the column {column} twice");
                json.Skip();
            }

            while (json.Read())
            {
                // Only that the rest is JSON too.
            }
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            throw Wrong("is not JSON in UTF-8");
        }

        if (Rows == 1 && mayLackColumns) Columns = [.. found.Order(StringComparer.Ordinal)];
        if (!found.SetEquals(Columns)) throw Wrong($"lacks the column {Columns.FirstOrDefault(column => !found.Contains(column)) ?? "of other lines"}");
    }

    private RestoreRefusedException Wrong(string what) => ArchiveContents.Unusable($"Line {Rows} of {file} {what}.");
}
