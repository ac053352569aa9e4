using System.Diagnostics;
using Npgsql;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>What is there after the load: every acknowledged write exactly once in tables and feed, and no queue that stands.</summary>
/// <param name="Lost">Acknowledged writes without their row.</param>
/// <param name="Duplicated">Rows that no write accounts for.</param>
/// <param name="BrokenChains">Listings whose versions in the feed are not 1, 2, … up to that of the table.</param>
internal sealed record Verification(int Lost, int Duplicated, int BrokenChains)
{
    private static readonly TimeSpan FeedPatience = TimeSpan.FromSeconds(60);

    private sealed record Row(Guid Id, long Version, List<(string Event, long Version)> Feed);

    internal static async Task<Verification> ReadAsync(NpgsqlDataSource database, Writers writers, string run)
    {
        var rows = await RowsAsync(database, run);
        var acknowledged = writers.Acknowledged.ToLookup(write => write.Marker);
        var unanswered = writers.Unanswered.ToLookup(write => write.Marker);
        var (lost, duplicated, broken) = (0, 0, 0);
        foreach (var marker in acknowledged.Select(group => group.Key).Union(unanswered.Select(group => group.Key)).Union(rows.Select(group => group.Key)))
        {
            var feed = rows[marker].SelectMany(row => row.Feed.Select(one => (row.Id, one.Event, one.Version))).ToList();
            foreach (var write in acknowledged[marker])
            {
                var found = feed.Count(one => one == (write.ListingId!.Value, write.Event, write.Version!.Value));
                lost += found == 0 ? 1 : 0;
                duplicated += Math.Max(0, found - 1);
            }

            foreach (var happened in feed.GroupBy(one => one.Event))
            {
                bool Is(Write write) => write.Event == happened.Key;
                duplicated += Math.Max(0, happened.Count() - acknowledged[marker].Count(Is) - unanswered[marker].Count(Is));
            }

            broken += rows[marker].Count(row => !row.Feed.Select(one => one.Version).SequenceEqual(Enumerable.Range(1, (int)row.Version).Select(one => (long)one)));
        }

        return new Verification(lost, duplicated, broken);
    }

    /// <summary>What still stands after a minute: readers of the feed behind its end, and keys that nobody finishes.</summary>
    internal static async Task<int> StuckAsync(NpgsqlDataSource database, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            // The feed is read by transaction, then by number: the last change need not have the highest number.
            await using var command = database.CreateCommand(
                """
                select (select count(*) from feed_positions place where exists (select from changes where (changes.tx, changes.seq) > (place.tx, place.seq)))
                    + (select count(*) from idempotency_keys where status = 0)
                """);
            var stuck = (int)(long)(await command.ExecuteScalarAsync(stop))!;
            if (stuck == 0 || watch.Elapsed > FeedPatience)
                return stuck;
            await Task.Delay(200, stop);
        }
    }

    private static async Task<ILookup<string, Row>> RowsAsync(NpgsqlDataSource database, string run)
    {
        var rows = new Dictionary<Guid, (string Marker, Row Row)>();
        await using var command = database.CreateCommand(
            """
            select listing.id, course.title, listing.version, change.event, change.version
            from listings listing join courses course on course.id = listing.course_id
            left join changes change on change.aggregate_id = listing.id
            where course.title like $1 order by change.seq
            """);
        var title = Writers.Title(run, "");
        command.Parameters.AddWithValue(title + "%");
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var id = reader.GetGuid(0);
            if (!rows.TryGetValue(id, out var found))
                rows[id] = found = (reader.GetString(1)[title.Length..], new Row(id, reader.GetInt64(2), []));
            if (!reader.IsDBNull(3))
                found.Row.Feed.Add((reader.GetString(3), reader.GetInt64(4)));
        }

        return rows.Values.ToLookup(one => one.Marker, one => one.Row);
    }
}
