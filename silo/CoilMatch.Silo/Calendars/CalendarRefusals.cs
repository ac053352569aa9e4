using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Calendars;

/// <summary>What the making of calendar links says no to.</summary>
internal static class CalendarRefusals
{
    internal static readonly Refusal OneSubject =
        new("required", "Name either a pairing or an institution, not both.", "pairingId");

    internal static readonly Refusal TooMany = new(
        "too-many-links",
        $"You have {CalendarLink.MostPerPerson} calendar links, which is as many as one person can have. Revoke one that you do not use.");
}
