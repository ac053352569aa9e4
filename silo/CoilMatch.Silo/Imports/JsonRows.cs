using System.Text.Json;

namespace CoilMatch.Silo.Imports;

/// <summary>Reads the rows of a JSON Lines file: one object a line; a list of texts may stand where CSV has them joined.</summary>
internal sealed class JsonRows
{
    private readonly Dictionary<string, Column?> columns = new(StringComparer.Ordinal);

    /// <summary>Names met so far that no column has, each once; the first hundred.</summary>
    internal Queue<string> Unknown { get; } = new();

    internal RawRow Read(int line, string text)
    {
        var row = new RawRow(line);
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 16 });
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                foreach (var member in document.RootElement.EnumerateObject()) Take(row, member);
            else
                row.Refuse(null, "The line is JSON, but no object {…}.");
        }
        catch (JsonException broken)
        {
            row.Refuse(null, $"The line is broken JSON near character {broken.BytePositionInLine + 1}.");
        }

        return row;
    }

    private void Take(RawRow row, JsonProperty member)
    {
        try
        {
            if (ColumnOf(member.Name) is not { } column) return;
            if (TextOf(member.Value) is var (text, readable) && readable) row[column] = text;
            else row.Refuse(column.Name(), "The value must be a text, a number, a list of texts, or null.");
        }
        catch (InvalidOperationException)
        {
            // A text with half of a surrogate pair, such as "\ud800".
            row.Refuse(null, "The line holds an escaped character that is no character of Unicode.");
        }
    }

    private Column? ColumnOf(string name)
    {
        if (columns.TryGetValue(name, out var known)) return known;
        var column = Columns.Find(name);
        if (columns.Count == 100) return column;
        if (column is null) Unknown.Enqueue(name);
        return columns[name] = column;
    }

    private static (string? Text, bool Readable) TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => (null, true),
        JsonValueKind.String => (value.GetString(), true),
        JsonValueKind.Number => (value.GetRawText(), true),
        JsonValueKind.Array when value.EnumerateArray().All(one => one.ValueKind is JsonValueKind.String or JsonValueKind.Number) =>
            (string.Join(';', value.EnumerateArray().Select(one => TextOf(one).Text)), true),
        _ => (null, false),
    };
}
