namespace CoilMatch.Matching.Rounds;

/// <summary>The spanning tree of a network simplex: for every node its parent, the arc to it, its children and its price.</summary>
internal sealed class PivotTree
{
    private const int None = -1;

    private readonly int[] depth, firstChild, nextSibling, previousSibling, pending;

    /// <summary>Hangs every node on a root, which is the node after the last, by an arc of its own that costs nothing.</summary>
    /// <param name="firstArc">The arc of node 0; node n has the one n later.</param>
    public PivotTree(int nodes, int firstArc)
    {
        var root = nodes;
        (Parent, Arc, IsUpward, Price) = (new int[nodes + 1], new int[nodes + 1], new bool[nodes + 1], new long[nodes + 1]);
        (depth, pending) = (new int[nodes + 1], new int[nodes + 1]);
        (firstChild, nextSibling, previousSibling) = (new int[nodes + 1], new int[nodes + 1], new int[nodes + 1]);
        Array.Fill(firstChild, None);
        (Parent[root], Arc[root]) = (None, None);
        for (var node = 0; node < nodes; node++)
        {
            (Arc[node], IsUpward[node], depth[node]) = (firstArc + node, true, 1);
            Attach(node, root);
        }
    }

    public int[] Parent { get; }

    /// <summary>The arc between a node and its parent.</summary>
    public int[] Arc { get; }

    /// <summary>Whether that arc leads from the node to its parent.</summary>
    public bool[] IsUpward { get; }

    /// <summary>Arcs of the tree have cost + price of their source − price of their target = 0.</summary>
    public long[] Price { get; }

    /// <summary>The node where the ways of two nodes to the root meet.</summary>
    public int Join(int one, int other)
    {
        while (one != other)
        {
            if (depth[one] >= depth[other]) one = Parent[one];
            else other = Parent[other];
        }

        return one;
    }

    /// <summary>
    /// Cuts the subtree under <paramref name="cut"/> off and hangs it by <paramref name="child"/>, a node of it, on
    /// <paramref name="parent"/>, a node outside.
    /// </summary>
    public void Replace(int cut, int child, int parent, int arc, bool upward, long cost)
    {
        var change = Price[parent] + (upward ? -cost : cost) - Price[child];
        var (node, newParent) = (child, parent);
        while (true)
        {
            var (oldParent, oldArc, oldUpward) = (Parent[node], Arc[node], IsUpward[node]);
            Detach(node, oldParent);
            Attach(node, newParent);
            (Arc[node], IsUpward[node]) = (arc, upward);
            if (node == cut) break;
            (newParent, node, arc, upward) = (node, oldParent, oldArc, !oldUpward);
        }

        Settle(child, change);
    }

    /// <summary>Brings depths and prices of a subtree to its new place.</summary>
    private void Settle(int top, long change)
    {
        pending[0] = top;
        for (var waiting = 1; waiting > 0;)
        {
            var node = pending[--waiting];
            Price[node] += change;
            depth[node] = depth[Parent[node]] + 1;
            for (var child = firstChild[node]; child != None; child = nextSibling[child])
                pending[waiting++] = child;
        }
    }

    private void Attach(int node, int parent)
    {
        var first = firstChild[parent];
        (Parent[node], nextSibling[node], previousSibling[node], firstChild[parent]) = (parent, first, None, node);
        if (first != None) previousSibling[first] = node;
    }

    private void Detach(int node, int parent)
    {
        var (before, after) = (previousSibling[node], nextSibling[node]);
        if (before == None) firstChild[parent] = after;
        else nextSibling[before] = after;
        if (after != None) previousSibling[after] = before;
    }
}
