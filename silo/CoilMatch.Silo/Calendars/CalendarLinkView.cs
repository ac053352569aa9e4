namespace CoilMatch.Silo.Calendars;

/// <param name="PairingId">The pairing that it shows; null for a link of an institution.</param>
/// <param name="LastUsedAt">When a calendar program last read it, to the day.</param>
internal sealed record CalendarLinkView(
    Guid Id, Guid? PairingId, Guid? InstitutionId, DateTimeOffset CreatedAt, DateTimeOffset? LastUsedAt)
{
    internal static CalendarLinkView Of(CalendarLink link) =>
        new(link.Id.Value, link.PairingId?.Value, link.InstitutionId?.Value, link.CreatedAt, link.LastUsedAt);
}
