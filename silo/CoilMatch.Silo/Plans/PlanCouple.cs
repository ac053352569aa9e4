using CoilMatch.Matching;
using CoilMatch.Silo.Listings;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Plans;

/// <summary>The two listings of a plan as they are now, and what they share; "our" side of the comparison is the requester's.</summary>
/// <param name="Shared">Null while a listing lacks what comparing needs.</param>
/// <param name="Reach">Which tools students reach from where.</param>
internal sealed record PlanCouple(PlanClass Requester, PlanClass Invited, Feasibility? Shared, ToolTable Reach)
{
    internal static PlanCouple Of(ListingRow requester, ListingRow invited, ToolTable tools)
    {
        var (one, other) = (PlanClass.Of(requester), PlanClass.Of(invited));
        var shared = one.Profile is { } ours && other.Profile is { } theirs ? FeasibilityCheck.Between(ours, theirs, tools) : null;
        return new PlanCouple(one, other, shared, tools);
    }

    internal PlanClass[] Classes => [Requester, Invited];

    /// <summary>Whether neither class insists on meeting live.</summary>
    internal bool BothCanBeAsynchronous => Classes.All(one => one.Listing.LiveMode is LiveMode.Asynchronous or LiveMode.Either);

    /// <summary>Tools that both listings name and both networks reach, in the order of the tool table.</summary>
    internal IReadOnlyList<Tool> CommonTools =>
        [.. Tools.All.Where(tool => Classes.All(one => one.Names(tool) && one.Access(tool.Code, Reach) != ToolAccess.NotReachable))];

    /// <summary>Languages that both listings name, by their tags in the language table, those with the most room first.</summary>
    internal IReadOnlyList<string> CommonLanguages =>
    [
        .. Requester.Levels.Keys.Where(Invited.Levels.ContainsKey)
            .OrderByDescending(tag => Math.Min(
                Requester.Levels[tag].ClassLevel - Invited.Levels[tag].PartnerMinimum,
                Invited.Levels[tag].ClassLevel - Requester.Levels[tag].PartnerMinimum)),
    ];
}
