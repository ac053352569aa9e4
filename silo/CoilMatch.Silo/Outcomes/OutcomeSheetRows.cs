using System.Globalization;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Spreadsheets;

namespace CoilMatch.Silo.Outcomes;

/// <summary>The rows of a filled-in sheet: what each field says, and the rows that say nothing that can be read.</summary>
internal sealed class OutcomeSheetRows
{
    private static readonly Dictionary<string, OutcomeField> Fields =
        OutcomeMeasures.AllFields.ToDictionary(one => one.Field.Path, one => one.Field, StringComparer.OrdinalIgnoreCase);

    private readonly List<Refusal> faults = [];
    private readonly Dictionary<string, (int Row, JsonNode? Value)> values = [];

    internal IReadOnlyList<Refusal> Faults => faults;

    /// <summary>By path; an empty cell is a null.</summary>
    internal IReadOnlyDictionary<string, (int Row, JsonNode? Value)> Values => values;

    internal static OutcomeSheetRows Read(IReadOnlyList<SheetRow> rows, Guid pairing)
    {
        var sheet = new OutcomeSheetRows();
        foreach (var row in rows.Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))) sheet.Take(row, pairing);
        if (sheet.values.Count == 0 && sheet.faults.Count == 0)
            sheet.faults.Add(new Refusal("unreadable", $"The sheet has no rows of the form. Its columns are {string.Join(", ", OutcomeSheet.Columns)}; download an empty one to see them.", "file"));
        return sheet;
    }

    /// <summary>A fault of a value with the row in which it stands.</summary>
    internal Refusal InRow(Refusal fault)
    {
        var path = fault.Field?.StartsWith("answers.", StringComparison.Ordinal) == true ? fault.Field["answers.".Length..] : "";
        return values.TryGetValue(path, out var told) ? Told(told.Row, fault) : fault;
    }

    private void Take(SheetRow row, Guid pairing)
    {
        var (name, text) = (row[0].Trim(), row[1].Trim());
        if (name.Equals(OutcomeSheet.Columns[0], StringComparison.OrdinalIgnoreCase)) return;
        if (name.Equals(OutcomeSheet.ProjectField, StringComparison.OrdinalIgnoreCase))
        {
            if (!text.Equals($"{pairing}", StringComparison.OrdinalIgnoreCase))
                faults.Add(Told(row.Number, new Refusal("wrong-project", "This sheet belongs to another project.", "file")));
            return;
        }

        if (!Fields.TryGetValue(name, out var field))
            faults.Add(Told(row.Number, new Refusal("unknown-field", $"“{Short(name)}” is no field of the form.", "file")));
        else if (!values.TryAdd(field.Path, (row.Number, text.Length == 0 ? null : ValueOf(field, text))))
            faults.Add(Told(row.Number, new Refusal("twice", $"The field {field.Path} stands in the sheet twice.", $"answers.{field.Path}")));
    }

    /// <summary>The value as the form would send it; what cannot be read stays a text, which the reader of the form refuses by name.</summary>
    private static JsonNode? ValueOf(OutcomeField field, string text) => field.Kind switch
    {
        OutcomeFieldKind.Count or OutcomeFieldKind.Number => NumberOf(text) is { } number ? JsonValue.Create(number) : JsonValue.Create(text),
        OutcomeFieldKind.Choice => JsonValue.Create(CodeOf(field, text)),
        OutcomeFieldKind.Choices => new JsonArray([.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(one => JsonValue.Create(CodeOf(field, one)))]),
        OutcomeFieldKind.YesNo => text.ToUpperInvariant() switch
        {
            "YES" or "TRUE" or "1" => JsonValue.Create(true),
            "NO" or "FALSE" or "0" => JsonValue.Create(false),
            _ => JsonValue.Create(text),
        },
        _ => JsonValue.Create(text),
    };

    private static string CodeOf(OutcomeField field, string text) => field.Options.FirstOrDefault(option =>
        option.Code.Equals(text, StringComparison.OrdinalIgnoreCase) || option.Label.Equals(text, StringComparison.OrdinalIgnoreCase))?.Code ?? text;

    /// <summary>With a decimal point or comma; a comma before three digits could mean thousands, so it is not read at all.</summary>
    private static double? NumberOf(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma >= 0 && (text.Length - comma == 4 || text.Contains('.', StringComparison.Ordinal))) return null;
        return double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
    }

    private static Refusal Told(int row, Refusal fault) =>
        fault with { Message = $"Row {row.ToString(CultureInfo.InvariantCulture)}: {fault.Message}" };

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
