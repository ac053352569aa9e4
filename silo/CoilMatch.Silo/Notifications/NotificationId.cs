namespace CoilMatch.Silo.Notifications;

internal readonly record struct NotificationId(Guid Value)
{
    internal static NotificationId New() => new(Guid.CreateVersion7());
}
