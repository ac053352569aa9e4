namespace CoilMatch.Statistics.Suppressing;

/// <summary>The smallest and largest value that a variable can take under equations between non-negative variables.</summary>
/// <remarks>The tableau method of Dantzig with Bland's rule, which never cycles. The equations have a solution: the true counts.</remarks>
internal sealed class Simplex
{
    private const double Tolerance = 1e-9;

    private readonly List<double[]> rows = [];
    private readonly List<int> basis = [];
    private readonly int variables;

    /// <param name="equations">Coefficients by variable, and the right-hand side last.</param>
    internal Simplex(int variables, IReadOnlyList<double[]> equations)
    {
        this.variables = variables;
        var width = variables + equations.Count + 1;
        for (var at = 0; at < equations.Count; at++)
        {
            var sign = equations[at][variables] < 0 ? -1 : 1;
            var row = new double[width];
            for (var column = 0; column < variables; column++) row[column] = sign * equations[at][column];
            row[variables + at] = 1;
            row[width - 1] = sign * equations[at][variables];
            rows.Add(row);
            basis.Add(variables + at);
        }

        FindStart(width);
    }

    /// <summary>The values of all variables where one of them is largest; null where it has no bound.</summary>
    internal double[]? Largest(int variable) => Optimise(variable, 1);

    internal double[]? Smallest(int variable) => Optimise(variable, -1);

    private void FindStart(int width)
    {
        var reduced = new double[width];
        foreach (var row in rows)
        {
            for (var column = 0; column < width; column++) reduced[column] += row[column];
        }

        for (var column = variables; column < width - 1; column++) reduced[column] = 0;
        if (!Climb(reduced)) throw new InvalidOperationException("A sum of made-up variables has a bound.");

        for (var at = rows.Count - 1; at >= 0; at--)
        {
            if (basis[at] < variables) continue;
            if (rows[at][^1] > 1e-6) throw new InvalidOperationException("The equations of a table contradict each other.");
            var into = Array.FindIndex(rows[at], 0, variables, one => Math.Abs(one) > Tolerance);
            if (into >= 0)
            {
                Pivot(at, into, null);
                continue;
            }

            rows.RemoveAt(at); // says the same as the other equations
            basis.RemoveAt(at);
        }

        for (var at = 0; at < rows.Count; at++) rows[at] = [.. rows[at].AsSpan(0, variables), rows[at][^1]];
    }

    private double[]? Optimise(int variable, int sign)
    {
        var reduced = new double[variables + 1];
        reduced[variable] = sign;
        var basic = basis.IndexOf(variable);
        if (basic >= 0)
        {
            for (var column = 0; column <= variables; column++) reduced[column] -= sign * rows[basic][column];
        }

        if (!Climb(reduced)) return null;
        var values = new double[variables];
        for (var at = 0; at < rows.Count; at++) values[basis[at]] = rows[at][^1];
        return values;
    }

    private bool Climb(double[] reduced)
    {
        while (true)
        {
            var into = Array.FindIndex(reduced, 0, variables, one => one > Tolerance);
            if (into < 0) return true;

            var from = -1;
            for (var at = 0; at < rows.Count; at++)
            {
                if (rows[at][into] <= Tolerance) continue;
                var step = from < 0 ? -1 : (rows[at][^1] / rows[at][into]) - (rows[from][^1] / rows[from][into]);
                if (from < 0 || step < -Tolerance || (step <= Tolerance && basis[at] < basis[from])) from = at;
            }

            if (from < 0) return false;
            Pivot(from, into, reduced);
        }
    }

    private void Pivot(int at, int into, double[]? reduced)
    {
        var row = rows[at];
        var factor = row[into];
        for (var column = 0; column < row.Length; column++) row[column] /= factor;
        foreach (var other in rows.Append(reduced))
        {
            if (other is null || other == row || other[into] == 0) continue;
            var times = other[into];
            for (var column = 0; column < row.Length; column++) other[column] -= times * row[column];
            other[into] = 0;
        }

        basis[at] = into;
    }
}
