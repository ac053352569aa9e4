using System.Numerics;

namespace CoilMatch.Silo.Tests.Statistics;

/// <summary>Somebody who writes down every published sum over classes and asks what else follows from them.</summary>
internal sealed class LinearAttacker(int unknowns)
{
    private readonly List<BigInteger[]> reduced = [];

    /// <summary>Learns the sum over these classes.</summary>
    internal void Learn(IEnumerable<int> classes)
    {
        var row = new BigInteger[unknowns];
        foreach (var one in classes) row[one] += 1;
        Reduce(row);
        if (row.Any(value => value != 0)) reduced.Add(row);
    }

    /// <summary>Whether the sum over these classes follows from what was learnt.</summary>
    internal bool Finds(IEnumerable<int> classes)
    {
        var row = new BigInteger[unknowns];
        foreach (var one in classes) row[one] += 1;
        Reduce(row);
        return row.All(value => value == 0);
    }

    private void Reduce(BigInteger[] row)
    {
        foreach (var pivot in reduced)
        {
            var at = Array.FindIndex(pivot, value => value != 0);
            if (row[at] == 0) continue;
            var (one, other) = (pivot[at], row[at]);
            for (var column = 0; column < unknowns; column++) row[column] = (row[column] * one) - (pivot[column] * other);
        }
    }
}
