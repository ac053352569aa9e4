using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using CoilMatch.Benchmarks.Start;
using Npgsql;

namespace CoilMatch.Benchmarks.Queue;

/// <summary>
/// An office with many pairings in a throw-away database: its listings come in by the import, the pairings by one statement,
/// with plans as long as real ones and states spread over the whole way.
/// </summary>
internal static class QueueSeed
{
    private const int OwnCourses = 50;
    private const string Office = "University of the Long Queue";

    /// <summary>Fills the database; gives the office's session and institution.</summary>
    internal static async Task<(string Token, Guid Institution)> FillAsync(SiloProcess silo, string database, int pairings)
    {
        await ImportAsync(silo, (pairings + OwnCourses - 1) / OwnCourses);
        using var answer = await silo.Http.PostAsJsonAsync(
            "/sessions", new { email = "office@queue.example", subject = "office", issuer = "https://login.example" });
        answer.EnsureSuccessStatusCode();
        var session = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var person = session.GetProperty("personId").GetGuid();

        await using var source = NpgsqlDataSource.Create(database);
        await using var find = source.CreateCommand("select id from institutions where name = $1");
        find.Parameters.Add(new NpgsqlParameter { Value = Office });
        var institution = (Guid)(await find.ExecuteScalarAsync())!;
        await RunAsync(source, Membership, person, institution);
        await RunAsync(source, Pairings, person, institution, pairings);
        await RunAsync(source, "analyze");
        return (session.GetProperty("token").GetString()!, institution);
    }

    private static async Task ImportAsync(SiloProcess silo, int partners)
    {
        using var content = new MemoryStream();
        await using (var writer = new StreamWriter(content, leaveOpen: true))
        {
            for (var at = 0; at < OwnCourses; at++)
                await writer.WriteLineAsync(Row($"own-{at}", Office, "DE", $"Ports and seas {at}"));
            for (var at = 0; at < partners; at++)
                await writer.WriteLineAsync(Row($"partner-{at}", $"Partner University {at % 40}", "JP", $"Supply chains {at}"));
        }

        content.Position = 0;
        using var answer = await silo.Http.PostAsync("/imports?fileName=queue.jsonl&format=jsonl", new StreamContent(content));
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsStringAsync();
    }

    private static string Row(string id, string university, string country, string title) => JsonSerializer.Serialize(new
    {
        id,
        university,
        country,
        title,
        description = "Teams follow one product from its source to its buyer.",
        level = "bachelor",
        language = "en",
    });

    private static async Task RunAsync(NpgsqlDataSource source, string sql, params object[] values)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync();
    }

    private const string Membership =
        """
        insert into memberships (id, person_id, institution_id, role, status, requested_at, decided_at, version)
        values (gen_random_uuid(), $1, $2, 'InternationalOffice', 'Confirmed', now(), now(), 1)
        """;

    private static readonly string Pairings = string.Create(CultureInfo.InvariantCulture, $$$"""
        insert into pairings (
            id, listing_id, partner_listing_id, first_listing_id, second_listing_id, institution_id, partner_institution_id, requested_by,
            state, message, requested_at, reply_due_on, reply_zone, requester_zone, entered_state_at, changed_at, due_on, waiting, reminded,
            version, answered_at, plan, plan_hash, plan_stamps, signatures, review, readiness, confirmations, run,
            review_escalations, review_readers, review_turns, starts_on, ends_on)
        select gen_random_uuid(), own, partner, least(own, partner), greatest(own, partner), $2, place, $1,
            (array['Requested', 'CoDesign', 'UnderReview', 'Approved', 'Running', 'Delivered', 'Declined'])[1 + n % 7],
            'Shall our students follow one product from both of its ends?',
            now() - n * interval '3 hours', current_date + (n % 30)::int, 'Asia/Tokyo', 'Europe/Berlin',
            now() - (n % 90) * interval '1 day', now() - (n % 60) * interval '1 day',
            case when n % 7 = 6 then null else current_date + (n % 45)::int - 10 end,
            (array[2, 3, 12, 4, 3, 3, 0])[1 + n % 7], 0, 9, now(),
            jsonb_build_object(
                'aims', jsonb_build_object('title', 'One product', 'summary', repeat('Teams follow one product. ', 200), 'sharedAims', repeat('They compare. ', 100)),
                'weeks', '[{"monday":"2027-04-05","phase":"ICEBREAKER","focus":null},{"monday":"2027-04-12","phase":"PROJECT","focus":null}]'::jsonb,
                'tasks', '[]'::jsonb, 'sessions', '[]'::jsonb),
            md5(n::text), '{}', '[]',
            case when n % 7 = 2 then {{{Review}}} end,
            '{"requester":null,"invited":null}', '[]',
            case when n % 7 in (4, 5) then '{"startedOn":"2026-10-05","lastWeek":"2027-04-12","reports":[],"missed":[],"deliveredAt":"2026-11-01T00:00:00+00:00"}'::jsonb end,
            '{}', '{}', case when n % 7 = 2 then array[$2, place] else '{}' end, '2027-04-05', '2027-04-18'
        from (
            select own.id as own, partner.id as partner, partner.institution_id as place, row_number() over (order by partner.id, own.id) as n
            from listings own join listings partner on partner.institution_id <> $2
            where own.institution_id = $2
            order by partner.id, own.id limit $3
        ) as couples
        """);

    private const string Review =
        "'{\"planHash\":\"x\",\"submittedAt\":\"2026-11-02T08:00:00+00:00\",\"requester\":" + Side + ",\"invited\":" + Side + "}'::jsonb";

    private const string Side =
        "{\"steps\":[{\"key\":\"office\",\"name\":\"International office\",\"decidedBy\":\"OFFICE\",\"people\":[],\"decision\":\"PENDING\",\"checklist\":[]}]," +
        "\"workingDays\":20,\"submittedOn\":\"2026-11-02\",\"reminded\":0}";
}
