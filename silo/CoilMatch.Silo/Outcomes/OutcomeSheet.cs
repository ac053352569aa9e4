using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Spreadsheets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Outcomes;

/// <summary>The form as a spreadsheet, a row for each value: filled in offline and sent back it becomes the draft.</summary>
internal static class OutcomeSheet
{
    /// <summary>The row that tells to which project the sheet belongs.</summary>
    internal const string ProjectField = "project";

    internal static readonly string[] Columns = ["Field", "Value", "What it means"];

    internal static void MapOutcomeSheet(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/outcome/sheet", HandleAsync)
        .Needs(UseCase.SubmitOutcome)
        .Produces(StatusCodes.Status200OK, contentType: SheetFormats.Csv, additionalContentTypes: SheetFormats.Xlsx)
        .WithSummary("The report of the caller's side as it stands, as a spreadsheet to fill in");

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, string? format, OutcomeDesk outcomes, CancellationToken cancellationToken)
    {
        if (SheetFormats.Check(format, out var file) is { } badFormat) return badFormat.ToProblem();
        var (form, refusal) = await outcomes.ReadFormAsync(id, cancellationToken);
        return form is null ? refusal!.ToProblem() : file.Answer("outcome", Columns, Rows(form).ToAsyncEnumerable(), row => row);
    }

    /// <summary>A value as a cell: numbers as numbers, codes in words.</summary>
    internal static Cell CellOf(OutcomeField field, JsonNode? value) => value switch
    {
        null => (string?)null,
        JsonArray many => string.Join("; ", many.Select(one => LabelOf(field, OutcomePath.TextOf(one)))),
        _ when value.GetValueKind() == JsonValueKind.Number => value.GetValue<double>(),
        _ when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False => value.GetValue<bool>() ? "yes" : "no",
        _ => LabelOf(field, OutcomePath.TextOf(value)),
    };

    private static IEnumerable<IReadOnlyList<Cell>> Rows(OutcomeFormView form)
    {
        yield return [ProjectField, $"{form.PairingId}", "Leave this row as it is: it tells to which project the sheet belongs."];
        var answers = JsonSerializer.SerializeToNode(form.Answers, Json.Options);
        foreach (var measure in OutcomeMeasures.All)
        {
            var indicator = OutcomeIndicators.All.Single(one => one.Code == measure.Indicator);
            var definition = $" {indicator.Definition}";
            foreach (var field in measure.AllFields)
            {
                yield return [field.Path, CellOf(field, OutcomePath.Get(answers, field.Path)), $"{measure.Title} – {field.Label}.{Values(field)}{definition}"];
                definition = "";
            }
        }
    }

    private static string LabelOf(OutcomeField field, string? code) => field.Options.FirstOrDefault(option => option.Code == code)?.Label ?? code ?? "";

    private static string Values(OutcomeField field) => field.Kind switch
    {
        OutcomeFieldKind.Count => $" A whole number from {Shown(field.Least)} to {Shown(field.Most)}.",
        OutcomeFieldKind.Number => $" A number from {Shown(field.Least)} to {Shown(field.Most)}.",
        OutcomeFieldKind.Choice => $" One of: {string.Join("; ", field.Options.Select(option => option.Label))}.",
        OutcomeFieldKind.Choices => $" Any of, with semicolons between them: {string.Join("; ", field.Options.Select(option => option.Label))}.",
        OutcomeFieldKind.YesNo => " yes or no.",
        _ => $" At most {Shown(field.Most)} characters.",
    };

    private static string Shown(double? number) => number!.Value.ToString("0.##", CultureInfo.InvariantCulture);
}
