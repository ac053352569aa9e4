using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoilMatch.Silo.Privacy;

/// <summary>
/// Replaces a person's mail address by the pseudonym wherever anybody wrote it, and the names in everything that concerned the person:
/// in every column of text and JSON that the database has, those of later versions too. People choose their names, so that elsewhere
/// the same words stay: they may be the name of another, or no name at all.
/// </summary>
internal sealed partial class TextScrub(SiloDbContext db)
{
    /// <summary>A name of one word is also a word: it is taken out of the person's own rows, not out of everybody's texts.</summary>
    private const int FewestWords = 2;

    /// <summary>Signed as they are: who holds a copy can check them. Those of the person are emptied otherwise.</summary>
    private static readonly string[] Untouched = ["credentials"];

    private static readonly JsonSerializerOptions AsPostgresWrites = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>By these columns a row belongs to something that a person is concerned with.</summary>
    private static readonly string[] Belonging = ["id", "aggregate_id", "pairing_id", "listing_id", "course_id"];

    private static readonly Dictionary<string, string> OtherPeople = new(StringComparer.Ordinal)
    {
        ["people"] = "false",
        ["changes"] = $"not (aggregate_type = '{nameof(Person)}' and aggregate_id <> @person)",
    };

    /// <summary>
    /// The person, the own institutions, courses and listings, and the pairings in which the person was a lecturer, acted, or stood for
    /// an office, with both listings: to be asked before the roles are gone.
    /// </summary>
    internal async Task<Guid[]> ConcernedAsync(PersonId person, CancellationToken cancellationToken) =>
    [
        .. await db.Database.SqlQuery<Guid>(
            $"""
            with own as (select id, course_id, institution_id from listings where owner_id = {person.Value}),
            places as (select institution_id, role from memberships
                where person_id = {person.Value} and status = {nameof(MembershipStatus.Confirmed)} and institution_id is not null),
            pairs as (
                select p.id, p.listing_id, p.partner_listing_id from pairings p
                join listings a on a.id = p.listing_id join listings b on b.id = p.partner_listing_id
                where {person.Value} in (a.owner_id, b.owner_id)
                    or exists (select 1 from places where role = {nameof(Role.InternationalOffice)} and institution_id in (a.institution_id, b.institution_id))
                    or exists (select 1 from changes c where c.aggregate_id = p.id and c.actor_id = {person.Value}))
            select {person.Value} as "Value" union select institution_id from places union select id from own union select course_id from own
            union select id from pairs union select listing_id from pairs union select partner_listing_id from pairs
            """).ToListAsync(cancellationToken),
    ];

    /// <param name="names">Every name that the person ever went by.</param>
    /// <param name="concerned">See <see cref="ConcernedAsync"/>.</param>
    /// <returns>The pairings of which a text was changed.</returns>
    internal async Task<List<PairingId>> ReplaceAsync(
        PersonId person, string email, IEnumerable<string> names, Guid[] concerned, string pseudonym, CancellationToken cancellationToken)
    {
        var tables = await TablesAsync(cancellationToken);
        var changed = await ReplaceAsync(tables, PatternOf([email]), _ => "true");
        var known = names.Where(IsNameOfAPerson).ToList();
        if (known.Count > 0)
            changed.UnionWith(await ReplaceAsync(tables.Where(one => one.Belongs.Count > 0), PatternOf(known), table => table.BelongsTo("@concerned")));
        return [.. changed];

        async Task<HashSet<PairingId>> ReplaceAsync(IEnumerable<TextTable> among, string pattern, Func<TextTable, string> whose)
        {
            var pairings = new HashSet<PairingId>();
            foreach (var table in among)
            {
                var found = string.Join(" or ", table.Columns.Select(one => $"\"{one.Name}\"::text ~* @old"));
                var sql = table.Update(
                    "regexp_replace({0}, @old, @new, 'gi')", $"{OtherPeople.GetValueOrDefault(table.Name, "true")} and {whose(table)} and ({found})");
                NpgsqlParameter[] values = [new("old", pattern), new("new", pseudonym), new("person", person.Value), new("concerned", concerned)];
                if (table.Name == "pairings") pairings.UnionWith(await IdsAsync(sql + " returning id as \"Value\"", values, cancellationToken));
                else await db.Database.ExecuteSqlRawAsync(sql, values, cancellationToken);
            }

            return pairings;
        }
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
                case c.udt_name when '_text' then 'text[]' else c.udt_name::text end as "Type",
                array(select b.column_name::text from information_schema.columns b where b.table_schema = c.table_schema
                    and b.table_name = c.table_name and b.udt_name = 'uuid' and b.column_name = any({Belonging})) as "Belongs"
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                and c.udt_name in ('text', 'varchar', 'json', 'jsonb', '_text') and c.table_name not like 'qrtz%'
            """).ToListAsync(cancellationToken);

        // Pairings before listings, as everybody locks them.
        return [.. columns.Where(one => !Untouched.Contains(one.Table)).GroupBy(one => one.Table)
            .OrderBy(group => group.Key switch { "pairings" => 0, "listings" => 1, _ => 2 }).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new TextTable(group.Key, [.. group], group.First().Belongs))];
    }

    [GeneratedRegex(@"[^\w\s]")]
    private static partial Regex NotAWord();

    [GeneratedRegex(@"\b(office|desk|team|unit|university|universit\w*|institute?|department|faculty|school|college|cent(er|re)|secretariat|group|coil|erasmus|international)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Function();

    private sealed record TextColumn(string Table, string Name, string Type, string[] Belongs);

    private sealed record TextTable(string Name, IReadOnlyList<TextColumn> Columns, IReadOnlyList<string> Belongs)
    {
        internal string BelongsTo(string ids) => $"({string.Join(" or ", Belongs.Select(one => $"\"{one}\" = any({ids})"))})";

        /// <param name="taken">What each column becomes; {0} stands for the column as text.</param>
        internal string Update(string taken, string which) =>
            $"update \"{Name}\" set {string.Join(", ", Columns.Select(one => $"\"{one.Name}\" = {taken.Replace("{0}", $"\"{one.Name}\"::text", StringComparison.Ordinal)}::{one.Type}"))} where {which}";
    }
}
