namespace CoilMatch.Statistics;

/// <summary>Counts of people that are to be published with subtotals by group and a total.</summary>
/// <param name="ColumnsAddUp">The sum of a row's columns is published beside them.</param>
public sealed record CountTable(IReadOnlyList<CountRow> Rows, IReadOnlyList<CountColumn> Columns, bool ColumnsAddUp = false);

/// <param name="Group">Whose subtotal it is part of, such as a region.</param>
/// <param name="Counts">By column; null where there is nothing to count, which everybody may know, and which is shown as 0.</param>
/// <param name="Known">By column, within what bounds anybody may know the count from elsewhere; null where nothing is known.</param>
public sealed record CountRow(string Key, string Group, IReadOnlyList<int?> Counts, IReadOnlyList<Interval?>? Known = null);

/// <param name="Threshold">A count below it is hidden, and hidden counts stay uncertain by at least as much.</param>
/// <param name="AtMost">The column whose count it never exceeds, which everybody knows: who completed has started.</param>
/// <param name="Family">Columns of one family are shown together or not at all.</param>
/// <param name="HidesRest">What is left of the column of <paramref name="AtMost"/> must reach the threshold too.</param>
public sealed record CountColumn(
    string Key, int Threshold, string? AtMost = null, string? Family = null, bool HidesRest = false);
