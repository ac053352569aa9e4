using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoilMatch.Silo.Privacy;

/// <summary>
/// Replaces a person's name and mail address by the pseudonym wherever anybody wrote them: in every column of text and JSON that
/// the database has, those of later versions too. The rows of other people keep a name that happens to be the same.
/// </summary>
internal sealed partial class TextScrub(SiloDbContext db)
{
    /// <summary>A name of one word is also a word: it is taken out of the person's own rows, not out of everybody's texts.</summary>
    private const int FewestWords = 2;

    /// <summary>Signed as they are: who holds a copy can check them. Those of the person are emptied otherwise.</summary>
    private static readonly string[] Untouched = ["credentials"];

    private static readonly JsonSerializerOptions AsPostgresWrites = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, string> OtherPeople = new(StringComparer.Ordinal)
    {
        ["people"] = "false",
        ["changes"] = $"not (aggregate_type = '{nameof(Person)}' and aggregate_id <> @person)",
    };

    /// <param name="names">Every name that the person ever went by.</param>
    /// <returns>The pairings of which a text was changed.</returns>
    internal async Task<List<PairingId>> ReplaceAsync(
        PersonId person, string email, IEnumerable<string> names, string pseudonym, CancellationToken cancellationToken)
    {
        var pattern = PatternOf([email, .. names.Where(IsNameOfAPerson)]);
        var pairings = new List<PairingId>();
        foreach (var table in await TablesAsync(cancellationToken))
        {
            var found = string.Join(" or ", table.Columns.Select(one => $"\"{one.Name}\"::text ~* @old"));
            var which = OtherPeople.TryGetValue(table.Name, out var limit) ? $"{limit} and ({found})" : found;
            var sql = table.Update("regexp_replace({0}, @old, @new, 'gi')", which);
            NpgsqlParameter[] values = [new("old", pattern), new("new", pseudonym), new("person", person.Value)];
            if (table.Name == "pairings") pairings = await IdsAsync(sql + " returning id as \"Value\"", values, cancellationToken);
            else await db.Database.ExecuteSqlRawAsync(sql, values, cancellationToken);
        }

        return pairings;
    }

    /// <summary>Tells everything that names a version of a pairing's plan the hash that this version has now.</summary>
    internal async Task ReplaceHashAsync(PairingId pairing, string old, string hash, CancellationToken cancellationToken)
    {
        foreach (var table in await TablesAsync(cancellationToken))
        {
            if (table.Name is not ("pairings" or "changes")) continue;
            await db.Database.ExecuteSqlRawAsync(
                table.Update("replace({0}, @old, @new)", table.Name == "pairings" ? "id = @pairing" : "aggregate_id = @pairing"),
                [new NpgsqlParameter("old", old), new NpgsqlParameter("new", hash), new NpgsqlParameter("pairing", pairing.Value)],
                cancellationToken);
        }
    }

    private async Task<List<PairingId>> IdsAsync(string sql, NpgsqlParameter[] values, CancellationToken cancellationToken) =>
        (await db.Database.SqlQueryRaw<Guid>(sql, [.. values]).ToListAsync(cancellationToken)).ConvertAll(id => new PairingId(id));

    /// <summary>What is called an office or a school is a function, and no person.</summary>
    internal static bool IsNameOfAPerson(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords && !Function().IsMatch(name);

    /// <summary>The texts as whole words, in plain text and as JSON writes them; PostgreSQL's regular expressions.</summary>
    private static string PatternOf(IEnumerable<string> texts)
    {
        var spelled = texts.SelectMany(text => new[] { text, JsonSerializer.Serialize(text, AsPostgresWrites)[1..^1] })
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(text => text.Length)
            .Select(text => NotAWord().Replace(text, @"\$0"));
        return $@"(?<![\w.+-])(?:{string.Join('|', spelled)})(?![\w-])";
    }

    private async Task<List<TextTable>> TablesAsync(CancellationToken cancellationToken)
    {
        var columns = await db.Database.SqlQuery<TextColumn>(
            $"""
            select c.table_name::text as "Table", c.column_name::text as "Name",
                case c.udt_name when '_text' then 'text[]' else c.udt_name::text end as "Type"
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                and c.udt_name in ('text', 'varchar', 'json', 'jsonb', '_text') and c.table_name not like 'qrtz%'
            """).ToListAsync(cancellationToken);

        // Pairings before listings, as everybody locks them.
        return [.. columns.Where(one => !Untouched.Contains(one.Table)).GroupBy(one => one.Table)
            .OrderBy(group => group.Key switch { "pairings" => 0, "listings" => 1, _ => 2 }).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new TextTable(group.Key, [.. group]))];
    }

    [GeneratedRegex(@"[^\w\s]")]
    private static partial Regex NotAWord();

    [GeneratedRegex(@"\b(office|desk|team|unit|university|universit\w*|institute?|department|faculty|school|college|cent(er|re)|secretariat|group|coil|erasmus|international)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Function();

    private sealed record TextColumn(string Table, string Name, string Type);

    private sealed record TextTable(string Name, IReadOnlyList<TextColumn> Columns)
    {
        /// <param name="taken">What each column becomes; {0} stands for the column as text.</param>
        internal string Update(string taken, string which) =>
            $"update \"{Name}\" set {string.Join(", ", Columns.Select(one => $"\"{one.Name}\" = {taken.Replace("{0}", $"\"{one.Name}\"::text", StringComparison.Ordinal)}::{one.Type}"))} where {which}";
    }
}
