using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Outcomes;

/// <summary>What a report still lacks before it can be submitted.</summary>
internal static class OutcomeMissing
{
    internal static IEnumerable<Refusal> Of(OutcomeAnswers answers)
    {
        var told = JsonSerializer.SerializeToNode(answers, Json.Options);
        return OutcomeMeasures.All.SelectMany(measure => Of(measure, told));
    }

    private static IEnumerable<Refusal> Of(OutcomeMeasure measure, JsonNode? told)
    {
        if (OutcomePath.Get(told, $"{measure.Key}.notCollected.reason") is { } reason)
        {
            return OutcomePath.TextOf(reason) == "OTHER" && OutcomePath.Get(told, $"{measure.Key}.notCollected.note") is null
                ? [Required($"answers.{measure.Key}.notCollected.note", $"{measure.Title}: say in a few words why it was not collected.")]
                : [];
        }

        var open = measure.Fields.Where(field => !field.Optional && OutcomePath.Get(told, field.Path) is null).ToList();
        if (measure.MayBeSkipped && open.Count == measure.Fields.Count(field => !field.Optional))
            return [Required($"answers.{measure.Key}", $"{measure.Title}: give the values, or say why they were not collected.")];
        return open.Select(field => Required(OutcomeReader.NameOf(field), $"{measure.Title}: {field.Label.TrimEnd('?')} is missing."));
    }

    private static Refusal Required(string field, string message) => new("required", message, field);
}
