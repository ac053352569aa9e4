using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Outcomes;

/// <param name="Version">The version of the draft that the edit began from; 0 for a first one.</param>
/// <param name="Answers">All that is to be kept; half a form is fine. Its members are those of the answers in the form.</param>
internal sealed record SaveOutcomeDraftInput(int Version, JsonElement Answers);

internal static class SaveOutcomeDraft
{
    internal static void MapSaveOutcomeDraft(this IEndpointRouteBuilder pairings) => pairings
        .MapPut("/{id:guid}/outcome/draft", HandleAsync)
        .Needs(UseCase.SubmitOutcome)
        .WithSummary("Keep what is filled in so far; a value that its field cannot have is refused, values that do not fit each other are not");

    private static async Task<Results<Ok<OutcomeFormView>, ProblemHttpResult>> HandleAsync(
        Guid id, SaveOutcomeDraftInput input, PairingDesk desk, OutcomeDesk outcomes, SiloDbContext db, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var (scene, refusal) = await desk.EnterAsync(id, PairingAction.SubmitOutcome, cancellationToken);
        if (scene is null) return refusal!.ToProblem();
        var (answers, faults) = OutcomeReader.Read(input.Answers);
        if (faults.Count > 0) return faults.ToProblem();
        if (await KeepAsync(scene, answers, input.Version, outcomes, db, cancellationToken) is { } stale) return stale.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(await outcomes.FormAsync(scene.Pairing, scene.Side, scene.Ours, closed: null, cancellationToken));
    }

    internal static async Task<Refusal?> KeepAsync(
        PairingScene scene, OutcomeAnswers answers, int version, OutcomeDesk outcomes, SiloDbContext db, CancellationToken cancellationToken)
    {
        var found = await outcomes.FindDraftAsync(scene.Pairing.Id, scene.Side, cancellationToken);
        var draft = found ?? OutcomeDraft.Begin(scene);
        if (draft.Save(answers, version, scene) is { } stale) return stale;
        if (found is null) db.OutcomeDrafts.Add(draft);
        return null;
    }
}
