using CoilMatch.Matching;
using Npgsql;

namespace CoilMatch.Benchmarks.Postgresql;

/// <summary>Asks PostgreSQL for the partners of a listing: its words with their rarity, then the search.</summary>
internal static class PartnerQuery
{
    /// <summary>Ids, the best first; null when a statement took longer than ten seconds.</summary>
    internal static async Task<List<Guid>?> RunAsync(NpgsqlConnection connection, PartnerSql sql, ListingProfile asking, int catalogue, int first)
    {
        var words = await WordsAsync(connection, asking.Id);
        if (words.Count == 0)
            return [];
        var found = new List<Guid>(first);
        await using var search = new NpgsqlCommand(sql.Text(asking, words, catalogue, first), connection);
        try
        {
            await using var rows = await search.ExecuteReaderAsync();
            while (await rows.ReadAsync())
                found.Add(rows.GetGuid(0));
            return found;
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.QueryCanceled)
        {
            return null;
        }
    }

    internal static async Task<NpgsqlConnection> OpenAsync(NpgsqlDataSource source)
    {
        var connection = await source.OpenConnectionAsync();
        await using var limit = new NpgsqlCommand("SET statement_timeout = '10s'", connection);
        await limit.ExecuteNonQueryAsync();
        return connection;
    }

    private static async Task<List<TellingWord>> WordsAsync(NpgsqlConnection connection, Guid id)
    {
        var words = new List<TellingWord>();
        await using var command = new NpgsqlCommand(PartnerSql.WordsOf, connection);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = id });
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            words.Add(new TellingWord(rows.GetString(0), rows.GetInt32(1), rows.GetBoolean(2)));
        return words;
    }
}
