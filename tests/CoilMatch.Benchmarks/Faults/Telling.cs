using System.Diagnostics;
using Npgsql;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>Whether everybody was told once of each request and its end: in the inbox, by mail, and the office by webhook.</summary>
/// <param name="Lost">Requests and ends that were acknowledged and are not in the feed.</param>
/// <param name="Duplicated">Those that are there twice.</param>
/// <param name="NoticesLost">Those that are in no inbox.</param>
/// <param name="NoticesTwice">Those that are in the inbox twice.</param>
/// <param name="MailsLost">Those whose mail did not come.</param>
/// <param name="MailsTwice">Those whose mail came more than once.</param>
/// <param name="CallsLost">Those that no webhook told.</param>
/// <param name="CallsTwice">Those that a webhook told more than once; receivers know the second by its id.</param>
internal sealed record Telling(int Lost, int Duplicated, int NoticesLost, int NoticesTwice, int MailsLost, int MailsTwice, int CallsLost, int CallsTwice)
{
    /// <summary>A mail whose sender died is sent by another after two minutes; one that failed is tried again after one minute, then after five.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    private sealed record Row(int Notices, Guid[] Mails, Guid[] Calls);

    /// <summary>Waits until no mail and no webhook is on its way any more.</summary>
    /// <returns>How long that took, in milliseconds; null when some still were.</returns>
    internal static async Task<double?> WaitAsync(NpgsqlDataSource database, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Patience)
        {
            await using var waiting = database.CreateCommand(
                """
                select (select count(*) from mail_deliveries where state in ('Waiting', 'Claimed', 'Failed'))
                    + (select count(*) from webhook_deliveries where state = 'Waiting')
                """);
            if ((long)(await waiting.ExecuteScalarAsync(stop))! == 0)
                return Math.Round(watch.Elapsed.TotalMilliseconds);
            await Task.Delay(Look, stop);
        }

        return null;
    }

    internal static async Task<Telling> ReadAsync(NpgsqlDataSource database, Requests requests, Mailbox mailbox, Receiver receiver)
    {
        var rows = await RowsAsync(database, requests, receiver);
        var told = new Telling(0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var deed in requests.Acknowledged)
        {
            var found = rows[deed].ToList();
            var notices = found.Sum(row => row.Notices);
            var mails = found.SelectMany(row => row.Mails).Sum(mail => mailbox.Mails.GetValueOrDefault(mail));
            var calls = found.SelectMany(row => row.Calls).Sum(call => receiver.Deliveries.GetValueOrDefault(call));
            told = new Telling(
                told.Lost + (found.Count == 0 ? 1 : 0), told.Duplicated + Math.Max(0, found.Count - 1),
                told.NoticesLost + (notices == 0 ? 1 : 0), told.NoticesTwice + (notices > 1 ? 1 : 0),
                told.MailsLost + (mails == 0 ? 1 : 0), told.MailsTwice + (mails > 1 ? 1 : 0),
                told.CallsLost + (calls == 0 ? 1 : 0), told.CallsTwice + (calls > 1 ? 1 : 0));
        }

        return told;
    }

    private static async Task<ILookup<Deed, Row>> RowsAsync(NpgsqlDataSource database, Requests requests, Receiver receiver)
    {
        await using var command = database.CreateCommand(
            """
            select change.aggregate_id, change.event,
                (select count(*) from notifications notice where notice.change_seq = change.seq)::integer,
                array(select delivery_id from notifications notice where notice.change_seq = change.seq and delivery_id is not null),
                array(select delivery.id from webhook_deliveries delivery join webhooks on webhooks.id = delivery.webhook_id
                    where delivery.change_seq = change.seq and webhooks.url = $2)
            from changes change where change.aggregate_id = any($1)
            """);
        command.Parameters.AddWithValue(requests.Acknowledged.Select(deed => deed.PairingId).Distinct().ToArray());
        command.Parameters.AddWithValue(receiver.Address);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(Deed Deed, Row Row)>();
        while (await reader.ReadAsync())
            rows.Add((new Deed(reader.GetGuid(0), reader.GetString(1)), new Row(reader.GetInt32(2), reader.GetFieldValue<Guid[]>(3), reader.GetFieldValue<Guid[]>(4))));
        return rows.ToLookup(one => one.Deed, one => one.Row);
    }
}
