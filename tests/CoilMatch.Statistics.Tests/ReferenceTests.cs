using Xunit;
using static CoilMatch.Statistics.Tests.Reference;

namespace CoilMatch.Statistics.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public void Wilson_intervals_are_those_of_statsmodels()
    {
        foreach (var one in Cases("wilson"))
            Same(one, Proportions.Wilson(one.GetProperty("k").GetInt32(), one.GetProperty("n").GetInt32(), one.Number("level")));
    }

    [Fact]
    public void Student_intervals_are_those_of_scipy()
    {
        foreach (var one in Cases("student"))
            Same(one, Means.Student(one.Number("mean"), one.Number("sd"), one.GetProperty("n").GetInt32(), one.Number("level")));
    }

    [Fact]
    public void Summaries_of_groups_give_the_summary_of_all_answers()
    {
        foreach (var one in Cases("together"))
        {
            var all = Means.Together([.. one.GetProperty("groups").EnumerateArray().Select(Reference.Summary)]);
            Assert.Equal(one.GetProperty("n").GetInt32(), all?.N);
            Same(one.Number("mean"), all?.Mean);
            Same(one.Number("sd"), all?.Sd);
        }
    }

    [Fact]
    public void Answers_of_classes_have_the_cluster_robust_interval_of_statsmodels()
    {
        foreach (var one in Cases("clusters"))
        {
            var parts = one.Integers("counts").Zip(one.Integers("sizes")).ToList();
            var mean = Clusters.Mean([.. parts.Select(part => ((double)part.First, (double)part.Second))]);
            Same(one.Number("mean"), mean?.Value);
            Same(one.Number("error"), mean?.Error);
            Same(one, mean?.Interval);
            var share = Clusters.Share(parts);
            Same(one.Number("designEffect"), share?.DesignEffect);
            Same(one.Numbers("wilson")[0], share?.Interval.Low);
            Same(one.Numbers("wilson")[1], share?.Interval.High);
        }
    }

    [Fact]
    public void Quantiles_and_their_order_statistics_are_those_of_numpy_and_scipy()
    {
        foreach (var one in Cases("quantiles"))
        {
            var quantile = Quantiles.Of(one.Numbers("values"), one.Number("p"));
            Same(one.Number("value"), quantile?.Value);
            Assert.Equal(one.Maybe("low"), quantile?.Interval?.Low);
            Assert.Equal(one.Maybe("high"), quantile?.Interval?.High);
        }
    }

    [Theory]
    [InlineData("paired_change")]
    [InlineData("independent_change")]
    [InlineData("overlapping_change")]
    public void Changes_of_means_are_those_of_scipy_and_of_the_papers(string part)
    {
        foreach (var one in Cases(part))
        {
            var change = MeanChange.Of(
                one.GetProperty("pre").Summary(), one.GetProperty("post").Summary(), one.GetProperty("paired").GetInt32(), one.Maybe("r"));
            Same(one.Number("change"), change?.Change);
            Same(one, change?.Interval);
            if (one.Maybe("g") is { } g) Same(g, change?.Standardised);
            if (one.Maybe("variance") is { } variance) Same(variance, change?.StandardisedVariance);
        }
    }

    [Fact]
    public void Pooled_effects_are_those_of_statsmodels()
    {
        foreach (var one in Cases("pooling"))
        {
            var pooled = Pooling.RandomEffects(
                [.. one.Numbers("effects").Zip(one.Numbers("variances"), (estimate, variance) => new Effect(estimate, variance))]);
            Same(one.Number("tau2"), pooled?.Tau2);
            Same(one.Number("mean"), pooled?.Value);
            Same(one.Number("error"), pooled?.Error);
            Same(one, pooled?.Interval);
            Same(one.Number("i2"), pooled?.I2);
            Same(one.Number("q"), pooled?.Q);
        }
    }

    [Fact]
    public void Weighted_kappa_and_its_interval_are_those_of_statsmodels()
    {
        foreach (var one in Cases("kappa"))
        {
            var weights = one.GetProperty("weights").GetString() == "linear" ? KappaWeights.Linear : KappaWeights.Quadratic;
            var (a, b, categories) = (one.Integers("a"), one.Integers("b"), one.GetProperty("categories").GetInt32());
            Same(one.Number("kappa"), Agreement.WeightedKappa(a, b, categories, weights));
            Same(one, Agreement.WeightedKappaInterval(a, b, categories, weights));
        }
    }

    [Fact]
    public void Alpha_is_that_of_the_coincidence_matrix_and_of_the_worked_example()
    {
        foreach (var one in Cases("alpha"))
        {
            var ratings = one.GetProperty("ratings").EnumerateArray()
                .Select(IReadOnlyList<double?> (row) => [.. row.EnumerateArray().Select(value => value.ValueKind == System.Text.Json.JsonValueKind.Null ? (double?)null : value.GetDouble())])
                .ToList();
            var alpha = Agreement.KrippendorffAlpha(ratings, Enum.Parse<Level>(one.GetProperty("level").GetString()!, ignoreCase: true));
            Same(one.Number("alpha"), alpha);
            if (one.Maybe("published") is { } published) Assert.Equal(published, Math.Round(alpha!.Value, 3));
        }
    }
}
