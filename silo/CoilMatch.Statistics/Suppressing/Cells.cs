namespace CoilMatch.Statistics.Suppressing;

/// <summary>A table as a list of cells and of everything that anybody knows to hold between them.</summary>
internal sealed class Cells
{
    private readonly List<int[]> families = [];
    private readonly List<int> familyOf = [];

    internal Cells(CountTable table)
    {
        Table = table;
        Groups = [.. table.Rows.Select(row => row.Group).Distinct()];
        Width = table.Columns.Count + (table.ColumnsAddUp ? 1 : 0);
        foreach (var row in table.Rows) Add(row.Counts, row.Known);
        foreach (var group in Groups) AddSum([.. table.Rows.Where(row => row.Group == group)]);
        AddSum(table.Rows);

        for (var column = 0; column < Width; column++)
        {
            for (var group = 0; group < Groups.Count; group++)
            {
                Equations.Add(new Equation(
                    IndexOf(table.Rows.Count + group, column),
                    [.. Places(Groups[group]).Select(row => IndexOf(row, column))]));
            }

            Equations.Add(new Equation(
                IndexOf(table.Rows.Count + Groups.Count, column),
                [.. Enumerable.Range(table.Rows.Count, Groups.Count).Select(row => IndexOf(row, column))]));
        }
    }

    internal CountTable Table { get; }

    internal IReadOnlyList<string> Groups { get; }

    /// <summary>Cells of a row.</summary>
    internal int Width { get; }

    internal List<int> Values { get; } = [];

    internal List<int> Thresholds { get; } = [];

    /// <summary>Where nothing is to be counted: 0, and known to be.</summary>
    internal List<bool> Empty { get; } = [];

    internal List<bool> Small { get; } = [];

    /// <summary>What anybody may know of a cell from elsewhere; infinite above where only a least value is known.</summary>
    internal List<Interval?> Known { get; } = [];

    internal List<Equation> Equations { get; } = [];

    internal List<Order> Orders { get; } = [];

    internal int IndexOf(int row, int column) => (row * Width) + column;

    /// <summary>All cells of the row of this one.</summary>
    internal IEnumerable<int> RowOf(int cell) => Enumerable.Range(cell / Width * Width, Width);

    internal bool IsTotal(int cell) => cell / Width == Table.Rows.Count + Groups.Count;

    /// <summary>Those that are shown or hidden together with it, itself among them.</summary>
    internal IReadOnlyList<int> FamilyOf(int cell) => families[familyOf[cell]];

    private IEnumerable<int> Places(string group) =>
        Enumerable.Range(0, Table.Rows.Count).Where(row => Table.Rows[row].Group == group);

    private void AddSum(IReadOnlyList<CountRow> rows) => Add(
        SumOf(rows),
        [.. Enumerable.Range(0, Table.Columns.Count).Select(column => KnownOf([.. rows.Where(row => row.Counts[column] is not null)], column))]);

    private static Interval? KnownOf(List<CountRow> rows, int column) => rows.TrueForAll(row => row.Known?[column] is not null)
        ? new Interval(rows.Sum(row => row.Known![column]!.Value.Low), rows.Sum(row => row.Known![column]!.Value.High))
        : null;

    private List<int?> SumOf(IEnumerable<CountRow> rows)
    {
        var all = rows.ToList();
        return [.. Enumerable.Range(0, Table.Columns.Count).Select(column =>
            all.All(row => row.Counts[column] is null) ? (int?)null : all.Sum(row => row.Counts[column] ?? 0))];
    }

    private void Add(IReadOnlyList<int?> counts, IReadOnlyList<Interval?>? known = null)
    {
        var first = Values.Count;
        var columns = Table.Columns;
        if (counts.Count != columns.Count || counts.Any(one => one < 0))
            throw new ArgumentException("A row has one count of at least 0 for every column.");
        for (var column = 0; column < columns.Count; column++)
        {
            Values.Add(counts[column] ?? 0);
            Thresholds.Add(columns[column].Threshold);
            Empty.Add(counts[column] is null);
            Known.Add(counts[column] is null ? null : known?[column]);
            if (Known[^1] is { } bounds && !bounds.Contains(Values[^1])) throw new ArgumentException("A count lies outside of what is known of it.");
        }

        if (Table.ColumnsAddUp)
        {
            Values.Add(counts.Sum() ?? 0);
            Thresholds.Add(columns.Max(column => column.Threshold));
            Empty.Add(counts.All(one => one is null));
            Known.Add(null);
            Equations.Add(new Equation(Values.Count - 1, [.. Enumerable.Range(first, columns.Count)]));
        }

        for (var column = 0; column < columns.Count; column++) AddOrder(first, column);
        for (var at = first; at < Values.Count; at++)
            Small.Add(!Empty[at] && (Values[at] < Thresholds[at] || RestIsSmall(first, at)));
        foreach (var family in Enumerable.Range(0, Width).GroupBy(column => column < columns.Count ? columns[column].Family ?? $"#{column}" : "#sum"))
            families.Add([.. family.Select(column => first + column)]);
        familyOf.AddRange(Enumerable.Range(first, Width).Select(cell => families.FindLastIndex(family => family.Contains(cell))));
    }

    private void AddOrder(int first, int column)
    {
        if (LargerOf(first, column) is not { } larger) return;
        if (Values[first + column] > Values[larger]) throw new ArgumentException("A count exceeds the one that it is part of.");
        Orders.Add(new Order(first + column, larger));
    }

    private bool RestIsSmall(int first, int at) =>
        at - first < Table.Columns.Count && Table.Columns[at - first].HidesRest
        && LargerOf(first, at - first) is { } larger && Values[larger] - Values[at] < Thresholds[at];

    private int? LargerOf(int first, int column)
    {
        if (Table.Columns[column].AtMost is not { } key) return null;
        var larger = Enumerable.Range(0, Table.Columns.Count).First(one => Table.Columns[one].Key == key);
        return first + larger;
    }
}

/// <summary>A total is the sum of its parts.</summary>
internal sealed record Equation(int Total, int[] Parts);

/// <summary>One cell never exceeds the other.</summary>
internal readonly record struct Order(int Smaller, int Larger);
