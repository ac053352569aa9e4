using CoilMatch.Silo.Listings;
using NodaTime;

namespace CoilMatch.Silo.Notifications;

/// <summary>When the digests of a zone are due: every morning, or every Monday morning, at seven on its clock.</summary>
internal static class DigestTime
{
    private static readonly LocalTime Morning = new(7, 0);

    /// <summary>The latest digest that is due by now: its day in the zone, and its moment.</summary>
    /// <param name="zone">IANA id; an unknown one counts as UTC.</param>
    internal static (DateOnly On, DateTimeOffset At) Latest(MailChoice choice, string zone, DateTimeOffset now)
    {
        var known = LocalDay.ZoneOf(zone);
        var today = Instant.FromDateTimeOffset(now).InZone(known).Date;
        var day = choice == MailChoice.Weekly && today.DayOfWeek != IsoDayOfWeek.Monday ? today.Previous(IsoDayOfWeek.Monday) : today;
        if (At(day) > now) day = day.PlusDays(choice == MailChoice.Weekly ? -7 : -1);
        return (day.ToDateOnly(), At(day));

        DateTimeOffset At(LocalDate on) => known.AtLeniently(on + Morning).ToInstant().ToDateTimeOffset();
    }
}
