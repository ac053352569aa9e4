using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.Outcomes;

/// <summary>
/// Reads answers as they come from outside, field by field by the table of the form: a value that no field can have is told
/// with its name, whatever its type. What is not in the table is left out.
/// </summary>
internal static class OutcomeReader
{
    internal static (OutcomeAnswers Answers, IReadOnlyList<Refusal> Faults) Read(JsonElement sent) =>
        Read(sent.ValueKind == JsonValueKind.Object ? JsonObject.Create(sent) : null);

    internal static (OutcomeAnswers Answers, IReadOnlyList<Refusal> Faults) Read(JsonObject? sent)
    {
        var faults = new FieldFaults();
        var read = new JsonObject();
        foreach (var (_, field) in OutcomeMeasures.AllFields)
        {
            var name = NameOf(field);
            OutcomePath.Set(read, field.Path, Value(OutcomePath.Get(sent, field.Path), field, name, faults));
        }

        foreach (var measure in OutcomeMeasures.All.Where(measure => measure.MayBeSkipped)) SettleReason(read, measure.Key, faults);
        return faults.Found.Count > 0 ? (new OutcomeAnswers(), faults.Found) : (read.Deserialize<OutcomeAnswers>(Json.Options)!, []);
    }

    /// <summary>The field as refusals name it.</summary>
    internal static string NameOf(OutcomeField field) => $"answers.{field.Path}";

    /// <summary>A note without its reason asks for the reason; what is said to be not collected has no values.</summary>
    private static void SettleReason(JsonObject read, string key, FieldFaults faults)
    {
        if (read[key]?["notCollected"] is not JsonObject skipped) return;
        if (skipped["reason"] is null)
            faults.Add("required", $"answers.{key}.notCollected.reason", "Choose why it was not collected.");
        if (read[key]!.AsObject().Count > 1)
            faults.Add("inconsistent", $"answers.{key}.notCollected.reason", "Give the values, or say why there are none; not both.");
    }

    private static JsonNode? Value(JsonNode? sent, OutcomeField field, string name, FieldFaults faults) => field.Kind switch
    {
        _ when sent is null => null,
        OutcomeFieldKind.Count => Whole(sent, field, name, faults),
        OutcomeFieldKind.Number => Number(sent, field, name, faults),
        OutcomeFieldKind.Line or OutcomeFieldKind.Text => Text(sent, field, name, faults),
        OutcomeFieldKind.Choice => Option(sent, field, name, faults),
        OutcomeFieldKind.Choices => Options(sent, field, name, faults),
        _ => YesNo(sent, name, faults),
    };

    private static JsonValue? Whole(JsonNode sent, OutcomeField field, string name, FieldFaults faults)
    {
        var number = NumberOf(sent);
        if (number is { } told && told == Math.Floor(told) && told >= field.Least && told <= field.Most) return JsonValue.Create((int)told);

        faults.Add("out-of-bounds", name, $"{field.Label}: give a whole number from {Shown(field.Least)} to {Shown(field.Most)}.");
        return null;
    }

    private static JsonValue? Number(JsonNode sent, OutcomeField field, string name, FieldFaults faults)
    {
        if (NumberOf(sent) is { } told && told >= field.Least && told <= field.Most) return JsonValue.Create(told);

        faults.Add("out-of-bounds", name, $"{field.Label}: give a number from {Shown(field.Least)} to {Shown(field.Most)}.");
        return null;
    }

    private static JsonValue? Text(JsonNode sent, OutcomeField field, string name, FieldFaults faults)
    {
        var longest = (int)field.Most!.Value;
        var told = OutcomePath.TextOf(sent);
        if (told is null) faults.Add("malformed", name, $"{field.Label}: this must be a text.");
        else if (field.Kind == OutcomeFieldKind.Line) faults.Line(told, longest, name);
        else faults.Text(told, name, longest);
        return TypedText.Of(told) is { } text ? JsonValue.Create(text) : null;
    }

    private static JsonValue? Option(JsonNode sent, OutcomeField field, string name, FieldFaults faults)
    {
        var told = OutcomePath.TextOf(sent);
        if (field.Options.Any(option => option.Code == told)) return JsonValue.Create(told);

        faults.Add("unknown-code", name, $"{field.Label}: choose one of the list.");
        return null;
    }

    private static JsonArray? Options(JsonNode sent, OutcomeField field, string name, FieldFaults faults)
    {
        var told = (sent as JsonArray)?.Select(OutcomePath.TextOf).ToList();
        if (told is not null && told.TrueForAll(code => field.Options.Any(option => option.Code == code)))
            return [.. told.Distinct().Select(code => JsonValue.Create(code))];

        faults.Add("unknown-code", name, $"{field.Label}: choose from the list.");
        return null;
    }

    private static JsonValue? YesNo(JsonNode sent, string name, FieldFaults faults)
    {
        if (sent.GetValueKind() is JsonValueKind.True or JsonValueKind.False) return JsonValue.Create(sent.GetValueKind() == JsonValueKind.True);

        faults.Add("malformed", name, "Choose yes or no.");
        return null;
    }

    /// <summary>A number that can be counted with; an infinite one is none.</summary>
    private static double? NumberOf(JsonNode sent) =>
        sent.GetValueKind() == JsonValueKind.Number
        && double.TryParse(sent.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;

    private static string Shown(double? number) => number!.Value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
