namespace CoilMatch.Matching.Ranking.Learned;

/// <summary>Shares the value of a row out among its features by TreeSHAP.</summary>
/// <remarks>
/// Source: Lundberg, Erion and Lee (2018), "Consistent individualized feature attribution for tree ensembles", algorithm 2
/// (path-dependent), the one behind XGBoost's pred_contribs. A feature gets its Shapley value: the mean, over all orders in
/// which features become known, of how much knowing it moves the expected value of the tree; unknown features follow both
/// branches in proportion to the training weight (cover) that went there. Worked example: one test on feature f whose two
/// leaves 0 and 1 have equal cover gives bias 0.5, and a row that reaches leaf 1 gives f the rest, 0.5. A branch counts by its
/// cover over the sum of both children's, so the shares add up to the correction up to rounding of doubles.
/// </remarks>
internal sealed class TreeContributions
{
    private readonly TreeNode[] nodes;
    private readonly double[] covers;
    private readonly int[] roots;
    private readonly int pathRoom;

    public TreeContributions(TreeNode[] nodes, double[] covers, int[] roots, int depth, double baseScore)
    {
        (this.nodes, this.covers, this.roots) = (nodes, covers, roots);
        // A node works on a copy of its parent's path, which has at most a step for each level and one for the root.
        pathRoom = (depth + 2) * (depth + 3);
        Bias = baseScore + roots.Sum(Expected);
    }

    /// <summary>The expected value over the training pairs.</summary>
    public double Bias { get; }

    public void AddTo(ReadOnlySpan<float> row, Span<double> shares)
    {
        var paths = new PathStep[pathRoom];
        foreach (var root in roots)
        {
            if (!nodes[root].IsLeaf)
                Follow(row, shares, paths, root, 0, new PathStep(-1, 1, 1));
        }
    }

    private double Expected(int node)
    {
        var (left, right) = (nodes[node].Left, nodes[node].Left + 1);
        return nodes[node].IsLeaf ? nodes[node].Value : (Share(left, left) * Expected(left)) + (Share(right, left) * Expected(right));
    }

    /// <summary>The part of its parent's cover that a child has; children lie side by side.</summary>
    private double Share(int child, int left) => covers[child] / (covers[left] + covers[left + 1]);

    /// <summary>Walks down both branches; <paramref name="paths"/> begins with the path of the parent.</summary>
    private void Follow(ReadOnlySpan<float> row, Span<double> shares, Span<PathStep> paths, int node, int depth, PathStep step)
    {
        PathStep.Extend(paths, depth, step);
        ref readonly var here = ref nodes[node];
        if (here.IsLeaf)
        {
            for (var at = 1; at <= depth; at++)
                shares[paths[at].Feature] += PathStep.SumWithout(paths, depth, at) * (paths[at].One - paths[at].Zero) * here.Value;
            return;
        }

        double zero = 1, one = 1;
        for (var at = 1; at <= depth; at++)
        {
            if (paths[at].Feature != here.Feature)
                continue;
            (zero, one) = (paths[at].Zero, paths[at].One);
            PathStep.Unwind(paths, depth--, at);
            break;
        }

        var hot = here.Next(row[here.Feature]);
        var cold = hot == here.Left ? here.Left + 1 : here.Left;
        var below = paths[(depth + 1)..];
        paths[..(depth + 1)].CopyTo(below);
        Follow(row, shares, below, hot, depth + 1, new PathStep(here.Feature, zero * Share(hot, here.Left), one));
        paths[..(depth + 1)].CopyTo(below);
        Follow(row, shares, below, cold, depth + 1, new PathStep(here.Feature, zero * Share(cold, here.Left), 0));
    }
}
