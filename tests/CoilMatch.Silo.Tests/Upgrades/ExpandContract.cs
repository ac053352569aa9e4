using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace CoilMatch.Silo.Tests.Upgrades;

/// <summary>
/// What in a migration would break the version before, which goes on working on the same tables while nodes are replaced one by
/// one. A migration only adds; what is not needed any more goes with a later release.
/// </summary>
internal static partial class ExpandContract
{
    /// <summary>A sentence for each operation that breaks it.</summary>
    internal static IEnumerable<string> BreaksOf(IReadOnlyList<MigrationOperation> operations)
    {
        // Nobody knows a table yet that is made here.
        var made = operations.OfType<CreateTableOperation>().Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        return operations.Select(one => BreakOf(one, made)).OfType<string>();
    }

    private static string? BreakOf(MigrationOperation operation, HashSet<string> made) => operation switch
    {
        DropTableOperation drop => $"drops table {drop.Name}",
        RenameTableOperation rename => $"renames table {rename.Name}",
        DropColumnOperation drop => $"drops {drop.Table}.{drop.Name}",
        RenameColumnOperation rename => $"renames {rename.Table}.{rename.Name}",
        AddColumnOperation add when !made.Contains(add.Table) && !add.IsNullable && !HasValue(add) => $"adds {add.Table}.{add.Name} not null without a default",
        AlterColumnOperation alter when alter.OldColumn.IsNullable && !alter.IsNullable && !HasValue(alter) =>
            $"makes {alter.Table}.{alter.Name} not null without a default",
        AlterColumnOperation alter when Narrows(alter.OldColumn.ColumnType, alter.ColumnType) =>
            $"narrows {alter.Table}.{alter.Name} from {alter.OldColumn.ColumnType} to {alter.ColumnType}",
        SqlOperation sql when Breaking().Match(sql.Sql) is { Success: true } found => $"runs SQL with \"{found.Value.ToLowerInvariant()}\"",
        _ => null,
    };

    private static bool HasValue(ColumnOperation column) =>
        column.DefaultValue is not null || column.DefaultValueSql is not null || column.ComputedColumnSql is not null;

    /// <summary>Every change of a type narrows, but for a longer text and a longer number.</summary>
    private static bool Narrows(string? from, string? to) => (from, to) switch
    {
        _ when from == to => false,
        ({ } text, "text") when text.StartsWith("character varying", StringComparison.Ordinal) => false,
        ("smallint", "integer" or "bigint") or ("integer", "bigint") => false,
        ({ } before, { } after) when Length(before) is { } shorter && Length(after) is { } longer => longer < shorter,
        _ => true,
    };

    private static int? Length(string type) => Limited().Match(type) is { Success: true } found ? int.Parse(found.Groups[1].ValueSpan) : null;

    [GeneratedRegex(@"^character varying\((\d+)\)$")]
    private static partial Regex Limited();

    [GeneratedRegex(@"\b(drop\s+(table|column|view)|rename\s+(to|column)|set\s+not\s+null)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Breaking();
}
