namespace CoilMatch.Matching.Rounds;

/// <summary>
/// The cheapest circulation in a network by the network simplex method: exact in whole numbers, and its prices prove it.
/// </summary>
/// <remarks>
/// A spanning tree of arcs fixes a price for every node so that arcs of the tree cost nothing net of prices. An arc outside
/// that would pay to fill (or to empty) closes a cycle with the tree; as much flow as fits goes round, and the arc that
/// stopped it leaves the tree. Choosing the last such arc of the cycle keeps the tree strongly feasible, so the method ends
/// (Cunningham 1976; Ahuja, Magnanti, Orlin: Network Flows, 1993, ch. 11). Arcs are searched in blocks (Király, Kovács 2012).
/// At first every node hangs on a root by an arc of its own towards it; since none leads back, these never carry flow.
/// </remarks>
internal sealed class CirculationSimplex
{
    private const sbyte Empty = 1, InTree = 0, Full = -1;
    private const int FewestInBlock = 16;
    private const int PivotsBetweenLooks = 1024;

    private readonly int[] source, target, capacity, flow;
    private readonly long[] cost;
    private readonly sbyte[] state;
    private readonly int arcs;
    private readonly PivotTree tree;
    private int nextArc;

    /// <param name="nodes">How many nodes; arcs name them from 0.</param>
    public CirculationSimplex(int nodes, IReadOnlyList<NetworkArc> network)
    {
        arcs = network.Count;
        var all = arcs + nodes;
        (source, target, capacity, flow) = (new int[all], new int[all], new int[all], new int[all]);
        (cost, state) = (new long[all], new sbyte[all]);
        for (var arc = 0; arc < arcs; arc++)
        {
            (source[arc], target[arc], capacity[arc], cost[arc]) = network[arc];
            state[arc] = Empty;
        }

        for (var node = 0; node < nodes; node++)
            (source[arcs + node], target[arcs + node], capacity[arcs + node]) = (node, nodes, int.MaxValue);
        tree = new PivotTree(nodes, arcs);
    }

    public int FlowOf(int arc) => flow[arc];

    public long PriceOf(int node) => tree.Price[node];

    public void Solve(CancellationToken cancellationToken)
    {
        for (var pivots = 0; FindEntering() is var entering and >= 0; pivots++)
        {
            if (pivots % PivotsBetweenLooks == 0) cancellationToken.ThrowIfCancellationRequested();
            Pivot(entering);
        }
    }

    /// <summary>The arc that pays most in the first block that has one; −1 when none pays anywhere.</summary>
    private int FindEntering()
    {
        var block = Math.Max(FewestInBlock, (int)Math.Sqrt(arcs));
        var price = tree.Price;
        var (best, gain) = (-1, 0L);
        for (var (looked, left) = (0, block); looked < arcs; looked++)
        {
            var arc = nextArc;
            nextArc = arc + 1 == arcs ? 0 : arc + 1;
            var reduced = state[arc] * (cost[arc] + price[source[arc]] - price[target[arc]]);
            if (reduced < gain) (best, gain) = (arc, reduced);
            if (--left > 0) continue;
            if (best >= 0) return best;
            left = block;
        }

        return best;
    }

    private void Pivot(int entering)
    {
        var forward = state[entering] == Empty;
        var first = forward ? source[entering] : target[entering];
        var second = forward ? target[entering] : source[entering];
        var join = tree.Join(first, second);

        // Round the cycle from the join down to first, over the entering arc, and from second up again.
        var (most, leavesAt, onFirstSide) = (capacity[entering], -1, false);
        for (var node = first; node != join; node = tree.Parent[node])
        {
            var room = RoomOf(node, upwards: false);
            if (room < most) (most, leavesAt, onFirstSide) = (room, node, true);
        }

        for (var node = second; node != join; node = tree.Parent[node])
        {
            var room = RoomOf(node, upwards: true);
            if (room <= most) (most, leavesAt, onFirstSide) = (room, node, false);
        }

        if (most > 0) Send(most, entering, forward, first, second, join);
        if (leavesAt < 0)
        {
            state[entering] = (sbyte)-state[entering];
            return;
        }

        var leaving = tree.Arc[leavesAt];
        state[leaving] = flow[leaving] == 0 ? Empty : Full;
        state[entering] = InTree;
        var (child, parent) = onFirstSide ? (first, second) : (second, first);
        tree.Replace(leavesAt, child, parent, entering, source[entering] == child, cost[entering]);
    }

    /// <summary>How much more flow the tree arc above a node takes in a direction.</summary>
    private int RoomOf(int node, bool upwards)
    {
        var arc = tree.Arc[node];
        return tree.IsUpward[node] == upwards ? capacity[arc] - flow[arc] : flow[arc];
    }

    private void Send(int amount, int entering, bool forward, int first, int second, int join)
    {
        flow[entering] += forward ? amount : -amount;
        for (var node = first; node != join; node = tree.Parent[node])
            flow[tree.Arc[node]] += tree.IsUpward[node] ? -amount : amount;
        for (var node = second; node != join; node = tree.Parent[node])
            flow[tree.Arc[node]] += tree.IsUpward[node] ? amount : -amount;
    }
}

/// <summary>An arc of a network: up to so many units may go along it, each at a cost; a gain is a cost below zero.</summary>
internal readonly record struct NetworkArc(int Source, int Target, int Capacity, long Cost);
