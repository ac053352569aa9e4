using System.Globalization;
using System.Text;
using Npgsql;

namespace CoilMatch.Silo.HandOver;

/// <summary>
/// How far the readers of the feed had come, in terms that hold in any database. A transaction's number means nothing elsewhere;
/// so each change tells instead how many of the readers' places lie before it (0 for what all have read), which keeps
/// the feed's order between read and unread, and each place tells the last change before it.
/// </summary>
internal sealed class FeedPlacesInFile
{
    private readonly Dictionary<string, (int Group, long Seq)> places;
    private readonly string groups;

    private FeedPlacesInFile(Dictionary<string, (int Group, long Seq)> places, string groups) => (this.places, this.groups) = (places, groups);

    /// <summary>SQL for a column that is told this way; null for every other.</summary>
    internal string? SqlOf(string column) => column switch
    {
        "changes.tx" => groups,
        "feed_positions.tx" => ByReader(place => $"'{place.Group}'"),
        "feed_positions.seq" => ByReader(place => place.Seq.ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>Reads the places in the snapshot of this connection.</summary>
    internal static async Task<FeedPlacesInFile> ReadAsync(NpgsqlConnection snapshot, CancellationToken cancellationToken)
    {
        var read = new List<(string Reader, ulong Tx, long Seq)>();
        await using (var command = new NpgsqlCommand(LastReadSql, snapshot))
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
                read.Add((reader.GetString(0), ulong.Parse(reader.GetString(1), CultureInfo.InvariantCulture), reader.GetInt64(2)));
        }

        var distinct = read.Select(one => (one.Tx, one.Seq)).Distinct().Order().ToList();
        var places = new Dictionary<string, (int, long)>(StringComparer.Ordinal);
        foreach (var (reader, tx, seq) in read)
        {
            var group = distinct.IndexOf((tx, seq));
            var before = group == 0 ? (0UL, 0L) : distinct[group - 1];
            places[reader] = (group, await HighestAsync(snapshot, before, (tx, seq), cancellationToken));
        }

        return new FeedPlacesInFile(places, GroupsSql(distinct));
    }

    private static string GroupsSql(List<(ulong Tx, long Seq)> distinct)
    {
        if (distinct.Count == 0) return "'0'";
        var sql = new StringBuilder("case");
        for (var group = 0; group < distinct.Count; group++)
            sql.Append(CultureInfo.InvariantCulture, $" when (t.tx, t.seq) <= ('{distinct[group].Tx}'::xid8, {distinct[group].Seq}) then '{group}'");
        return sql.Append(CultureInfo.InvariantCulture, $" else '{distinct.Count}' end").ToString();
    }

    private string ByReader(Func<(int Group, long Seq), string> value)
    {
        if (places.Count == 0) return "null";
        var cases = places.Select(one => $" when '{one.Key.Replace("'", "''", StringComparison.Ordinal)}' then {value(one.Value)}");
        return $"case t.reader{string.Concat(cases)} end";
    }

    /// <summary>Changes of a group are ordered by their numbers alone, so its end is its highest.</summary>
    private static async Task<long> HighestAsync(
        NpgsqlConnection snapshot, (ulong Tx, long Seq) after, (ulong Tx, long Seq) to, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select coalesce(max(t.seq), 0) from changes t
            where (t.tx, t.seq) > ('{after.Tx}'::xid8, {after.Seq}) and (t.tx, t.seq) <= ('{to.Tx}'::xid8, {to.Seq}) and {HandedChanges}
            """, snapshot);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static string HandedChanges => LeftOut.Rows["changes"].Where;

    /// <summary>The last change that each reader has read and that is handed over.</summary>
    private static readonly string LastReadSql =
        $"""
        select place.reader, coalesce(last.tx::text, '0'), coalesce(last.seq, 0)
        from feed_positions place left join lateral (
            select t.tx, t.seq from changes t where (t.tx, t.seq) <= (place.tx, place.seq) and {LeftOut.Rows["changes"].Where}
            order by t.tx desc, t.seq desc limit 1) last on true
        order by place.reader
        """;
}
