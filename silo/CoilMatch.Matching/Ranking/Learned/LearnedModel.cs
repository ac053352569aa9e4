namespace CoilMatch.Matching.Ranking.Learned;

/// <summary>A correction to the prior's margin, learned by XGBoost from earlier answers; read once, used by any number of threads.</summary>
/// <remarks>
/// The correction of a row is the base score plus the leaf that the row reaches in each tree (Chen and Guestrin 2016,
/// "XGBoost"), in log-odds. The trees lie behind each other in one array, children side by side.
/// </remarks>
public sealed class LearnedModel
{
    private readonly TreeNode[] nodes;
    private readonly int[] roots;
    private readonly double baseScore;
    private readonly TreeContributions contributions;

    internal LearnedModel(TreeNode[] nodes, double[] covers, int[] roots, int depth, double baseScore)
    {
        this.nodes = nodes;
        this.roots = roots;
        this.baseScore = baseScore;
        contributions = new TreeContributions(nodes, covers, roots, depth, baseScore);
    }

    /// <summary>How many trees the correction is made of; none means that the prior stands as it is.</summary>
    public int Trees => roots.Length;

    /// <summary>Reads a model that XGBoost saved as JSON; the features must be those of <see cref="RankingFeatures"/>.</summary>
    /// <exception cref="ModelFormatException">The model is damaged, larger than any that training makes, or of other features.</exception>
    public static LearnedModel Read(ReadOnlySpan<byte> modelJson) => ModelReader.Read(modelJson);

    /// <summary>What the answers add to the prior's margin of a pair with these features, in log-odds.</summary>
    public double Correction(ReadOnlySpan<float> features)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(features.Length, RankingFeatures.Count);
        var sum = baseScore;
        var all = nodes;
        foreach (var root in roots)
        {
            ref readonly var node = ref all[root];
            while (!node.IsLeaf)
                node = ref all[node.Next(features[node.Feature])];
            sum += node.Value;
        }

        return sum;
    }

    /// <summary>Shares the correction out among the features, exactly; see <see cref="TreeContributions"/>.</summary>
    /// <param name="perFeature">As long as <paramref name="features"/>; with <paramref name="bias"/> it sums to the correction.</param>
    /// <param name="bias">What the trees add to the average pair that they were trained on.</param>
    public void Contributions(ReadOnlySpan<float> features, Span<double> perFeature, out double bias)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(features.Length, RankingFeatures.Count);
        ArgumentOutOfRangeException.ThrowIfNotEqual(perFeature.Length, RankingFeatures.Count);
        perFeature.Clear();
        contributions.AddTo(features, perFeature);
        bias = contributions.Bias;
    }
}
