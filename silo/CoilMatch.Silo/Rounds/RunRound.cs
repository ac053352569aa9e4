using System.Diagnostics;
using CoilMatch.Matching.Rounds;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Idempotency;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Suggestions;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace CoilMatch.Silo.Rounds;

internal static class RunRound
{
    /// <summary>For comparing and assigning together.</summary>
    internal static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(120);

    internal static void MapRunRound(this IEndpointRouteBuilder rounds) => rounds
        .MapPost("/{id:guid}/run", HandleAsync)
        .Needs(UseCase.OrganiseRound)
        .WithMetadata(new WithoutKey())
        .WithSummary("Propose the pairs whose total fit is highest; pairs that were struck out stay out");

    private static async Task<Results<Ok<RoundView>, ProblemHttpResult>> HandleAsync(
        Guid id, RoundVersionInput input, Caller caller, SiloDbContext db, NpgsqlDataSource source, PartnerRanking ranking, RoundViews views,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var (round, refused) = await db.FindToOrganiseAsync(id, input.Version, caller, cancellationToken);
        if (round is null) return refused!.ToProblem();

        // Outside a transaction, since one that is open for a minute would hold up every reader of the change feed.
        await using var alone = await WorkLock.TryTakeAsync(source, WorkLock.For(id), cancellationToken);
        if (alone is null) return RoundRefusals.Running.ToProblem();
        await db.Entry(round).ReloadAsync(cancellationToken);
        if (round.Version != input.Version) return Refusal.StaleVersion.ToProblem();
        if (round.MayRun() is { } refusal) return refusal.ToProblem();

        var participants = await RoundParticipants.ReadAsync(round, db, cancellationToken);
        if (participants.Count > RoundParticipants.Most) return RoundRefusals.TooManyListings.ToProblem();
        if (participants.Asian.Count == 0 || participants.European.Count == 0)
            return RoundRefusals.NothingToMatch(participants.Asian.Count, participants.European.Count).ToProblem();

        var apart = await RoundCandidates.ApartAsync(round, db, cancellationToken);
        var experienced = await RoundProblemOf.ExperiencedAsync(db, cancellationToken);
        using var limit = new CancellationTokenSource(TimeLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var candidates = RoundCandidates.Find(participants, apart, ranking, either.Token);
            var problem = RoundProblemOf.Round(round, participants, candidates, experienced);
            var proposal = RoundSolver.Solve(problem, either.Token);
            Save(round, problem, proposal, clock.GetUtcNow(), Stopwatch.GetElapsedTime(started), db);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return RoundRefusals.TookTooLong.ToProblem();
        }

        // Whatever changed the round meanwhile made a new version, which refuses this save.
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(await views.OfAsync(round, cancellationToken));
    }

    private static void Save(
        MatchingRound round, RoundProblem problem, RoundProposal proposal, DateTimeOffset now, TimeSpan took, SiloDbContext db)
    {
        var certificate = RoundCertificate.Check(problem, proposal);
        if (!certificate.Holds)
            throw new InvalidOperationException($"Round {round.Id.Value} is not proven: gap {certificate.Gap}. {string.Join(' ', certificate.Faults)}");

        var run = round.Run + 1;
        var leftOver = RoundProblemOf.LeftOver(round, run, problem, proposal);
        db.RoundLeftOvers.AddRange(leftOver);
        db.RoundPairs.AddRange(proposal.Pairs.OrderByDescending(pair => pair.Fit).Select((pair, place) =>
            RoundPair.Of(round.Id, run, place + 1, new ListingId(pair.Left), new ListingId(pair.Right), pair.Fit)));
        round.Propose(new RoundProposalSummary(
            now,
            problem.Left.Count,
            problem.Right.Count,
            problem.Candidates.Count,
            proposal.Pairs.Length,
            leftOver.Count,
            Math.Round(proposal.Pairs.Sum(pair => pair.Fit), 6),
            InFits(certificate.Primal),
            InFits(certificate.Dual),
            InFits(certificate.Gap),
            Math.Round(took.TotalSeconds, 3)));
    }

    private static double InFits(long value) => (double)value / MicroFit.One;
}
