using System.Globalization;
using CoilMatch.Matching;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Projects;

/// <summary>Whether the project can start as planned, with what both listings say now.</summary>
/// <param name="Due">From two weeks before the first week on, on either campus.</param>
/// <param name="Obstacles">What stands in the way now, in words.</param>
/// <param name="RequesterStudents">How many the requester's side expects; null until told.</param>
internal sealed record StartCheckView(
    DateOnly? StartsOn, bool Due, bool Feasible, IReadOnlyList<string> Obstacles, int? RequesterStudents, int? InvitedStudents)
{
    internal static StartCheckView Of(Pairing pairing, ListingRow requester, ListingRow invited, ToolTable tools, DateTimeOffset now)
    {
        var obstacles = ObstaclesOf(pairing, requester, invited, tools);
        var from = pairing.StartsOn?.AddDays(-Pairing.DaysToStartCheck);
        return new StartCheckView(
            pairing.StartsOn,
            PairingSides.Both.Any(side => pairing.Today(side, now) >= from),
            obstacles.Count == 0,
            obstacles,
            StudentsOf(PairingSide.Requester),
            StudentsOf(PairingSide.Invited));

        int? StudentsOf(PairingSide side) => pairing.Confirmations.FirstOrDefault(one => one.Side == side)?.Students;
    }

    private static List<string> ObstaclesOf(Pairing pairing, ListingRow requester, ListingRow invited, ToolTable tools)
    {
        if (ProfileOf.Find(requester) is not { } ours || ProfileOf.Find(invited) is not { } theirs)
            return ["One of the two course descriptions is not complete any more."];

        // The two hold each other's place, so a full listing is no obstacle between them.
        var feasibility = FeasibilityCheck.Between(ours with { CapacityLeft = 1 }, theirs with { CapacityLeft = 1 }, tools);
        var lost = (pairing.Plan.Weeks ?? []).Select(week => week.Monday).Except(feasibility.CommonWeeks);
        return
        [
            .. feasibility.Obstacles.Select(one => one.Text),
            .. lost.Select(week => $"The week of {week.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} is no longer taught on both sides."),
        ];
    }
}
