using CoilMatch.Matching.Explanations;

namespace CoilMatch.Matching;

/// <summary>Too few common weeks or no shared live hours, each with the smallest change that helps.</summary>
internal static class TimeObstacles
{
    /// <summary>Weeks first. The live hours are judged as they are once the weeks are settled, so that both remedies together help.</summary>
    public static IEnumerable<Obstacle> Between(MatchFacts ours, MatchFacts theirs)
    {
        var (our, their) = (ours.Profile, theirs.Profile);
        var shared = SharedTime.Of(ours.Calendar, theirs.Calendar);
        var needed = SharedTime.WeeksNeeded(our, their);
        if (shared.Weeks < needed)
        {
            var (remedy, change) = WeeksRemedy.For(ours, theirs, shared.Weeks, needed);
            yield return new Obstacle(
                ObstacleCodes.Weeks,
                $"{Say.Capitalised(Say.Count(shared.Weeks, "common teaching week"))}; {Say.Number(needed)} are needed.",
                remedy,
                change);
            (our, their) = change?.ApplyTo(our, their) ?? (our, their);
            shared = SharedTime.Of(TeachingCalendar.Of(our), TeachingCalendar.Of(their));
            needed = SharedTime.WeeksNeeded(our, their);
        }

        if (!Gates.BothCanBeAsynchronous(our, their) && !Gates.LiveHoursMeet(our, their, shared, needed)
            && LiveObstacle(our, their, shared, needed) is { } live)
            yield return live;
    }

    private static Obstacle? LiveObstacle(ListingProfile our, ListingProfile their, SharedTime shared, int needed)
    {
        if (!Gates.CanBeLive(our))
        {
            var (remedy, change) = shared.LiveWeeks >= needed
                ? ("Offer live hours as well.", new SetLiveMode(Side.Ours, Vocabularies.LiveMode.Either))
                : SlotRemedy.Asynchronous(our, their);
            return new Obstacle(
                ObstacleCodes.LiveHours, "They want to meet live; your class works asynchronously.", remedy, change);
        }

        if (!Gates.CanBeLive(their))
        {
            var (remedy, change) = SlotRemedy.Asynchronous(our, their);
            return new Obstacle(
                ObstacleCodes.LiveHours, "Their class works asynchronously; you want to meet live.", remedy, change);
        }

        if (shared.Weeks < needed)
            return null;
        var (words, move) = SlotRemedy.For(our, their, needed);
        return new Obstacle(
            ObstacleCodes.LiveHours,
            shared.LiveWeeks == 0
                ? $"No shared live hours of at least {SharedTime.LeastLiveMinutes} minutes."
                : $"Shared live hours in {Say.Count(shared.LiveWeeks, "week")} only; {Say.Number(needed)} are needed.",
            words,
            move);
    }
}
