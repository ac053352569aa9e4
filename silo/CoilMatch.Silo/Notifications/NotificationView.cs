namespace CoilMatch.Silo.Notifications;

/// <param name="AsksMe">Whether something is asked of the reader, rather than only told.</param>
/// <param name="Link">Where it is about, as a path of the site.</param>
internal sealed record NotificationView(
    Guid Id, NotificationKind Kind, bool AsksMe, string Title, string Text, string Link, DateTimeOffset At, bool Read, Guid? PairingId);

/// <param name="Unread">How many are not read yet, on all pages together.</param>
/// <param name="EndCursor">Opaque; null on an empty page.</param>
internal sealed record InboxView(int Unread, IReadOnlyList<NotificationView> Nodes, bool HasNextPage, string? EndCursor);
