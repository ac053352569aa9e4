using NodaTime;

namespace CoilMatch.Silo.Plans;

/// <summary>Which of the common weeks an exchange of a given length had best take.</summary>
internal static class WeekRun
{
    /// <summary>
    /// So many common weeks in a row, or as many as there are: those in which the classes can meet most often, then those with the
    /// shortest breaks between, then those in which no clock changes on one side only, then the earliest.
    /// </summary>
    /// <param name="after">Weeks that have begun by this day are too late.</param>
    internal static IReadOnlyList<DateOnly> Choose(PlanCouple couple, int weeks, DateOnly after)
    {
        if (couple.Shared is not { } shared) return [];

        var common = shared.CommonWeeks.Where(monday => monday > after).ToList();
        var count = Math.Min(weeks, common.Count);
        if (count == 0) return [];

        var live = shared.LiveSlots.Select(slot => slot.Week).ToHashSet();
        return Enumerable.Range(0, common.Count - count + 1)
            .Select(first => common.GetRange(first, count))
            .OrderByDescending(run => run.Count(live.Contains))
            .ThenBy(run => run[^1].DayNumber - run[0].DayNumber)
            .ThenBy(run => ClockChanges(run, couple))
            .ThenBy(run => run[0])
            .First();
    }

    /// <summary>How often the hours of one campus move against those of the other.</summary>
    private static int ClockChanges(List<DateOnly> run, PlanCouple couple)
    {
        var apart = run.Select(monday => Apart(monday, couple)).ToList();
        return apart.Zip(apart.Skip(1)).Count(two => two.First != two.Second);
    }

    private static Offset Apart(DateOnly monday, PlanCouple couple)
    {
        var noon = Instant.FromUtc(monday.Year, monday.Month, monday.Day, 12, 0);
        return couple.Invited.Zone.GetUtcOffset(noon) - couple.Requester.Zone.GetUtcOffset(noon);
    }
}
