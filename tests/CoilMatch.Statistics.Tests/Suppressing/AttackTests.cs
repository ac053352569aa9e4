using Xunit;

namespace CoilMatch.Statistics.Tests.Suppressing;

public sealed class AttackTests
{
    public static TheoryData<string, int> Shapes => new() { { "linked", 1200 }, { "sensitive", 400 }, { "adding", 800 }, { "banded", 500 } };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void No_hidden_count_can_be_computed_or_narrowed_below_its_protection(string shape, int times)
    {
        var random = new Random(20261121);
        var hidden = 0;
        for (var at = 0; at < times; at++)
        {
            var table = Made(shape, random);
            var attacker = new Attacker(table, Suppression.Protect(table));
            hidden += attacker.Hidden;
            var truth = Truth(table);
            Assert.Empty(attacker.Compute());
            foreach (var (cell, range) in attacker.Narrow())
            {
                // A band of five sizes is told anyway, and of a small count nothing below the threshold is ruled out.
                Assert.True(range.High - range.Low >= Math.Min(range.Threshold, shape == "banded" ? 4 : int.MaxValue), $"table {at}: {cell} is {range.Low} to {range.High}");
                if (truth[cell] < range.Threshold) Assert.True(range.Low == 0, $"table {at}: {cell} is at least {range.Low}");
            }
        }

        Assert.True(hidden > times, "The tables had something to find.");
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_same_attacker_finds_counts_where_only_small_ones_are_hidden(string shape, int times)
    {
        var random = new Random(20261121);
        var (tables, broken) = (0, 0);
        for (var at = 0; at < times; at++)
        {
            var table = Made(shape, random);
            var attacker = new Attacker(table, Suppression.HideSmallOnly(table));
            if (attacker.Hidden == 0) continue;
            tables++;
            var truth = Truth(table);
            var computed = attacker.Compute();
            Assert.All(computed, one => Assert.Equal(truth[one.Key], one.Value));
            if (computed.Count > 0) broken++;
        }

        Assert.True(broken > tables / 5, $"{broken} of {tables} tables gave something away.");
    }

    /// <summary>Tries every table of whole numbers that fits what is shown: what it finds is the truth about the protection.</summary>
    [Fact]
    public void Every_hidden_count_of_a_little_table_takes_its_whole_range_in_some_table_that_fits()
    {
        var random = new Random(5);
        var checkedTables = 0;
        for (var at = 0; at < 4000 && checkedTables < 150; at++)
        {
            var table = new CountTable(
                [.. Enumerable.Range(0, random.Next(2, 5)).Select(row => new CountRow($"c{row}", "g", [random.Next(9), random.Next(9)]))],
                [new("a", 3), new("b", 3)],
                ColumnsAddUp: true);
            var shown = Suppression.Protect(table);
            if (shown.Total.Sum!.Value.Hidden || shown.Rows.All(row => row.Cells.All(cell => !cell.Hidden))) continue;
            checkedTables++;
            var ranges = RangesByTrial(shown);
            foreach (var (row, index) in shown.Rows.Select((row, index) => (row, index)))
            {
                for (var column = 0; column < 2; column++)
                {
                    var (low, high) = ranges[(2 * index) + column];
                    if (!row.Cells[column].Hidden) Assert.Equal((row.Cells[column].Value, row.Cells[column].Value), (low, high));
                    else if (row.Cells[column].Primary) Assert.True(low == 0 && high >= 3, $"table {at}: {low} to {high}");
                    else Assert.True(high - low >= 3, $"table {at}: {low} to {high}");
                }
            }
        }

        Assert.Equal(150, checkedTables);
    }

    private static CountTable Made(string shape, Random random) => shape switch
    {
        "linked" => MadeTables.Linked(random),
        "sensitive" => MadeTables.Sensitive(random),
        "banded" => MadeTables.Banded(random),
        _ => MadeTables.Adding(random),
    };

    private static Dictionary<string, int> Truth(CountTable table)
    {
        var truth = new Dictionary<string, int>();
        foreach (var (key, rows) in table.Rows.Select(row => (row.Key, Rows: new[] { row }))
            .Concat(table.Rows.GroupBy(row => row.Group).Select(group => (group.Key, group.ToArray())))
            .Append(("total", table.Rows.ToArray())))
        {
            for (var column = 0; column < table.Columns.Count; column++)
                truth[$"{key}.{table.Columns[column].Key}"] = rows.Sum(row => row.Counts[column] ?? 0);
            if (table.ColumnsAddUp) truth[$"{key}.sum"] = rows.Sum(row => row.Counts.Sum() ?? 0);
        }

        return truth;
    }

    private static (int Low, int High)[] RangesByTrial(ProtectedTable shown)
    {
        var total = shown.Total.Sum!.Value.Value!.Value;
        var cells = new int[2 * shown.Rows.Count];
        var ranges = Enumerable.Repeat((Low: int.MaxValue, High: int.MinValue), cells.Length).ToArray();
        Fill(0, total);
        return ranges;

        void Fill(int at, int left)
        {
            if (at == cells.Length)
            {
                if (left != 0 || !Fits()) return;
                for (var cell = 0; cell < cells.Length; cell++)
                    ranges[cell] = (Math.Min(ranges[cell].Low, cells[cell]), Math.Max(ranges[cell].High, cells[cell]));
                return;
            }

            var row = shown.Rows[at / 2];
            var known = row.Cells[at % 2].Value;
            for (var value = known ?? 0; value <= (known ?? left) && value <= left; value++)
            {
                cells[at] = value;
                if (at % 2 == 1 && row.Sum?.Value is { } sum && cells[at - 1] + value != sum) continue;
                Fill(at + 1, left - value);
            }
        }

        bool Fits() => new[] { shown.Groups[0], shown.Total }.All(row => Enumerable.Range(0, 2).All(column =>
            row.Cells[column].Value is not { } told || told == cells.Where((_, cell) => cell % 2 == column).Sum()));
    }
}
