using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Outcomes;

/// <param name="LedTo">Everything that it has led to by now.</param>
internal sealed record FollowUpInput(NextStep Next, IReadOnlyList<LedTo>? LedTo = null, string? Note = null);

internal sealed record FollowUpView(PairingSide Side, NextStep Next, IReadOnlyList<LedTo> LedTo, string? Note, DateTimeOffset At)
{
    internal static FollowUpView Of(FollowUp one) => new(one.Side, one.Next, one.LedTo, one.Note, one.At);
}

/// <param name="Until">The last day on which an office can tell more.</param>
/// <param name="MayTell">Whether the caller can.</param>
/// <param name="Told">Everything that was told, the latest first.</param>
internal sealed record FollowUpsView(DateOnly? Until, bool MayTell, IReadOnlyList<FollowUpView> Told);

/// <summary>What the two offices tell about the partnership after the project, each time anew.</summary>
internal static class FollowUps
{
    internal static void MapFollowUps(this IEndpointRouteBuilder pairings)
    {
        pairings.MapGet("/{id:guid}/follow-ups", ReadAsync).Needs(UseCase.ReadOutcomes)
            .WithSummary("What the offices told about the partnership since the delivery");
        pairings.MapPost("/{id:guid}/follow-ups", TellAsync).Needs(UseCase.SubmitOutcome)
            .WithSummary("Tell as one of the two offices how the partnership goes on, until two years after the delivery");
    }

    private static async Task<Results<Ok<FollowUpsView>, ProblemHttpResult>> ReadAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken) =>
        await db.FindPairingAsync(id, caller, cancellationToken) is { } row && row.MayReadOutcomes(caller)
            ? TypedResults.Ok(await ViewAsync(row, caller, db, clock.GetUtcNow(), cancellationToken))
            : Refusal.NotFound.ToProblem();

    private static async Task<Results<Ok<FollowUpsView>, ProblemHttpResult>> TellAsync(
        Guid id, FollowUpInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        if (await db.LockPairingAsync(id, cancellationToken) is null || await db.FindPairingAsync(id, caller, cancellationToken) is not { } row)
            return Refusal.NotFound.ToProblem();

        var now = clock.GetUtcNow();
        var note = TypedText.Of(input.Note);
        if (Check(row, caller, note, now, out var side) is { } refusal) return refusal.ToProblem();

        var count = await db.FollowUps.CountAsync(one => one.PairingId == row.Pairing.Id && one.Side == side, cancellationToken);
        db.FollowUps.Add(FollowUp.Tell(row.Pairing, side, count + 1, input.Next, [.. (input.LedTo ?? []).Distinct().Order()], note, caller.Id!.Value, now));
        row.Pairing.NoteFollowUp(side, input.Next, now);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(await ViewAsync(row, caller, db, now, cancellationToken));
    }

    private static Refusal? Check(PairingRow row, Caller caller, string? note, DateTimeOffset now, out PairingSide side)
    {
        side = OfficeSideOf(row, caller);
        if (side == PairingSide.Observer) return Refusal.Forbidden;
        if (UntilOf(row.Pairing, side) is not { } until) return PairingRefusals.WrongState(row.Pairing.State);
        if (row.Pairing.Today(side, now) > until)
            return new Refusal("too-late", $"The follow-up ends {FollowUp.Years} years after the delivery.");
        return note?.Length > FollowUp.LongestNote ? new Refusal("length", $"Use at most {FollowUp.LongestNote} characters.", "note") : null;
    }

    private static async Task<FollowUpsView> ViewAsync(
        PairingRow row, Caller caller, SiloDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var told = await db.FollowUps.AsNoTracking().Where(one => one.PairingId == row.Pairing.Id)
            .OrderByDescending(one => one.At).ThenByDescending(one => one.Number).ToListAsync(cancellationToken);
        var side = OfficeSideOf(row, caller);
        var until = UntilOf(row.Pairing, side == PairingSide.Observer ? PairingSide.Requester : side);
        return new FollowUpsView(
            until, side != PairingSide.Observer && until is { } last && row.Pairing.Today(side, now) <= last, told.ConvertAll(FollowUpView.Of));
    }

    private static DateOnly? UntilOf(Pairing pairing, PairingSide side) =>
        pairing.Run?.DeliveredAt is { } delivered ? pairing.Today(side, delivered).AddYears(FollowUp.Years) : null;

    private static PairingSide OfficeSideOf(PairingRow row, Caller caller) =>
        PairingSides.Both.FirstOrDefault(side => row.RightsOf(caller).Turns.HasFlag(PairingParties.Office(side)), PairingSide.Observer);
}
