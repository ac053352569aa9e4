namespace CoilMatch.Statistics.Suppressing;

/// <summary>What can be said of hidden cells from all that is shown: the exact range of each, by linear programming.</summary>
/// <remarks>
/// Counts are at least 0, one column may bound another, and bounds may be known from elsewhere. A range is proven by two tables that fit all that is shown; a
/// table found for one cell often proves others, so most cells cost nothing.
/// </remarks>
internal sealed class Audit(Cells cells, bool[] hidden)
{
    private readonly int[] component = ComponentsOf(cells, hidden);

    private readonly Dictionary<int, Part> parts = [];

    /// <summary>Whether a cell is as uncertain as its protection needs: from 0 to the threshold for a small one, as wide for others.</summary>
    internal bool Protects(int cell) => Missing(cell) <= 0;

    /// <summary>By how much the range of a cell is too narrow.</summary>
    internal double Missing(int cell)
    {
        var part = PartOf(cell);
        if (NeedOf(cell, part.Range(cell)) <= 0) return 0;
        part.Stretch(cell);
        return NeedOf(cell, part.Range(cell));
    }

    /// <summary>The hidden cells that are bound to this one by what is shown.</summary>
    internal IEnumerable<int> ComponentOf(int cell) =>
        Enumerable.Range(0, hidden.Length).Where(other => hidden[other] && component[other] == component[cell]);

    private double NeedOf(int cell, Interval range) => cells.Small[cell]
        ? Math.Max(0, range.Low - 1e-6) + Math.Max(0, cells.Thresholds[cell] - range.High - 1e-6)
        : Math.Max(0, WidthFor(cell) - range.Width - 1e-6);

    /// <summary>The threshold, or as much as what is known from elsewhere of its row leaves open.</summary>
    private double WidthFor(int cell) => cells.RowOf(cell).Select(one => cells.Known[one]?.Width ?? double.PositiveInfinity)
        .Append(cells.Thresholds[cell]).Min();

    private Part PartOf(int cell)
    {
        if (!parts.TryGetValue(component[cell], out var part))
            parts[component[cell]] = part = new Part(cells, hidden, [.. ComponentOf(cell)]);
        return part;
    }

    private static int[] ComponentsOf(Cells cells, bool[] hidden)
    {
        var parent = Enumerable.Range(0, hidden.Length).ToArray();
        foreach (var equation in cells.Equations) Join(equation.Parts.Append(equation.Total));
        foreach (var order in cells.Orders) Join([order.Smaller, order.Larger]);
        return [.. Enumerable.Range(0, hidden.Length).Select(Root)];

        void Join(IEnumerable<int> together)
        {
            var first = -1;
            foreach (var cell in together.Where(cell => hidden[cell]))
            {
                if (first < 0) first = Root(cell);
                else parent[Root(cell)] = first;
            }
        }

        int Root(int cell)
        {
            while (parent[cell] != cell) cell = parent[cell] = parent[parent[cell]];
            return cell;
        }
    }

    /// <summary>Hidden cells that hang together, with the ranges that are proven so far.</summary>
    private sealed class Part
    {
        private readonly Dictionary<int, int> place;
        private readonly double[] low;
        private readonly double[] high;
        private readonly Simplex simplex;

        internal Part(Cells cells, bool[] hidden, int[] members)
        {
            place = members.Select((cell, at) => (cell, at)).ToDictionary(one => one.cell, one => one.at);
            low = [.. members.Select(cell => (double)cells.Values[cell])];
            high = [.. low];
            var orders = cells.Orders.Where(one => place.ContainsKey(one.Smaller) || place.ContainsKey(one.Larger)).ToList();
            var bounds = members.SelectMany((cell, at) => cells.Known[cell] is not { } known ? []
                : new[] { (At: at, Value: known.Low, Sign: -1), (At: at, Value: known.High, Sign: 1) })
                .Where(bound => bound.Value > 0 && double.IsFinite(bound.Value)).ToList();
            var variables = members.Length + orders.Count + bounds.Count;
            var rows = new List<double[]>();
            foreach (var equation in cells.Equations.Where(one => place.ContainsKey(one.Total) || one.Parts.Any(place.ContainsKey)))
            {
                var row = new double[variables + 1];
                Put(row, equation.Total, 1);
                foreach (var cell in equation.Parts) Put(row, cell, -1);
                rows.Add(row);
            }

            for (var at = 0; at < orders.Count; at++)
            {
                var row = new double[variables + 1];
                Put(row, orders[at].Larger, 1);
                Put(row, orders[at].Smaller, -1);
                row[members.Length + at] = -1;
                rows.Add(row);
            }

            for (var at = 0; at < bounds.Count; at++)
            {
                var row = new double[variables + 1];
                row[bounds[at].At] = 1;
                row[members.Length + orders.Count + at] = bounds[at].Sign;
                row[variables] = bounds[at].Value;
                rows.Add(row);
            }

            simplex = new Simplex(variables, rows);

            void Put(double[] row, int cell, int factor)
            {
                if (place.TryGetValue(cell, out var column)) row[column] += factor;
                else row[variables] -= factor * cells.Values[cell];
            }
        }

        internal Interval Range(int cell) => new(low[place[cell]], high[place[cell]]);

        internal void Stretch(int cell)
        {
            var at = place[cell];
            if (simplex.Largest(at) is { } largest) Take(largest);
            else high[at] = double.PositiveInfinity;
            if (simplex.Smallest(at) is { } smallest) Take(smallest);
        }

        private void Take(double[] values)
        {
            for (var at = 0; at < low.Length; at++)
            {
                low[at] = Math.Min(low[at], values[at]);
                high[at] = Math.Max(high[at], values[at]);
            }
        }
    }
}
