using CoilMatch.Matching.Explanations;

namespace CoilMatch.Matching;

/// <summary>Finds the smallest move of the window, or cut of the module, that gives enough common weeks.</summary>
internal static class WeeksRemedy
{
    /// <summary>Up to this many weeks a move of the window is less trouble than a shorter exchange.</summary>
    private const int SmallMove = 3;

    /// <summary>Two years, longer than any window.</summary>
    private const int LargestMove = 104;

    public static (string Text, ListingChange? Change) For(MatchFacts ours, MatchFacts theirs, int common, int needed)
    {
        var shorter = common >= SharedTime.LeastWeeks
            ? ($"Plan {Say.Count(common, "week")} instead of {Say.Number(needed)}.", new PlanWeeks(Side.Ours, common))
            : ((string, ListingChange)?)null;
        (int Weeks, string Words, MoveWindow? Change) most = (0, "", null);
        for (var weeks = 1; weeks <= LargestMove; weeks++)
        {
            if (weeks > SmallMove && shorter is { } plan)
                return plan;
            foreach (var (words, change) in Moves(weeks))
            {
                var (moved, _) = change.ApplyTo(ours.Profile, theirs.Profile);
                var reached = SharedTime.CommonWeeks(TeachingCalendar.Of(moved), theirs.Calendar);
                if (reached >= needed)
                    return ($"{words}: {Say.Count(reached, "common week")}.", change);
                if (reached > most.Weeks)
                    most = (reached, words, change);
            }
        }

        // One of the windows has no room for the module, wherever it is moved.
        return most is { Weeks: >= SharedTime.LeastWeeks, Change: { } move }
            ? ($"{most.Words} and plan {Say.Count(most.Weeks, "week")} instead of {Say.Number(needed)}.",
                new Together(move, new PlanWeeks(Side.Ours, most.Weeks)))
            : ("Choose another teaching period: the two never meet for two weeks.", null);
    }

    private static IEnumerable<(string Words, MoveWindow Change)> Moves(int weeks)
    {
        var many = Say.Count(weeks, "week");
        yield return ($"Start {many} later", new MoveWindow(Side.Ours, weeks, weeks));
        yield return ($"Start {many} earlier", new MoveWindow(Side.Ours, -weeks, -weeks));
        yield return ($"Keep your window open {many} longer", new MoveWindow(Side.Ours, 0, weeks));
        yield return ($"Open your window {many} earlier", new MoveWindow(Side.Ours, -weeks, 0));
    }
}
