using CoilMatch.Matching;
using NodaTime;

namespace CoilMatch.Benchmarks.Postgresql;

/// <summary>What PostgreSQL's side keeps of a listing, in forms that its operators can compare.</summary>
internal static class ListingRow
{
    /// <summary>"en:3" for every CEFR level up to the one that the class has.</summary>
    internal static string[] Has(ListingProfile listing) =>
        [.. listing.Languages.SelectMany(one => Enumerable.Range(1, (int)one.ClassLevel).Select(level => $"{one.Language}:{level}"))];

    /// <summary>The level that the class needs from its partner's, in each language.</summary>
    internal static string[] Needs(ListingProfile listing) =>
        [.. listing.Languages.Select(one => $"{one.Language}:{(int)one.PartnerMinimum}")];

    /// <summary>A bit for each tool that the class can reach.</summary>
    internal static long Tools(ListingProfile listing)
    {
        var bits = 0L;
        foreach (var code in listing.Tools)
        {
            if (Vocabularies.Tools.Find(code) is { } tool && Vocabularies.Tools.IsReachable(code, listing.Country))
                bits |= 1L << Vocabularies.Tools.All.IndexOf(tool);
        }

        return bits;
    }

    /// <summary>The hours of the week in UTC, 0 to 167, in which the class can meet, by the clock of the window's first day.</summary>
    internal static int[] Hours(ListingProfile listing)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(listing.TimeZone) ?? DateTimeZone.Utc;
        var noon = Instant.FromUtc(listing.WindowStart.Year, listing.WindowStart.Month, listing.WindowStart.Day, 12, 0);
        var offset = (int)Math.Floor(zone.GetUtcOffset(noon).Seconds / 3600.0);
        return
        [
            .. listing.Slots.SelectMany(slot => Enumerable.Range(slot.Start.Hour, Math.Max(0, slot.End.Hour - slot.Start.Hour))
                .Select(hour => (((int)slot.Day * 24) + hour - offset + 168) % 168)).Distinct().Order(),
        ];
    }
}
