using System.Text;
using CoilMatch.Matching.Ranking;
using CoilMatch.Matching.Ranking.Learned;

namespace CoilMatch.Matching.Tests;

public class LearnedModelTests
{
    [Fact]
    public void Contributions_are_the_Shapley_values_that_counting_all_orders_gives()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var tree = ModelJson.Tree.Any(random, 4);
            var model = LearnedModel.Read(ModelJson.Of([tree]));
            var row = Row(random);
            var shares = new double[RankingFeatures.Count];

            model.Contributions(row, shares, out var bias);

            Assert.Equal(Expected(tree, row, 0, _ => false), bias, 1e-5);
            Assert.All(Enumerable.Range(0, shares.Length), feature => Assert.Equal(Shapley(tree, row, feature), shares[feature], 1e-5));
        }
    }

    [Fact]
    public void Contributions_and_bias_sum_to_the_correction_exactly()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var model = ModelJson.AnyModel(seed, trees: 30, depth: 8);
            var row = Row(new Random(seed));
            var shares = new double[RankingFeatures.Count];

            model.Contributions(row, shares, out var bias);

            Assert.Equal(model.Correction(row), shares.Sum() + bias, 1e-9 * Math.Max(1, Math.Abs(model.Correction(row))));
        }
    }

    [Fact]
    public void A_row_goes_left_below_the_threshold_right_at_it_and_the_known_way_where_the_figure_is_missing()
    {
        var tree = new ModelJson.Tree();
        tree.Add(1, 2, 0, 0.5f, 2, missingLeft: true);
        tree.Add(-1, -1, 0, -1, 1);
        tree.Add(-1, -1, 0, 1, 1);
        var model = LearnedModel.Read(ModelJson.Of([tree], baseScore: 0.25));

        Assert.Equal((-0.75, 1.25, -0.75), (model.Correction(First(0.49f)), model.Correction(First(0.5f)), model.Correction(First(float.NaN))));
    }

    [Fact]
    public void A_model_without_trees_corrects_nothing() => Assert.Equal(0, LearnedModel.Read(ModelJson.Of([])).Correction(First(1)));

    [Theory]
    [InlineData("other features: age", "other")]
    [InlineData("another order", "reordered")]
    [InlineData("without the features tools-in-common", "fewer")]
    [InlineData("deeper than 12", "deep")]
    [InlineData("kind dart", "dart")]
    [InlineData("no training example", "uncovered")]
    [InlineData("a child is not there", "childless")]
    [InlineData("twice", "circle")]
    [InlineData("not a model", "cut")]
    [InlineData("not a model", "text")]
    [InlineData("not a model", "empty object")]
    public void A_model_that_cannot_be_trusted_is_refused_with_the_reason(string reason, string fault)
    {
        var tree = ModelJson.Tree.Chain(2);
        var json = fault switch
        {
            "other" => ModelJson.Of([], features: [.. RankingFeatures.Names.Skip(1), "age"]),
            "reordered" => ModelJson.Of([], features: RankingFeatures.Names.Reverse()),
            "fewer" => ModelJson.Of([], features: RankingFeatures.Names.SkipLast(1)),
            "deep" => ModelJson.Of([ModelJson.Tree.Chain(13)]),
            "dart" => ModelJson.Of([], booster: "dart"),
            "text" => Encoding.UTF8.GetBytes("XGBoost"),
            "empty object" => Encoding.UTF8.GetBytes("{}"),
            "cut" => ModelJson.Of([tree])[..^20],
            _ => ModelJson.Of([Broken(tree, fault)]),
        };

        var refusal = Assert.Throws<ModelFormatException>(() => LearnedModel.Read(json));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    private static ModelJson.Tree Broken(ModelJson.Tree tree, string fault)
    {
        if (fault == "uncovered")
            tree.Cover[1] = 0;
        else
            tree.Right[2] = fault == "circle" ? 0 : 99;
        return tree;
    }

    /// <summary>Mean, over all sets of the other features that the tree tests, of what knowing this one adds.</summary>
    private static double Shapley(ModelJson.Tree tree, float[] row, int feature)
    {
        var tested = tree.Feature.Where((_, node) => tree.Left[node] >= 0).Distinct().ToArray();
        if (!tested.Contains(feature))
            return 0;
        var others = tested.Where(one => one != feature).ToArray();
        var sum = 0.0;
        for (var set = 0; set < 1 << others.Length; set++)
        {
            var known = others.Where((_, at) => (set >> at & 1) == 1).ToHashSet();
            var weight = Factorial(known.Count) * Factorial(others.Length - known.Count) / Factorial(tested.Length);
            sum += weight * (Expected(tree, row, 0, one => one == feature || known.Contains(one)) - Expected(tree, row, 0, known.Contains));
        }

        return sum;
    }

    private static double Expected(ModelJson.Tree tree, float[] row, int node, Func<int, bool> known)
    {
        var (left, right) = (tree.Left[node], tree.Right[node]);
        if (left < 0)
            return tree.Condition[node];
        var value = row[tree.Feature[node]];
        if (known(tree.Feature[node]))
            return Expected(tree, row, float.IsNaN(value) ? (tree.MissingLeft[node] == 1 ? left : right) : value < tree.Condition[node] ? left : right, known);
        double leftCover = tree.Cover[left], rightCover = tree.Cover[right];
        return ((leftCover * Expected(tree, row, left, known)) + (rightCover * Expected(tree, row, right, known))) / (leftCover + rightCover);
    }

    private static double Factorial(int number) => Enumerable.Range(1, number).Aggregate(1.0, (product, one) => product * one);

    private static float[] Row(Random random) =>
        [.. Enumerable.Range(0, RankingFeatures.Count).Select(_ => random.Next(8) == 0 ? float.NaN : 5 * random.NextSingle())];

    private static float[] First(float value) => [value, .. new float[RankingFeatures.Count - 1]];
}
