using NodaTime;

namespace CoilMatch.Silo.Listings;

/// <summary>The date on the clock of a campus.</summary>
internal static class LocalDay
{
    /// <param name="zone">IANA id; an unknown one counts as UTC.</param>
    internal static DateOnly In(string? zone, DateTimeOffset at)
    {
        var known = (zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)) ?? DateTimeZone.Utc;
        return Instant.FromDateTimeOffset(at).InZone(known).Date.ToDateOnly();
    }
}
