using CoilMatch.Benchmarks.Postgresql;
using CoilMatch.Benchmarks.Synthetic;
using CoilMatch.Matching;
using Npgsql;

namespace CoilMatch.Benchmarks.Load;

/// <summary>
/// The same mix as plain SQL on a PostgreSQL of its own with the same courses: partners by <see cref="PartnerSql.Best"/>, a page as one course or a list of
/// fifty, a write as one more course. Ids and columns only: nobody signs in, nothing is explained, no hours are compared week by week.
/// </summary>
internal sealed class PostgresqlAlone : IAsyncDisposable
{
    private const int PageLength = 10;
    private const int Asking = 2_000;

    private const string One = "SELECT * FROM listing WHERE id = $1";
    private const string List = "SELECT id, title, first_day, last_day, capacity FROM listing WHERE region = $1 AND eqf = $2 ORDER BY first_day LIMIT 50";

    private const string Columns = "region, eqf, live, capacity, weeks, first_day, last_day, tools, has, needs, hours, title, keywords, description";
    private const string Copy = $"INSERT INTO listing (id, {Columns}) SELECT $1, {Columns} FROM listing WHERE id = $2";

    private readonly PostgresqlServer server;
    private readonly NpgsqlDataSource source;
    private readonly IReadOnlyList<ListingProfile> asking;
    private readonly int courses;

    private PostgresqlAlone(PostgresqlServer server, NpgsqlDataSource source, SyntheticCatalogue catalogue)
    {
        (this.server, this.source, courses) = (server, source, catalogue.Count);
        asking = [.. Enumerable.Range(0, Math.Min(Asking, courses)).Select(number => catalogue.Listing((int)(number * 7_919L % courses)))];
    }

    internal static async Task<PostgresqlAlone> StartAsync(int courses)
    {
        var server = await PostgresqlServer.StartAsync();
        var source = NpgsqlDataSource.Create(server.ConnectionString);
        var catalogue = new SyntheticCatalogue(courses);
        await ListingTable.FillAsync(source, catalogue.All(), line => Console.Error.WriteLine($"  {line}"));
        return new PostgresqlAlone(server, source, catalogue);
    }

    /// <summary>The server's own process, which all others of it come from.</summary>
    internal async Task<int> ProcessAsync()
    {
        await using var connection = await source.OpenConnectionAsync();
        return Consumption.Parent(connection.ProcessID);
    }

    internal async Task<bool> DoAsync(Wish wish)
    {
        try
        {
            var listing = asking[Random.Shared.Next(asking.Count)];
            await using var connection = await source.OpenConnectionAsync();
            switch (wish)
            {
                case Wish.Suggestions:
                    return await PartnerQuery.RunAsync(connection, PartnerSql.Best, listing, courses, PageLength) is not null;
                case Wish.Page when Random.Shared.Next(2) == 0:
                    await ReadAsync(connection, One, listing.Id);
                    return true;
                case Wish.Page:
                    await ReadAsync(connection, List, (short)listing.Region, (short)listing.EqfLevel);
                    return true;
                default:
                    await WriteAsync(connection, listing.Id);
                    return true;
            }
        }
        catch (NpgsqlException fault)
        {
            await Console.Error.WriteLineAsync($"  PostgreSQL failed: {fault.Message}");
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        await server.DisposeAsync();
    }

    private static async Task ReadAsync(NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await using var rows = await command.ExecuteReaderAsync();
        var fields = new object[rows.FieldCount];
        while (await rows.ReadAsync())
            rows.GetValues(fields);
    }

    /// <summary>On the disk before it is answered, as the product's writes are.</summary>
    private static async Task WriteAsync(NpgsqlConnection connection, Guid like)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var onDisk = new NpgsqlCommand("SET LOCAL synchronous_commit = on", connection, transaction))
            await onDisk.ExecuteNonQueryAsync();
        await using (var insert = new NpgsqlCommand(Copy, connection, transaction) { Parameters = { new NpgsqlParameter { Value = Guid.CreateVersion7() }, new NpgsqlParameter { Value = like } } })
            await insert.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }
}
