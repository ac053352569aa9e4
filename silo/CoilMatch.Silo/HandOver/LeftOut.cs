namespace CoilMatch.Silo.HandOver;

/// <summary>
/// What an export leaves out or rewrites on purpose, with the reason that its README tells. Everything else of the database
/// is taken along, also tables that come later.
/// </summary>
internal static class LeftOut
{
    /// <summary>Table → why none of its rows is in the file.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Tables = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["access_tokens"] = "Sessions and personal access tokens: people sign in again, and scripts get new tokens.",
        ["calendar_links"] = "Secret addresses of calendars: they belong to this installation's address, and people make new ones.",
        ["demo_clock"] = "The date of a demonstration, which no real installation has.",
        ["hand_over_files"] = "Tells of the exports themselves; a file cannot hold what it is like.",
        ["idempotency_keys"] = "Answers of the last day for those who repeat a change: they belong to this installation's sessions.",
        ["mail_deliveries"] = "Mails on their way out: what was sent is not sent again, and what was not goes with the next daily mail.",
        ["webhook_deliveries"] = "Messages to other systems on their way out: none of them is sent twice.",
        ["webhooks"] = "Each holds a signing secret, and a restored copy must not talk to other systems: offices add theirs again.",
    };

    /// <summary>Table → which of its rows are in the file, as SQL over its columns, and why.</summary>
    internal static readonly IReadOnlyDictionary<string, (string Where, string Reason)> Rows =
        new SortedDictionary<string, (string, string)>(StringComparer.Ordinal)
        {
            ["changes"] = ($"t.aggregate_type <> '{nameof(HandOverFile)}'", "Without the changes that tell of the exports themselves."),
            ["training_runs"] = ("t.ended_at is not null", "Without a training that is under way."),
        };

    /// <summary>Column that is not in the file, as table.column → why; it is empty after a restore.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Columns = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["notifications.delivery_id"] = "The mails themselves are left out.",
    };

    /// <summary>Column that says something else in the file than in the table, as table.column → its value there as SQL, and why.</summary>
    internal static readonly IReadOnlyDictionary<string, (string Sql, string Reason)> Rewritten =
        new SortedDictionary<string, (string, string)>(StringComparer.Ordinal)
        {
            ["notifications.mail"] = (
                """
                case when t.delivery_id is null then t.mail
                when (select d.state from mail_deliveries d where d.id = t.delivery_id) in ('Sent', 'Dead') then 'None' else 'Daily' end
                """,
                "None when its mail was sent, so that it is not sent again; Daily when its mail still waited."),
        };
}
