using System.Globalization;
using System.Text;
using System.Text.Json;
using CoilMatch.Matching.Ranking;
using CoilMatch.Matching.Ranking.Learned;

namespace CoilMatch.Matching.Tests;

/// <summary>Models in the JSON of XGBoost 1.7, made without it.</summary>
internal static class ModelJson
{
    /// <summary>Random trees of random shape over all features, with random covers.</summary>
    public static LearnedModel AnyModel(int seed, int trees = 5, int depth = 4)
    {
        var random = new Random(seed);
        return LearnedModel.Read(Of([.. Enumerable.Range(0, trees).Select(_ => Tree.Any(random, depth))], random.NextDouble()));
    }

    public static byte[] Of(IReadOnlyList<Tree> trees, double baseScore = 0, string booster = "gbtree", IEnumerable<string>? features = null) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
        {
            learner = new
            {
                feature_names = features ?? RankingFeatures.Names,
                gradient_booster = new { model = new { trees = trees.Select(tree => tree.ToJson()).ToArray() }, name = booster },
                learner_model_param = new { base_score = baseScore.ToString(CultureInfo.InvariantCulture) },
            },
        }));

    /// <summary>A tree as lists, in the order in which its nodes were added.</summary>
    internal sealed class Tree
    {
        public List<int> Left { get; } = [];
        public List<int> Right { get; } = [];
        public List<int> Feature { get; } = [];
        public List<float> Condition { get; } = [];
        public List<float> Cover { get; } = [];
        public List<int> MissingLeft { get; } = [];

        public static Tree Any(Random random, int depth)
        {
            var tree = new Tree();
            tree.Grow(random, depth, 100 * random.NextSingle());
            return tree;
        }

        /// <summary>One test under the other on the right side.</summary>
        public static Tree Chain(int depth)
        {
            var tree = new Tree();
            for (var level = 0; level < depth; level++)
            {
                tree.Add((2 * level) + 1, (2 * level) + 2, 0, level, 1);
                tree.Add(-1, -1, 0, 0, 1);
            }

            tree.Add(-1, -1, 0, 0, 1);
            return tree;
        }

        public int Add(int left, int right, int feature, float condition, float cover, bool missingLeft = false)
        {
            Left.Add(left);
            Right.Add(right);
            Feature.Add(feature);
            Condition.Add(condition);
            Cover.Add(cover);
            MissingLeft.Add(missingLeft ? 1 : 0);
            return Left.Count - 1;
        }

        public object ToJson() => new
        {
            left_children = Left,
            right_children = Right,
            split_indices = Feature,
            split_conditions = Condition,
            sum_hessian = Cover,
            default_left = MissingLeft,
            split_type = new int[Left.Count],
        };

        private int Grow(Random random, int depth, float cover)
        {
            if (depth == 0 || random.Next(6) == 0)
                return Add(-1, -1, 0, random.NextSingle() - 0.5f, cover);
            var node = Add(-1, -1, random.Next(RankingFeatures.Count), random.NextSingle() * random.Next(1, 8), cover, random.Next(2) == 0);
            var part = 0.05f + (0.9f * random.NextSingle());
            Left[node] = Grow(random, depth - 1, cover * part);
            Right[node] = Grow(random, depth - 1, cover * (1 - part));
            return node;
        }
    }
}
