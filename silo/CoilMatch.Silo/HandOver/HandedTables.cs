using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace CoilMatch.Silo.HandOver;

/// <summary>Reads from the EF model which tables there are to hand over, so that a new one comes along by itself.</summary>
internal static class HandedTables
{
    /// <summary>What tables are whose class is told in several parts.</summary>
    private static readonly Dictionary<string, string> TableWords = new()
    {
        ["pairings"] = "Two courses on their way from a request to a delivered project and what was learnt from it, with their plan and all that was agreed.",
    };

    /// <summary>All tables that are not left out, in ordinal order of their names; without columns that PostgreSQL computes from others.</summary>
    internal static IReadOnlyList<HandedTable> Of(SiloDbContext db) =>
    [
        .. db.Model.GetRelationalModel().Tables
            .Where(table => !LeftOut.Tables.ContainsKey(table.Name))
            .OrderBy(table => table.Name, StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>The same tables, each after those that its rows point to.</summary>
    /// <exception cref="InvalidOperationException">Two tables point to each other, so that neither can be filled first.</exception>
    internal static IReadOnlyList<HandedTable> InLoadingOrder(IReadOnlyList<HandedTable> tables)
    {
        var waiting = tables.ToList();
        var done = new List<HandedTable>();
        while (waiting.Count > 0)
        {
            var next = waiting.Find(one => !waiting.Exists(other => one.References.Contains(other.Name)))
                ?? throw new InvalidOperationException($"These tables point to each other: {string.Join(", ", waiting.Select(one => one.Name))}.");
            waiting.Remove(next);
            done.Add(next);
        }

        return done;
    }

    private static HandedTable Read(ITable table)
    {
        var entity = (IEntityType)table.EntityTypeMappings.First().TypeBase;
        var columns = table.Columns
            .Where(column => column.ComputedColumnSql is null && !LeftOut.Columns.ContainsKey($"{table.Name}.{column.Name}"))
            .OrderBy(column => column.Name, StringComparer.Ordinal)
            .Select(column => Read(table, column));
        return new HandedTable(
            table.Name,
            TableWords.GetValueOrDefault(table.Name) ?? XmlDocs.SummaryOf(entity.ClrType) ?? "",
            [.. columns],
            [.. table.PrimaryKey!.Columns.Select(column => column.Name)],
            [.. table.ForeignKeyConstraints.Select(one => one.PrincipalTable.Name)
                .Where(name => name != table.Name && !LeftOut.Tables.ContainsKey(name)).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static HandedColumn Read(ITable table, IColumn column)
    {
        var property = column.PropertyMappings[0].Property;
        var target = table.ForeignKeyConstraints.FirstOrDefault(one => one.Columns is [var only] && only == column);
        var references = target is null ? null : $"{target.PrincipalTable.Name}.{target.PrincipalColumns[0].Name}";
        var told = property.PropertyInfo is { } member ? XmlDocs.SummaryOf(member) : null;
        var values = ValuesOf(property);
        return new HandedColumn(
            column.Name, column.StoreType, column.IsNullable,
            string.Join(' ', new[] { told ?? ColumnWords.Of(column.Name, references), values }.OfType<string>()),
            references,
            property.GetValueGenerationStrategy() != NpgsqlValueGenerationStrategy.None);
    }

    /// <summary>The words that a column of a closed list can hold.</summary>
    private static string? ValuesOf(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (!type.IsEnum || property.GetRelationalTypeMapping().Converter?.ProviderClrType != typeof(string)) return null;
        return $"One of {string.Join(", ", Enum.GetNames(type))}.";
    }
}

/// <summary>Words for columns whose name says it all.</summary>
internal static class ColumnWords
{
    internal static string Of(string column, string? references)
    {
        if (references is not null) return $"Points to {references}.";
        if (column == "id") return "Identifies the row.";
        var words = column.Replace('_', ' ');
        if (words.EndsWith(" at", StringComparison.Ordinal)) return $"When: {words[..^3]}.";
        if (words.EndsWith(" on", StringComparison.Ordinal)) return $"On which day: {words[..^3]}.";
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
    }
}
