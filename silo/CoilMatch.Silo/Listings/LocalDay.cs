using NodaTime;

namespace CoilMatch.Silo.Listings;

/// <summary>The date on the clock of a campus.</summary>
internal static class LocalDay
{
    /// <param name="zone">IANA id; an unknown one counts as UTC.</param>
    internal static DateOnly In(string? zone, DateTimeOffset at) =>
        Instant.FromDateTimeOffset(at).InZone(ZoneOf(zone)).Date.ToDateOnly();

    /// <param name="zone">IANA id; an unknown one counts as UTC.</param>
    internal static DateTimeZone ZoneOf(string? zone) =>
        (zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)) ?? DateTimeZone.Utc;
}
