using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Notifications;

/// <summary>How one person wants one kind by mail; without a row the default holds.</summary>
internal sealed class NotificationSetting
{
    public required PersonId PersonId { get; init; }
    public required NotificationKind Kind { get; init; }
    public required MailChoice Mail { get; init; }
}
