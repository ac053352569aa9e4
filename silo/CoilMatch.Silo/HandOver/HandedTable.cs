namespace CoilMatch.Silo.HandOver;

/// <summary>A table of the database as the file holds it: one JSON object a line, one line a row, in the order of the key.</summary>
/// <param name="Columns">In ordinal order of their names, which is the order of the keys in each line.</param>
/// <param name="Key">The columns by which the lines are ordered.</param>
/// <param name="References">The tables that its rows point to, without itself; they are loaded before it.</param>
internal sealed record HandedTable(
    string Name, string Description, IReadOnlyList<HandedColumn> Columns, IReadOnlyList<string> Key, IReadOnlyList<string> References)
{
    internal string File => $"{ArchiveNames.Data}{Name}.jsonl";
}

/// <param name="Type">PostgreSQL's name of the type.</param>
/// <param name="References">The column that it points to, as table.column; null when it points to none.</param>
/// <param name="Numbered">Whether PostgreSQL numbers new rows by it.</param>
internal sealed record HandedColumn(
    string Name, string Type, bool Nullable, string Description, string? References = null, bool Numbered = false);
