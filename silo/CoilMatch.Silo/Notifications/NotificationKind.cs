namespace CoilMatch.Silo.Notifications;

/// <summary>What somebody can choose separately to get by mail, in the order of the settings page.</summary>
internal enum NotificationKind
{
    Requests,
    Decisions,
    Deadlines,
    Problems,
    Plan,
    Project,
    Documents,
    Memberships,
}

/// <summary>How a kind reaches a person by mail; in the inbox it always is.</summary>
internal enum MailChoice
{
    AtOnce,

    /// <summary>With everything else of the day, at 07:00 where the person's institution is.</summary>
    Daily,

    /// <summary>With everything else of the week, on Mondays at 07:00 where the person's institution is.</summary>
    Weekly,
    None,
}

internal static class MailChoices
{
    /// <summary>Without a choice of one's own: what one is waited for comes at once, what one only should know once a day.</summary>
    internal static MailChoice Default(NotificationKind kind) => kind switch
    {
        NotificationKind.Plan or NotificationKind.Project or NotificationKind.Documents => MailChoice.Daily,
        _ => MailChoice.AtOnce,
    };
}
