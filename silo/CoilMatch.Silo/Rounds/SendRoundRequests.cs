using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Rounds;

/// <param name="PairIds">Pairs of the proposal with a listing of the caller's institution.</param>
/// <param name="Message">The request's text, 20 to 2000 characters, the same for each pair.</param>
internal sealed record SendRoundRequestsInput(IReadOnlyList<Guid> PairIds, string Message);

/// <summary>What became of one pair: a request, or the reason why not.</summary>
internal sealed record SentPairView(Guid PairId, Guid? PairingId, Refusal? Refusal);

/// <summary>
/// Makes ordinary requests of pairs, for the lecturers of the office's institution. Each pair is decided for itself: where one
/// is refused, the others go out.
/// </summary>
internal static class SendRoundRequests
{
    internal const int Most = 100;

    internal static void MapSendRoundRequests(this IEndpointRouteBuilder rounds) => rounds
        .MapPost("/{id:guid}/requests", HandleAsync)
        .Needs(UseCase.SendRoundRequests)
        .WithSummary("Send requests for pairs of the proposal, on behalf of the office's lecturers");

    private static async Task<Results<Ok<List<SentPairView>>, ProblemHttpResult>> HandleAsync(
        Guid id, SendRoundRequestsInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (input.PairIds.Count == 0) return RoundRefusals.NoPairs.ToProblem();
        if (input.PairIds.Count > Most) return RoundRefusals.TooManyPairs.ToProblem();
        for (var at = 1; at < input.PairIds.Count; at++)
            if (input.PairIds.Take(at).Contains(input.PairIds[at])) return RoundRefusals.ToldTwice($"pairIds[{at}]").ToProblem();
        if (RequestPairing.Faulty(input.Message) is { } faulty) return faulty.ToProblem();
        if (await db.FindRoundAsync(id, caller, cancellationToken) is not { } round) return Refusal.NotFound.ToProblem();
        if (round.MaySend() is { } refusal) return refusal.ToProblem();

        var sent = new List<SentPairView>();
        foreach (var pairId in input.PairIds)
        {
            var (pairing, refused) = await SendAsync(round.Id, new RoundPairId(pairId), input.Message, caller, db, clock, cancellationToken);
            sent.Add(new SentPairView(pairId, pairing?.Value, refused));
        }

        return TypedResults.Ok(sent);
    }

    private static async Task<(PairingId? Sent, Refusal? Refusal)> SendAsync(
        RoundId id, RoundPairId pairId, string message, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var round = await db.LockRoundAsync(id, cancellationToken);
        if (round.MaySend() is { } over) return (null, over);
        var row = await db.RoundPairs.Where(one => one.Id == pairId && one.RoundId == id).VisibleTo(caller, db)
            .WithListings(db).SingleOrDefaultAsync(cancellationToken);
        if (row is null) return (null, Refusal.NotFound);
        if (row.Pair.Run != round.Run) return (null, RoundRefusals.OldRun);
        if (row.Pair.PairingId is not null) return (null, RoundRefusals.AlreadySent);
        if (row.Pair.StruckOutReason is not null) return (null, RoundRefusals.AlreadyStruckOut);

        var (ours, theirs) = row.SidesFor(caller);
        if (!caller.IsOfficeOf(ours.InstitutionId)) return (null, Refusal.Forbidden);
        if (RequestPairing.NotOpen(ours, theirs) is { } gone) return (null, gone);
        var (made, refused) = await RequestPairing.AddAsync(
            new RequestPairingInput(ours.Id.Value, theirs.Id.Value, message), caller, db, clock, cancellationToken);
        if (made is null) return (null, refused);

        round.NoteSent(row.Pair, made.Pairing.Id);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (DbUpdateException raced) when (raced.IsUniqueViolation())
        {
            return (null, PairingRefusals.AlreadyAsked);
        }

        return (made.Pairing.Id, null);
    }
}
