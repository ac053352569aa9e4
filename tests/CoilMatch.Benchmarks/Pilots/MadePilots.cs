using System.Globalization;
using CoilMatch.Vocabularies;
using Npgsql;

namespace CoilMatch.Benchmarks.Pilots;

/// <summary>
/// Thousands of made-up pairings on their whole way, from requests to published good practices, with the outcome reports of
/// both sides, tags and testimonials. Written by a few statements into an empty database that the service has prepared; the
/// same number and day always give the same rows, ids included.
/// </summary>
internal static class MadePilots
{
    private const int InstitutionsEach = 4;

    /// <summary>Pairings for each listing, on the average.</summary>
    private const int PairingsPerListing = 4;

    /// <summary>Over so many days before the last one the requests are spread.</summary>
    private const int Days = 1_460;

    /// <param name="until">The last day on which anything happened.</param>
    internal static async Task FillAsync(NpgsqlDataSource source, int pairings, DateOnly until)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await RunAsync(connection, PilotSql.Countries, [.. AsemCountries.All.Select(one => one.Code)], [.. AsemCountries.All.Select(one => one.Name)],
            [.. AsemCountries.All.Select(one => one.Region == Region.Europe ? "Europe" : "Asia")], [.. AsemCountries.All.Select(one => one.TimeZones[0])]);
        foreach (var statement in PilotSql.Fill(pairings, Math.Max(1, pairings / PairingsPerListing), InstitutionsEach, Days, DayOf(until)))
            await RunAsync(connection, statement);
        await transaction.CommitAsync();
        await using var analyze = source.CreateCommand("analyze");
        await analyze.ExecuteNonQueryAsync();
    }

    private static string DayOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task RunAsync(NpgsqlConnection connection, string sql, params string[][] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync();
    }
}
