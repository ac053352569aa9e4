using CoilMatch.Matching;
using Npgsql;
using NpgsqlTypes;

namespace CoilMatch.Benchmarks.Postgresql;

/// <summary>The table of listings with its full-text column and indexes.</summary>
internal static class ListingTable
{
    private const string Create = """
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        DROP TABLE IF EXISTS listing, word;
        CREATE TABLE listing (
            id uuid NOT NULL, region smallint NOT NULL, eqf smallint NOT NULL, live smallint NOT NULL, capacity smallint NOT NULL,
            weeks smallint NOT NULL, first_day date NOT NULL, last_day date NOT NULL, tools bigint NOT NULL,
            has text[] NOT NULL, needs text[] NOT NULL, hours int[] NOT NULL,
            title text NOT NULL, keywords text NOT NULL, description text NOT NULL,
            words tsvector GENERATED ALWAYS AS (
                setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', keywords), 'B')
                || setweight(to_tsvector('english', description), 'C')) STORED);
        ALTER TABLE listing ALTER COLUMN words SET STORAGE MAIN, ALTER COLUMN description SET STORAGE EXTERNAL;
        """;

    /// <summary>One full-text index a region, since a query only ever wants the other one; and how many listings use a word.</summary>
    private const string Index = """
        ALTER TABLE listing ADD PRIMARY KEY (id);
        CREATE INDEX listing_asia ON listing USING gin (words) WITH (fastupdate = off) WHERE region = 0 AND capacity > 0;
        CREATE INDEX listing_europe ON listing USING gin (words) WITH (fastupdate = off) WHERE region = 1 AND capacity > 0;
        CREATE INDEX listing_title ON listing USING gin (title gin_trgm_ops);
        CREATE INDEX listing_gates ON listing (region, eqf, first_day);
        CREATE TABLE word AS SELECT word AS lexeme, ndoc FROM ts_stat('SELECT words FROM listing');
        ALTER TABLE word ADD PRIMARY KEY (lexeme);
        """;

    internal static async Task FillAsync(NpgsqlDataSource source, IEnumerable<ListingProfile> listings, Action<string> progress)
    {
        await ExecuteAsync(source, Create);
        await using (var connection = await source.OpenConnectionAsync())
        await using (var copy = await connection.BeginBinaryImportAsync(
            "COPY listing (id, region, eqf, live, capacity, weeks, first_day, last_day, tools, has, needs, hours, title, keywords, description) FROM STDIN (FORMAT BINARY)"))
        {
            copy.Timeout = TimeSpan.FromMinutes(30);
            var written = 0;
            foreach (var listing in listings)
            {
                await WriteAsync(copy, listing);
                if (++written % 100_000 == 0)
                    progress($"PostgreSQL: {written} listings copied");
            }

            await copy.CompleteAsync();
        }

        progress("PostgreSQL: indexing");
        await ExecuteAsync(source, Index);
        await ExecuteAsync(source, "VACUUM ANALYZE listing");
        await ExecuteAsync(source, "VACUUM ANALYZE word");
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, ListingProfile listing)
    {
        await copy.StartRowAsync();
        await copy.WriteAsync(listing.Id, NpgsqlDbType.Uuid);
        await copy.WriteAsync((short)listing.Region, NpgsqlDbType.Smallint);
        await copy.WriteAsync((short)listing.EqfLevel, NpgsqlDbType.Smallint);
        await copy.WriteAsync((short)listing.LiveMode, NpgsqlDbType.Smallint);
        await copy.WriteAsync((short)listing.CapacityLeft, NpgsqlDbType.Smallint);
        await copy.WriteAsync((short)listing.ModuleWeeks, NpgsqlDbType.Smallint);
        await copy.WriteAsync(listing.WindowStart, NpgsqlDbType.Date);
        await copy.WriteAsync(listing.WindowEnd, NpgsqlDbType.Date);
        await copy.WriteAsync(ListingRow.Tools(listing), NpgsqlDbType.Bigint);
        await copy.WriteAsync(ListingRow.Has(listing), NpgsqlDbType.Array | NpgsqlDbType.Text);
        await copy.WriteAsync(ListingRow.Needs(listing), NpgsqlDbType.Array | NpgsqlDbType.Text);
        await copy.WriteAsync(ListingRow.Hours(listing), NpgsqlDbType.Array | NpgsqlDbType.Integer);
        await copy.WriteAsync(listing.Title, NpgsqlDbType.Text);
        await copy.WriteAsync(string.Join(' ', listing.Keywords), NpgsqlDbType.Text);
        await copy.WriteAsync(listing.Description, NpgsqlDbType.Text);
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 1_800;
        await command.ExecuteNonQueryAsync();
    }
}
