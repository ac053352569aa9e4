using System.Numerics;

namespace CoilMatch.Statistics.Tests.Suppressing;

/// <summary>
/// Somebody who has what was published and wants what was not: eliminates over every sum, then narrows ranges by sums, signs, and by
/// what everybody knows of the columns. Shares no code with the protection.
/// </summary>
internal sealed class Attacker
{
    private readonly List<(string Name, int? Value, int Threshold)> cells = [];
    private readonly List<Dictionary<int, int>> sums = [];
    private readonly List<(int Smaller, int Larger)> orders = [];
    private readonly Dictionary<int, Interval> known = [];

    internal Attacker(CountTable asked, ProtectedTable published)
    {
        var width = asked.Columns.Count + (asked.ColumnsAddUp ? 1 : 0);
        var places = new Dictionary<string, int>();
        foreach (var row in published.Rows.Concat(published.Groups).Append(published.Total))
        {
            var first = places[row.Key] = cells.Count;
            for (var column = 0; column < asked.Columns.Count; column++)
                cells.Add(($"{row.Key}.{asked.Columns[column].Key}", row.Cells[column].Value, asked.Columns[column].Threshold));
            for (var column = 0; column < asked.Columns.Count; column++)
            {
                var larger = asked.Columns.ToList().FindIndex(one => one.Key == asked.Columns[column].AtMost);
                if (larger >= 0) orders.Add((first + column, first + larger));
            }

            if (asked.Rows.FirstOrDefault(one => one.Key == row.Key)?.Known is { } told)
            {
                for (var column = 0; column < asked.Columns.Count; column++)
                {
                    if (told[column] is { } bounds) known[first + column] = bounds;
                }
            }

            if (row.Sum is not { } sum) continue;
            cells.Add(($"{row.Key}.sum", sum.Value, asked.Columns.Max(column => column.Threshold)));
            sums.Add(SumOf(first + asked.Columns.Count, Enumerable.Range(first, asked.Columns.Count)));
        }

        for (var column = 0; column < width; column++)
        {
            var at = column;
            foreach (var group in published.Groups)
                sums.Add(SumOf(places[group.Key] + at, published.Rows.Where(row => row.Group == group.Key).Select(row => places[row.Key] + at)));
            sums.Add(SumOf(places["total"] + at, published.Groups.Select(group => places[group.Key] + at)));
        }
    }

    internal int Hidden => cells.Count(cell => cell.Value is null);

    /// <summary>Hidden cells that the sums alone determine, with their counts.</summary>
    internal Dictionary<string, int> Compute()
    {
        var unknown = Enumerable.Range(0, cells.Count).Where(at => cells[at].Value is null).ToList();
        var matrix = sums.Select(sum => unknown.Select(at => new BigInteger(sum.GetValueOrDefault(at)))
            .Append(-sum.Where(term => cells[term.Key].Value is not null).Aggregate(BigInteger.Zero, (all, term) => all + (term.Value * cells[term.Key].Value!.Value)))
            .ToArray()).ToList();
        var done = 0;
        for (var column = 0; column < unknown.Count; column++)
        {
            var pivot = matrix.FindIndex(done, row => row[column] != 0);
            if (pivot < 0) continue;
            (matrix[done], matrix[pivot]) = (matrix[pivot], matrix[done]);
            for (var row = 0; row < matrix.Count; row++)
            {
                if (row == done || matrix[row][column] == 0) continue;
                var (one, other) = (matrix[done][column], matrix[row][column]);
                for (var at = 0; at <= unknown.Count; at++) matrix[row][at] = (matrix[row][at] * one) - (matrix[done][at] * other);
                var divisor = matrix[row].Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
                if (divisor > 1) matrix[row] = [.. matrix[row].Select(value => value / divisor)];
            }

            done++;
        }

        return matrix.Where(row => row.Take(unknown.Count).Count(value => value != 0) == 1)
            .ToDictionary(
                row => cells[unknown[Array.FindIndex(row, value => value != 0)]].Name,
                row => (int)(row[^1] / row.First(value => value != 0)));
    }

    /// <summary>The range of each hidden cell after narrowing by every sum and every bound until nothing moves.</summary>
    internal Dictionary<string, (long Low, long High, int Threshold)> Narrow()
    {
        const long boundless = int.MaxValue;
        var low = cells.Select(cell => (long)(cell.Value ?? 0)).ToArray();
        var high = cells.Select(cell => cell.Value ?? boundless).ToArray();
        foreach (var (cell, bounds) in known) Tighten(cell, (long)bounds.Low, double.IsFinite(bounds.High) ? (long)bounds.High : boundless);
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var sum in sums)
            {
                foreach (var (cell, factor) in sum)
                {
                    // factor·x = −Σ others, so x lies between the extremes of that sum.
                    var (least, most) = (0L, 0L);
                    foreach (var (other, times) in sum.Where(term => term.Key != cell))
                    {
                        var sign = -times * factor;
                        least += sign > 0 ? low[other] : -high[other];
                        most += sign > 0 ? high[other] : -low[other];
                    }

                    moved |= Tighten(cell, least, most);
                }
            }

            foreach (var (smaller, larger) in orders)
                moved |= Tighten(smaller, 0, high[larger]) | Tighten(larger, low[smaller], boundless);
        }

        return Enumerable.Range(0, cells.Count).Where(at => cells[at].Value is null)
            .ToDictionary(at => cells[at].Name, at => (low[at], high[at], cells[at].Threshold));

        bool Tighten(int cell, long least, long most)
        {
            if (low[cell] >= least && high[cell] <= most) return false;
            (low[cell], high[cell]) = (Math.Max(low[cell], least), Math.Min(high[cell], most));
            return true;
        }
    }

    private static Dictionary<int, int> SumOf(int total, IEnumerable<int> parts)
    {
        var sum = new Dictionary<int, int> { [total] = 1 };
        foreach (var part in parts) sum[part] = -1;
        return sum;
    }
}
