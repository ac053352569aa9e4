namespace CoilMatch.Silo.Plans;

/// <summary>Teams that do not go with the sizes of the two classes.</summary>
/// <remarks>Teams of up to six with equal sides [MUNI-8], five as three and two [IBA]; classes of 23 and 35 [GCN], 11 and 14 [IBA].</remarks>
internal static class TeamWarnings
{
    private const int LargestAdvised = 6;

    /// <summary>Above this, the larger class has to be split or rotated.</summary>
    private const double LargestRatio = 2;

    internal static void Find(ProjectPlan plan, PlanCouple couple, PlanProblemList found)
    {
        if (couple is { Requester.Expected: { } ours, Invited.Expected: { } theirs })
        {
            var (small, large) = (Math.Min(ours, theirs), Math.Max(ours, theirs));
            found.Warns(large > LargestRatio * small, SectionName.Teams, "class-sizes", null,
                $"The classes differ much in size: about {ours} students in {couple.Requester.Place}, about {theirs} in {couple.Invited.Place}.",
                "Let only a part of the larger class take part, or work in two rounds.");
        }

        if (plan.Teams is not { Size: { } size, FromRequester: { } fromRequester, FromInvited: { } fromInvited }) return;

        found.Warns(size > LargestAdvised, SectionName.Teams, "large-teams", "teams.size",
            $"Teams of {size} are large: some students fall silent.", $"Plan teams of up to {LargestAdvised}.");
        found.Warns(fromRequester == 0 || fromInvited == 0, SectionName.Teams, "not-mixed", "teams.fromRequester",
            "The teams have students of one side only.", "Mix them, so that students work across the border.");
        if (fromRequester > 0 && fromInvited > 0) LeftOut(fromRequester, fromInvited, couple, found);
    }

    /// <summary>Whether there is a number of teams for which both classes have students enough and none is left over.</summary>
    private static void LeftOut(int fromRequester, int fromInvited, PlanCouple couple, PlanProblemList found)
    {
        if (couple.Requester.Listing is not { StudentsMin: { } ourLeast, StudentsMax: { } ourMost }) return;
        if (couple.Invited.Listing is not { StudentsMin: { } theirLeast, StudentsMax: { } theirMost }) return;

        var (ourFewest, ourTeams) = (Teams(ourLeast, fromRequester), Teams(ourMost, fromRequester));
        var (theirFewest, theirTeams) = (Teams(theirLeast, fromInvited), Teams(theirMost, fromInvited));
        var lacking = ourTeams < theirFewest ? couple.Requester : theirTeams < ourFewest ? couple.Invited : null;
        if (lacking is null) return;

        found.Warns(true, SectionName.Teams, "students-left-out", "teams.fromRequester",
            $"With {fromRequester} and {fromInvited} students in a team, the class in {lacking.Place} is too small for all students of the other.",
            "Change the numbers so that they follow the sizes of the classes.");
    }

    private static int Teams(int students, int each) => (students + each - 1) / each;
}
