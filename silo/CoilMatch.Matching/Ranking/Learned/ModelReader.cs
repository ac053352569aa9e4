using System.Globalization;
using System.Text.Json;

namespace CoilMatch.Matching.Ranking.Learned;

/// <summary>Reads the JSON that XGBoost 1.7 saves, and trusts nothing in it.</summary>
internal static class ModelReader
{
    /// <summary>Training stays far below these; a larger model is not one of ours.</summary>
    private const int MostDepth = 12;
    private const int MostNodes = 1_000_000;

    public static LearnedModel Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            using var document = JsonDocument.ParseValue(ref reader);
            return Read(document.RootElement.GetProperty("learner"));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ModelFormatException($"This is not a model saved by XGBoost 1.7, or it is damaged: {fault.Message}", fault);
        }
    }

    private static LearnedModel Read(JsonElement learner)
    {
        CheckFeatures([.. learner.GetProperty("feature_names").EnumerateArray().Select(name => name.GetString()!)]);
        var booster = learner.GetProperty("gradient_booster");
        if (booster.GetProperty("name").GetString() is var kind && kind != "gbtree")
            throw new ModelFormatException($"The model is of the kind {kind}; only gbtree can be used.");
        var parts = new ModelParts();
        foreach (var tree in booster.GetProperty("model").GetProperty("trees").EnumerateArray())
            parts.Add(tree);
        var baseScore = double.Parse(
            learner.GetProperty("learner_model_param").GetProperty("base_score").GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(baseScore))
            throw new ModelFormatException("The model's base score is not a number.");
        return parts.ToModel(baseScore);
    }

    private static void CheckFeatures(string[] names)
    {
        if (names.SequenceEqual(RankingFeatures.Names, StringComparer.Ordinal))
            return;
        var unknown = names.Except(RankingFeatures.Names, StringComparer.Ordinal).ToArray();
        var missing = RankingFeatures.Names.Except(names, StringComparer.Ordinal).ToArray();
        throw new ModelFormatException((unknown, missing) switch
        {
            ({ Length: > 0 }, _) => $"The model was trained on other features: {string.Join(", ", unknown)}. Train a new one.",
            (_, { Length: > 0 }) => $"The model was trained without the features {string.Join(", ", missing)}. Train a new one.",
            _ => "The model was trained on the same features in another order. Train a new one.",
        });
    }

    /// <summary>Collects trees behind each other, the children of a node side by side.</summary>
    private sealed class ModelParts
    {
        private readonly List<TreeNode> nodes = [];
        private readonly List<double> covers = [];
        private readonly List<int> roots = [];
        private int deepest;

        public void Add(JsonElement json)
        {
            var tree = new TreeArrays(json, roots.Count + 1);
            if (nodes.Count + tree.Count > MostNodes)
                throw new ModelFormatException($"The model has more than {MostNodes} nodes.");
            roots.Add(nodes.Count);
            var waiting = new Queue<(int From, int To, int Depth)>([(0, Place(1), 0)]);
            var placed = 0;
            while (waiting.TryDequeue(out var one))
            {
                if (one.Depth > MostDepth)
                    throw new ModelFormatException($"Tree {tree.Number} is deeper than {MostDepth} tests.");
                if (++placed > tree.Count)
                    throw new ModelFormatException($"Tree {tree.Number} meets a node twice.");
                deepest = Math.Max(deepest, one.Depth);
                var leaf = tree.IsLeaf(one.From);
                var children = leaf ? 0 : Place(2);
                nodes[one.To] = tree.Node(one.From, children);
                covers[one.To] = tree.Cover(one.From);
                if (leaf)
                    continue;
                waiting.Enqueue((tree.Left(one.From), children, one.Depth + 1));
                waiting.Enqueue((tree.Right(one.From), children + 1, one.Depth + 1));
            }
        }

        public LearnedModel ToModel(double baseScore) => new([.. nodes], [.. covers], [.. roots], deepest, baseScore);

        private int Place(int count)
        {
            for (var added = 0; added < count; added++)
            {
                nodes.Add(default);
                covers.Add(0);
            }

            return nodes.Count - count;
        }
    }

    /// <summary>One tree as XGBoost writes it: a list for each property of its nodes.</summary>
    private sealed class TreeArrays
    {
        private readonly int[] left;
        private readonly int[] right;
        private readonly int[] feature;
        private readonly float[] condition;
        private readonly bool[] missingLeft;
        private readonly float[] cover;

        public TreeArrays(JsonElement tree, int number)
        {
            Number = number;
            left = Read(tree, "left_children", one => one.GetInt32());
            right = Read(tree, "right_children", one => one.GetInt32());
            feature = Read(tree, "split_indices", one => one.GetInt32());
            condition = Read(tree, "split_conditions", one => one.GetSingle());
            cover = Read(tree, "sum_hessian", one => one.GetSingle());
            missingLeft = Read(tree, "default_left", one => one.ValueKind == JsonValueKind.True || (one.ValueKind == JsonValueKind.Number && one.GetInt32() != 0));
            var kinds = Read(tree, "split_type", one => one.GetInt32());
            if (Count == 0 || new[] { right.Length, feature.Length, condition.Length, cover.Length, missingLeft.Length, kinds.Length }.Any(length => length != Count))
                throw new ModelFormatException($"Tree {Number} is damaged: its lists are of different lengths.");
            if (kinds.Any(kind => kind != 0))
                throw new ModelFormatException($"Tree {Number} tests categories; only numbers can be tested.");
        }

        public int Number { get; }

        public int Count => left.Length;

        public bool IsLeaf(int node) => left[node] < 0;

        public int Left(int node) => left[node];

        public int Right(int node) => right[node];

        public double Cover(int node) => node == 0 || (float.IsFinite(cover[node]) && cover[node] > 0)
            ? cover[node]
            : throw new ModelFormatException($"Tree {Number} has a branch that no training example took.");

        public TreeNode Node(int node, int children)
        {
            if (!float.IsFinite(condition[node]))
                throw new ModelFormatException($"Tree {Number} has a value that is not a number.");
            if (IsLeaf(node))
                return new TreeNode(condition[node], 0, 0, false);
            if (left[node] >= Count || right[node] < 0 || right[node] >= Count)
                throw new ModelFormatException($"Tree {Number} is damaged: a child is not there.");
            if (feature[node] < 0 || feature[node] >= RankingFeatures.Count)
                throw new ModelFormatException($"Tree {Number} tests feature {feature[node]}, which there is not.");
            return new TreeNode(condition[node], children, (short)feature[node], missingLeft[node]);
        }

        private static T[] Read<T>(JsonElement tree, string name, Func<JsonElement, T> read) =>
            [.. tree.GetProperty(name).EnumerateArray().Select(read)];
    }
}
