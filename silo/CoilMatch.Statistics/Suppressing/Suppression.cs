using CoilMatch.Statistics.Suppressing;

namespace CoilMatch.Statistics;

/// <summary>Hides small counts, and as few others as keep them from being computed out of sums and of each other.</summary>
/// <remarks>
/// Cell suppression as in Hundepool et al., Statistical Disclosure Control (2012), ch. 4. Complements are chosen one by one, the fewest
/// people first, and those that turn out to be needless are shown again; the last step proves the whole pattern, so a choice can cost
/// information and never protection. Two hidden counts of 3 and 7 in a region of which all else is shown: each may be 0 to 10.
/// </remarks>
public static class Suppression
{
    /// <exception cref="ArgumentException">The counts contradict what is said to hold between the columns.</exception>
    public static ProtectedTable Protect(CountTable table)
    {
        var cells = new Cells(table);
        var hidden = SmallOnes(cells);
        var small = (bool[])hidden.Clone();
        AddComplements(cells, hidden);
        ShowNeedless(cells, hidden, small);
        if (WeakOne(cells, hidden) is { } weak)
            throw new InvalidOperationException($"Cell {weak} of a protected table is not protected.");
        return TableOf(cells, hidden);
    }

    /// <summary>Hides the small counts alone; what remains can be computed from sums. Only for showing why that is not enough.</summary>
    internal static ProtectedTable HideSmallOnly(CountTable table)
    {
        var cells = new Cells(table);
        return TableOf(cells, SmallOnes(cells));
    }

    private static bool[] SmallOnes(Cells cells)
    {
        var hidden = new bool[cells.Values.Count];
        for (var cell = 0; cell < hidden.Length; cell++)
        {
            if (cells.Small[cell]) Hide(cells, hidden, cell, true);
        }

        return hidden;
    }

    private static void AddComplements(Cells cells, bool[] hidden)
    {
        while (WeakOne(cells, hidden) is { } weak)
        {
            int[]? best = null;
            var bestMissing = double.PositiveInfinity;
            foreach (var candidate in CandidatesFor(cells, hidden, weak))
            {
                var tried = (bool[])hidden.Clone();
                foreach (var cell in candidate) Hide(cells, tried, cell, true);
                var missing = new Audit(cells, tried).Missing(weak);
                if (missing >= bestMissing - 1e-6) continue;
                (best, bestMissing) = (candidate, missing);
                if (missing <= 0) break;
            }

            if (best is null) throw new InvalidOperationException("Nothing is left to hide, and a cell is not protected.");
            foreach (var cell in best) Hide(cells, hidden, cell, true);
        }
    }

    /// <summary>
    /// Shown cells that share a sum or a bound with the hidden ones around the weak one, and subtotals together with one of their
    /// parts, without which they would only be added up again; the least loss first.
    /// </summary>
    private static IEnumerable<int[]> CandidatesFor(Cells cells, bool[] hidden, int weak)
    {
        var around = new Audit(cells, hidden).ComponentOf(weak).ToHashSet();
        bool MayHide(int cell) => !hidden[cell] && !cells.Empty[cell];
        var single = cells.Equations.Select(one => one.Parts.Append(one.Total))
            .Concat(cells.Orders.Select(one => new[] { one.Smaller, one.Larger }))
            .Where(together => together.Any(around.Contains))
            .SelectMany(together => together).Where(MayHide)
            .Select(cell => cells.FamilyOf(cell)[0]).Distinct().ToList();
        var withPart = cells.Equations.Where(one => single.Contains(one.Total) && one.Parts.Any(MayHide))
            .Select(one => new[] { one.Total, cells.FamilyOf(one.Parts.Where(MayHide).MinBy(part => LossOf(cells, part)))[0] });
        return single.Select(cell => new[] { cell }).Concat(withPart)
            .OrderBy(candidate => candidate.Sum(cell => LossOf(cells, cell))).ThenBy(candidate => candidate[0]);
    }

    private static void ShowNeedless(Cells cells, bool[] hidden, bool[] small)
    {
        var complements = Enumerable.Range(0, hidden.Length)
            .Where(cell => hidden[cell] && !small[cell] && cells.FamilyOf(cell)[0] == cell)
            .OrderByDescending(cell => LossOf(cells, cell)).ToList();
        foreach (var cell in complements)
        {
            Hide(cells, hidden, cell, false);
            if (WeakOne(cells, hidden) is not null) Hide(cells, hidden, cell, true);
        }
    }

    private static int? WeakOne(Cells cells, bool[] hidden)
    {
        var audit = new Audit(cells, hidden);
        for (var cell = 0; cell < hidden.Length; cell++)
        {
            if (hidden[cell] && !audit.Protects(cell)) return cell;
        }

        return null;
    }

    /// <summary>How many people are no longer told; those of the total count twice, since it is what most readers look for.</summary>
    private static long LossOf(Cells cells, int cell) =>
        cells.FamilyOf(cell).Sum(one => cells.Values[one] + 1L) * (cells.IsTotal(cell) ? 2 : 1);

    private static void Hide(Cells cells, bool[] hidden, int cell, bool hide)
    {
        foreach (var one in cells.FamilyOf(cell).Where(one => !cells.Empty[one])) hidden[one] = hide;
    }

    private static ProtectedTable TableOf(Cells cells, bool[] hidden)
    {
        var table = cells.Table;
        var (rows, groups) = (table.Rows.Count, cells.Groups.Count);
        return new ProtectedTable(
            [.. table.Columns.Select(column => column.Key)],
            [.. table.Rows.Select((row, at) => RowOf(at, row.Key, row.Group))],
            [.. cells.Groups.Select((group, at) => RowOf(rows + at, group, group))],
            RowOf(rows + groups, "total", ""));

        ProtectedRow RowOf(int row, string key, string group) => new(
            key,
            group,
            [.. Enumerable.Range(0, table.Columns.Count).Select(column => CellOf(cells.IndexOf(row, column)))],
            table.ColumnsAddUp ? CellOf(cells.IndexOf(row, table.Columns.Count)) : null);

        ProtectedCell CellOf(int cell) => new(hidden[cell] ? null : cells.Values[cell], cells.Small[cell]);
    }
}
