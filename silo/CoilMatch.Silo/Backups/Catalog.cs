using System.Text.Json;
using CoilMatch.Silo.Common;
using Npgsql;

namespace CoilMatch.Silo.Backups;

/// <summary>Reads from PostgreSQL itself which tables there are, so that none is forgotten, whoever made it.</summary>
internal static class Catalog
{
    /// <summary>What the migrations say of themselves; they write it anew.</summary>
    internal const string History = "__EFMigrationsHistory";

    private const string TablesSql =
        $"""
        select coalesce(json_agg(json_build_object(
            'name', c.relname,
            'columns', (
                select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attname collate "C")
                from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
            'key', coalesce((
                select json_agg(a.attname order by k.place)
                from pg_index i, unnest(i.indkey) with ordinality k(attnum, place) join pg_attribute a on a.attnum = k.attnum
                where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid), '[]'),
            'references', coalesce((
                select json_agg(distinct other.relname) from pg_constraint f join pg_class other on other.oid = f.confrelid
                where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '[]'))
            order by c.relname collate "C"), '[]')::text
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and c.relname <> '{History}'
            and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
        """;

    private const string StatementsSql =
        """
        select array_agg(sql order by step, sql) from (
            select 1 as step, format('create table %I (%s)', c.relname, string_agg(line, ', ' order by place, line)) as sql
            from (
                select c.relname, a.attnum::int as place, format('%I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                    case when a.attnotnull then ' not null' else '' end, coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
                from pg_class c join pg_attribute a on a.attrelid = c.oid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                where c.oid = $1::text::regclass and a.attnum > 0 and not a.attisdropped
                union all
                select c.relname, 10000, format('constraint %I %s', o.conname, pg_get_constraintdef(o.oid))
                from pg_class c join pg_constraint o on o.conrelid = c.oid
                where c.oid = $1::text::regclass and o.contype in ('p', 'u', 'c', 'f')
            ) c group by c.relname
            union all
            select 2, pg_get_indexdef(i.indexrelid) from pg_index i
            where i.indrelid = $1::text::regclass and not exists (select from pg_constraint o where o.conindid = i.indexrelid and o.contype in ('p', 'u'))
        ) told
        """;

    /// <summary>
    /// All tables with their columns, each after those that its rows point to, otherwise in the order of their names; the places in the change
    /// feed come last, since they depend on the changes without pointing to them.
    /// </summary>
    internal static async Task<List<BackupTable>> TablesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(TablesSql, connection);
        var text = (string)(await command.ExecuteScalarAsync(cancellationToken))!;
        var tables = JsonSerializer.Deserialize<List<BackupTable>>(text, Json.Options)!;
        return InFillingOrder([.. tables.OrderBy(table => table.Name == "feed_positions")]);
    }

    /// <summary>The last migration that was applied; null in a database without any.</summary>
    internal static async Task<string?> SchemaVersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var exists = new NpgsqlCommand($"select to_regclass('\"{History}\"') is not null", connection);
        if (await exists.ExecuteScalarAsync(cancellationToken) is not true) return null;
        await using var command = new NpgsqlCommand($"select max(\"MigrationId\") from \"{History}\"", connection);
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }

    /// <summary>SQL that makes a table again, as PostgreSQL describes it.</summary>
    internal static async Task<IReadOnlyList<string>> StatementsOfAsync(NpgsqlConnection connection, string table, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(StatementsSql, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = $"\"{table}\"" });
        return (string[])(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    internal static async Task<List<SequenceState>> SequencesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        await using (var command = new NpgsqlCommand(
            "select c.relname from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'S' order by c.relname collate \"C\"", connection))
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken)) names.Add(reader.GetString(0));
        }

        var states = new List<SequenceState>();
        foreach (var name in names)
        {
            await using var command = new NpgsqlCommand($"select last_value, is_called from \"{name}\"", connection);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            await reader.ReadAsync(cancellationToken);
            states.Add(new SequenceState(name, reader.GetInt64(0), reader.GetBoolean(1)));
        }

        return states;
    }

    private static List<BackupTable> InFillingOrder(List<BackupTable> waiting)
    {
        var done = new List<BackupTable>();
        while (waiting.Count > 0)
        {
            var next = waiting.Find(one => !waiting.Exists(other => one.References.Contains(other.Name)))
                ?? throw new BackupRefusedException($"These tables point to each other, so that none can be filled first: {string.Join(", ", waiting.Select(one => one.Name))}.");
            waiting.Remove(next);
            done.Add(next);
        }

        return done;
    }
}
