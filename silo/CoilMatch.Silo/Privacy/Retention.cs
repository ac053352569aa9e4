using System.Diagnostics.Metrics;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Telemetry;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Privacy;

/// <summary>Deletes what was kept as long as the register says, in portions that block nobody; done twice, it finds nothing more.</summary>
internal sealed class Retention(SiloDbContext db, [FromKeyedServices(Clocks.True)] TimeProvider clock, RetentionFigures figures)
{
    /// <summary>Days after which a session or token that works no more, or a calendar link that was revoked, is forgotten.</summary>
    internal const int TokenDays = 30;

    /// <summary>Days after which a mail that was sent or given up is forgotten.</summary>
    internal const int MailDays = 90;

    /// <summary>Years for which the inbox keeps notices.</summary>
    internal const int NoticeYears = 2;

    /// <summary>Days for which a declined membership is kept, so that the office can answer why.</summary>
    internal const int DeclinedDays = 365;

    private const int BatchSize = 1000;

    /// <summary>What goes: a table, and which of its rows. @now is the present moment.</summary>
    private static readonly (string Table, string Where)[] Rules =
    [
        ("access_tokens", $"least(expires_at, revoked_at) < @now - interval '{TokenDays} days'"),
        ("calendar_links", $"revoked_at < @now - interval '{TokenDays} days'"),
        ("notifications", $"at < @now - interval '{NoticeYears} years'"),
        ("mail_deliveries", $"ended_at < @now - interval '{MailDays} days' and not exists (select 1 from notifications n where n.delivery_id = mail_deliveries.id)"),
        ("memberships", $"status = 'Declined' and decided_at < @now - interval '{DeclinedDays} days'"),
        .. Leftovers.Select(table => (table, "person_id in (select id from people where erased_at is not null)")),
    ];

    /// <summary>What somebody who was just being erased may have caused once more: a sign-in or a notice under way at that moment.</summary>
    private static string[] Leftovers => ["access_tokens", "calendar_links", "notification_settings", "notifications", "mail_deliveries", "memberships"];

    /// <returns>How many rows of each table went; tables of which none did are left out.</returns>
    internal async Task<IReadOnlyDictionary<string, int>> HandleAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await LetGoOfMailsAsync(now, cancellationToken);
        var deleted = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (table, where) in Rules)
        {
            var rows = await DeleteAsync(table, where, now, cancellationToken);
            if (rows > 0) deleted[table] = deleted.GetValueOrDefault(table) + rows;
        }

        figures.Note(deleted);
        return deleted;
    }

    /// <summary>A notice stays longer than the mail that told of it.</summary>
    private Task<int> LetGoOfMailsAsync(DateTimeOffset now, CancellationToken cancellationToken) => RepeatAsync(
        $"""
        update notifications set delivery_id = null, mail = 'None' where ctid = any(array(
            select n.ctid from notifications n join mail_deliveries d on d.id = n.delivery_id
            where d.ended_at < @now - interval '{MailDays} days' limit {BatchSize}))
        """,
        now, cancellationToken);

    private Task<int> DeleteAsync(string table, string where, DateTimeOffset now, CancellationToken cancellationToken) => RepeatAsync(
        $"delete from {table} where ctid = any(array(select ctid from {table} where {where} limit {BatchSize}))", now, cancellationToken);

    private async Task<int> RepeatAsync(string portion, DateTimeOffset now, CancellationToken cancellationToken)
    {
        int done, total = 0;
        do
        {
            done = await db.Database.ExecuteSqlRawAsync(portion, [new Npgsql.NpgsqlParameter("now", now)], cancellationToken);
            total += done;
        }
        while (done == BatchSize);

        return total;
    }
}

/// <summary>How much the nightly deletion deletes, by table.</summary>
internal sealed class RetentionFigures(IMeterFactory meters)
{
    private readonly Counter<long> rows = meters.SiloOwn().CreateCounter<long>(
        "coilmatch.retention.deleted", "{row}", "Rows of personal data that were kept as long as the register says, and then deleted");

    internal void Note(IReadOnlyDictionary<string, int> deleted)
    {
        foreach (var (table, count) in deleted) rows.Add(count, new KeyValuePair<string, object?>("table", table));
    }
}
