using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.GoodPractices;

/// <param name="Hash">The text that the edit began from.</param>
/// <param name="Text">Only what changes; each part replaces the stored one as a whole.</param>
internal sealed record SavePracticeInput(string Hash, PracticeEdit Text);

/// <summary>The parts of a good practice that people write; one that is null stays as it is, an empty one is removed.</summary>
/// <param name="CreditLine">How the lecturer who saves wishes to be named.</param>
internal sealed record PracticeEdit(
    string? Title = null, string? Summary = null, IReadOnlyList<string>? Outcomes = null, IReadOnlyList<string>? Keywords = null,
    IReadOnlyList<PracticeWeek>? Weeks = null, IReadOnlyList<PracticeTask>? Tasks = null, string? Worked = null, string? DidNot = null,
    string? Advice = null, string? Context = null, PracticeLicence? Licence = null, string? CreditLine = null);

internal static class SavePractice
{
    internal static void MapSavePractice(this IEndpointRouteBuilder pairings) => pairings
        .MapPut("/{id:guid}/practice", HandleAsync)
        .Needs(UseCase.SavePractice)
        .WithSummary("Write on the good practice, as a lecturer or the secretariat; a change voids what the offices consented to");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, SavePracticeInput input, PairingDesk desk, SiloDbContext db, CancellationToken cancellationToken) =>
        desk.DoCheckedAsync(id, PairingAction.SavePractice, scene => DecideAsync(scene, input, db, cancellationToken), cancellationToken);

    private static async Task<IReadOnlyList<Refusal>> DecideAsync(
        PairingScene scene, SavePracticeInput input, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.PracticeOfAsync(scene, cancellationToken) is not { } practice) return [PracticeRefusals.NoDraft];
        if (practice.Hash != input.Hash) return [PracticeRefusals.StaleText];
        if (input.Text.CreditLine is not null && !IsOwnLecturer(scene)) return [PracticeRefusals.NotYourCredit];

        var content = PracticeForm.Take(practice.Content, input.Text, scene.Side);
        if (PracticeForm.Faults(content, input.Text) is { Count: > 0 } faults) return faults;
        if (PracticeLicences.Check(content.Licence, content.BuildsOn?.Licence) is { } licence) return [licence];
        if (PracticeNames.Names(await db.LecturersAsync(scene, cancellationToken), content)) return [PracticeRefusals.NamesAPerson];

        if (!practice.Write(content, scene.Now)) return [];
        return scene.Pairing.SavePractice(practice.Hash, scene.Now) is { } refusal ? [refusal] : [];
    }

    private static bool IsOwnLecturer(PairingScene scene) =>
        scene.Side != PairingSide.Observer && scene.OnBehalfOf is null && scene.Ours.Listing.OwnerId == scene.By;
}
