using CoilMatch.Matching.Explanations;

namespace CoilMatch.Matching;

/// <summary>Too few common weeks or no shared live hours, each with the smallest change that helps.</summary>
internal static class TimeObstacles
{
    private const int SmallShift = 3;
    private const int LargestShift = 26;

    public static IEnumerable<Obstacle> Between(MatchFacts ours, MatchFacts theirs)
    {
        var (our, their) = (ours.Profile, theirs.Profile);
        var shared = SharedTime.Of(ours.Calendar, theirs.Calendar);
        var needed = SharedTime.WeeksNeeded(our, their);
        if (shared.Weeks < needed)
            yield return new Obstacle(
                ObstacleCodes.Weeks,
                $"{Say.Capitalised(Say.Count(shared.Weeks, "common teaching week"))}; {Say.Number(needed)} are needed.",
                WeeksRemedy(ours, theirs, shared.Weeks, needed));

        if (Gates.BothCanBeAsynchronous(our, their) || Gates.LiveHoursMeet(our, their, shared, needed))
            yield break;
        if (!Gates.CanBeLive(our))
            yield return new Obstacle(
                ObstacleCodes.LiveHours, "They want to meet live; your class works asynchronously.", "Offer live hours as well.");
        else if (!Gates.CanBeLive(their))
            yield return new Obstacle(
                ObstacleCodes.LiveHours, "Their class works asynchronously; you want to meet live.", "Allow asynchronous work.");
        else if (shared.Weeks >= needed)
            yield return new Obstacle(
                ObstacleCodes.LiveHours,
                shared.LiveWeeks == 0
                    ? $"No shared live hours of at least {SharedTime.LeastLiveMinutes} minutes."
                    : $"Shared live hours in {Say.Count(shared.LiveWeeks, "week")} only; {Say.Number(needed)} are needed.",
                SlotRemedy.For(ours, theirs, needed));
    }

    private static string WeeksRemedy(MatchFacts ours, MatchFacts theirs, int common, int needed)
    {
        for (var weeks = 1; weeks <= LargestShift; weeks++)
        {
            if (weeks > SmallShift && common >= SharedTime.LeastWeeks)
                return $"Plan {Say.Count(common, "week")} instead of {Say.Number(needed)}.";
            foreach (var (early, late, change) in Changes(weeks))
            {
                var window = Moved(ours.Profile, early, late);
                var reached = SharedTime.CommonMondays(TeachingCalendar.Of(ours.Profile, window.Start, window.End), theirs.Calendar).Count();
                if (reached >= needed)
                    return $"{change}: {Say.Count(reached, "common week")}.";
            }
        }

        return common >= SharedTime.LeastWeeks
            ? $"Plan {Say.Count(common, "week")} instead of {Say.Number(needed)}."
            : "Choose another teaching period: the two are more than half a year apart.";
    }

    private static IEnumerable<(int Early, int Late, string Change)> Changes(int weeks)
    {
        var many = Say.Count(weeks, "week");
        yield return (weeks, weeks, $"Start {many} later");
        yield return (-weeks, -weeks, $"Start {many} earlier");
        yield return (0, weeks, $"Keep your window open {many} longer");
        yield return (-weeks, 0, $"Open your window {many} earlier");
    }

    private static (DateOnly Start, DateOnly End) Moved(ListingProfile listing, int early, int late) =>
        (Moved(listing.WindowStart, early), Moved(listing.WindowEnd, late));

    private static DateOnly Moved(DateOnly date, int weeks) =>
        DateOnly.FromDayNumber(Math.Clamp(date.DayNumber + (7 * weeks), 0, DateOnly.MaxValue.DayNumber));
}
