namespace CoilMatch.Silo.Calendars;

/// <summary>How sure it is that something takes place, as calendar programs say it.</summary>
internal enum FeedStatus
{
    /// <summary>The plan is not approved yet.</summary>
    Tentative,
    Confirmed,
    Cancelled,
}

/// <param name="Key">The same for as long as the session is in the plan, whatever changes about it.</param>
/// <param name="Sequence">Grows with every version of the plan's sessions.</param>
/// <param name="LocalStart">On the clock of <see cref="CalendarFeedView.TimeZone"/>, without offset; null where that clock shows the hour twice.</param>
/// <param name="ChangedAt">When anything about the pairing last changed.</param>
internal sealed record FeedSessionView(
    string Key, Guid PairingId, long Sequence, FeedStatus Status, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string? LocalStart, string? LocalEnd,
    string Title, string Description, DateTimeOffset ChangedAt);

/// <param name="Key">The same for as long as there is this deadline.</param>
internal sealed record FeedDeadlineView(
    string Key, Guid PairingId, long Sequence, DateOnly On, string Title, string Description, DateTimeOffset ChangedAt);

/// <summary>What a calendar program is to show for a link.</summary>
/// <param name="TimeZone">IANA id of the reader's side.</param>
internal sealed record CalendarFeedView(
    string Name, string TimeZone, IReadOnlyList<FeedSessionView> Sessions, IReadOnlyList<FeedDeadlineView> Deadlines);
