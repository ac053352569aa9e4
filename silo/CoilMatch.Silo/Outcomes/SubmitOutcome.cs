using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Outcomes;

/// <param name="Answers">The whole report; its members are those of the answers in the form.</param>
internal sealed record SubmitOutcomeInput(JsonElement Answers);

internal static class SubmitOutcome
{
    internal static void MapSubmitOutcome(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/outcome", HandleAsync)
        .Needs(UseCase.SubmitOutcome)
        .WithSummary("Submit the report of the caller's side; doing so again corrects it until the review begins");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, SubmitOutcomeInput input, PairingDesk desk, OutcomeDesk outcomes, SiloDbContext db, CancellationToken cancellationToken) =>
        desk.DoCheckedAsync(id, PairingAction.SubmitOutcome, scene => DecideAsync(scene, input, outcomes, db, cancellationToken), cancellationToken);

    /// <summary>The pairing is locked, so of two that come at once the second is the next revision.</summary>
    private static async Task<IReadOnlyList<Refusal>> DecideAsync(
        PairingScene scene, SubmitOutcomeInput input, OutcomeDesk outcomes, SiloDbContext db, CancellationToken cancellationToken)
    {
        var (answers, faults) = OutcomeReader.Read(input.Answers);
        if (faults.Count > 0) return faults;
        if (OutcomeCheck.Problems(answers) is { Count: > 0 } problems) return problems;

        var latest = await outcomes.LatestAsync(scene.Pairing.Id, scene.Side, cancellationToken);
        var report = OutcomeReport.Submit(scene, (latest?.Revision ?? 0) + 1, answers);
        if (scene.Pairing.SubmitOutcome(scene.Side, report.Revision, scene.Now) is { } refusal) return [refusal];

        db.OutcomeReports.Add(report);
        if (await outcomes.FindDraftAsync(scene.Pairing.Id, scene.Side, cancellationToken) is { } draft) db.OutcomeDrafts.Remove(draft);
        return [];
    }
}
