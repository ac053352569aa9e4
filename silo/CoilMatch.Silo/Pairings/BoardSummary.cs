using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Pairings;

/// <param name="Overdue">How many of them should have gone on before today.</param>
/// <param name="WaitingForMe">How many of them wait for the caller.</param>
internal sealed record StateCountView(PairingState State, int Count, int Overdue, int WaitingForMe);

/// <summary>How many pairings there are of what a list shows.</summary>
/// <param name="States">Only states in which there are some.</param>
internal sealed record PairingSummaryView(int Total, int Overdue, int WaitingForMe, IReadOnlyList<StateCountView> States);

internal static class BoardSummary
{
    internal static void MapBoardSummary(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/summary", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("The caller's pairings counted by state, with the same filters as the list");

    private static async Task<Results<Ok<PairingSummaryView>, ProblemHttpResult>> HandleAsync(
        [AsParameters] PairingFilterInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (PairingFilter.Check(input, out var filter) is { } faulty) return faulty.ToProblem();

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var waiting = db.Pairings.WaitingFor(caller, db).Select(one => one.Id);
        var counted = await filter.Apply(await db.VisiblePairingsAsync(caller, cancellationToken), caller, db, today)
            .Select(one => new { one.State, Overdue = one.DueOn != null && one.DueOn < today, Waiting = waiting.Contains(one.Id) })
            .GroupBy(one => new { one.State, one.Overdue, one.Waiting })
            .Select(group => new { group.Key.State, group.Key.Overdue, group.Key.Waiting, Count = group.Count() })
            .ToListAsync(cancellationToken);

        var states = counted.GroupBy(one => one.State).OrderBy(group => group.Key)
            .Select(group => new StateCountView(
                group.Key,
                group.Sum(one => one.Count),
                group.Where(one => one.Overdue).Sum(one => one.Count),
                group.Where(one => one.Waiting).Sum(one => one.Count)))
            .ToList();
        return TypedResults.Ok(new PairingSummaryView(
            states.Sum(one => one.Count), states.Sum(one => one.Overdue), states.Sum(one => one.WaitingForMe), states));
    }
}
