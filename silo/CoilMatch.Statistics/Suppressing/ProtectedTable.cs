namespace CoilMatch.Statistics;

/// <summary>What of a table may be published.</summary>
/// <param name="Rows">As they were given.</param>
/// <param name="Groups">Subtotals, in the order in which the groups first occur.</param>
public sealed record ProtectedTable(
    IReadOnlyList<string> Columns, IReadOnlyList<ProtectedRow> Rows, IReadOnlyList<ProtectedRow> Groups, ProtectedRow Total);

/// <param name="Cells">By column.</param>
/// <param name="Sum">Of the columns, where they add up.</param>
public sealed record ProtectedRow(string Key, string Group, IReadOnlyList<ProtectedCell> Cells, ProtectedCell? Sum);

/// <param name="Value">Null where it is hidden.</param>
/// <param name="Primary">Hidden for its own smallness, and not only to keep another one from being found. Never published.</param>
public readonly record struct ProtectedCell(int? Value, bool Primary = false)
{
    public bool Hidden => Value is null;
}
