using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Spreadsheets;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Outcomes;

/// <param name="Version">The version of the draft that the sheet is to replace; 0 for a first one.</param>
/// <param name="File">The bytes of the file, in Base64.</param>
internal sealed record ReceiveOutcomeSheetInput(int Version, byte[] File);

/// <summary>Takes a filled-in sheet over into the draft, or tells every row that cannot be read and changes nothing.</summary>
internal static class ReceiveOutcomeSheet
{
    internal static void MapReceiveOutcomeSheet(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/outcome/sheet", HandleAsync)
        .Needs(UseCase.SubmitOutcome)
        .WithSummary("Take the values of a filled-in sheet over into the draft; what the sheet has no row for stays as it was");

    private static async Task<Results<Ok<OutcomeFormView>, ProblemHttpResult>> HandleAsync(
        Guid id, ReceiveOutcomeSheetInput input, PairingDesk desk, OutcomeDesk outcomes, SiloDbContext db, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var (scene, refusal) = await desk.EnterAsync(id, PairingAction.SubmitOutcome, cancellationToken);
        if (scene is null) return refusal!.ToProblem();

        var form = await outcomes.FormAsync(scene.Pairing, scene.Side, scene.Ours, closed: null, cancellationToken);
        var (answers, faults) = Read(input.File, id, form.Answers);
        if (faults.Count > 0) return faults.ToProblem();
        if (await SaveOutcomeDraft.KeepAsync(scene, answers, input.Version, outcomes, db, cancellationToken) is { } stale) return stale.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(await outcomes.FormAsync(scene.Pairing, scene.Side, scene.Ours, closed: null, cancellationToken));
    }

    private static (OutcomeAnswers Answers, IReadOnlyList<Refusal> Faults) Read(byte[] file, Guid pairing, OutcomeAnswers present)
    {
        var (rows, unreadable) = SheetFile.Read(file);
        if (unreadable is not null) return (present, [unreadable]);

        var sheet = OutcomeSheetRows.Read(rows, pairing);
        if (sheet.Faults.Count > 0) return (present, sheet.Faults);

        var (merged, kept) = (new JsonObject(), JsonSerializer.SerializeToNode(present, Json.Options));
        foreach (var (_, field) in OutcomeMeasures.AllFields)
        {
            var value = sheet.Values.TryGetValue(field.Path, out var told) ? told.Value : OutcomePath.Get(kept, field.Path);
            OutcomePath.Set(merged, field.Path, value?.DeepClone());
        }

        var (answers, faults) = OutcomeReader.Read(merged);
        return (answers, [.. faults.Select(sheet.InRow)]);
    }
}
