namespace CoilMatch.Silo.Listings;

/// <summary>How many weeks of a window are taught.</summary>
internal static class TeachingWeeks
{
    /// <summary>A week with fewer days of teaching, Monday to Friday, is not counted.</summary>
    internal const int LeastDays = 3;

    internal static int In(ListingContent listing)
    {
        if (listing is not { WindowStart: { } start, WindowEnd: { } end }) return 0;

        var daysOfWeek = new Dictionary<int, int>();
        for (var day = start; day <= end; day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) continue;
            if (listing.Breaks.Any(one => one.From <= day && day <= one.To)) continue;

            var monday = day.DayNumber - (((int)day.DayOfWeek + 6) % 7);
            daysOfWeek[monday] = daysOfWeek.GetValueOrDefault(monday) + 1;
        }

        return daysOfWeek.Values.Count(days => days >= LeastDays);
    }
}
