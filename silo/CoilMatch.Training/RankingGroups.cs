using System.Runtime.InteropServices;
using CoilMatch.Matching.Ranking;
using CoilMatch.Training.Native;

namespace CoilMatch.Training;

/// <summary>Pages turned into the groups that rank:ndcg learns from, corrected for the place at which each answer was given.</summary>
/// <remarks>
/// <para>
/// Joachims, Swaminathan and Schnabel (2017, "Unbiased learning-to-rank with biased feedback") show that the loss of a
/// ranking is estimated without bias when each answer is an example of its own, weighted by the inverse of the chance that
/// its place was looked at. XGBoost 1.7 weighs groups, not rows, so each request makes a group of its own: the requested
/// partner (label 1) against those of the page that came less far (label 0), with weight worth / propensity. What was
/// ignored needs no weight: unseen or not, it counts only as what the request should stand before.
/// </para>
/// <para>
/// Propensities are cut off below (<see cref="TrainingSettings.LeastPropensity"/>) against answers that weigh too much, and
/// weights are scaled to a mean of 1, so that the penalties mean the same for any data.
/// </para>
/// </remarks>
internal sealed class RankingGroups
{
    private readonly List<float> features = [];
    private readonly List<float> labels = [];
    private readonly List<float> priors = [];
    private readonly List<uint> sizes = [];
    private readonly List<float> weights = [];

    public RankingGroups(IEnumerable<ShownPage> pages, PropensityEstimate propensities, TrainingSettings settings)
    {
        foreach (var page in pages)
            foreach (var wanted in page.Items)
            {
                var worth = wanted.Outcome.Worth();
                var lesser = page.Items.Where(one => one.Outcome.Worth() < worth).ToList();
                if (lesser.Count > 0)
                    Add(wanted, lesser, worth / Math.Max(settings.LeastPropensity, propensities.At(wanted.Position)));
            }
    }

    public int Count => sizes.Count;

    public Matrix ToMatrix()
    {
        var matrix = new Matrix(features.ToArray(), RankingFeatures.Count);
        var mean = weights.Average();
        matrix.Set("label", labels.ToArray());
        matrix.Set("base_margin", priors.ToArray());
        matrix.SetGroups(sizes.ToArray());
        matrix.Set("weight", [.. weights.Select(weight => weight / mean)]);
        return matrix;
    }

    /// <summary>The prior's margin of each row.</summary>
    public ReadOnlySpan<float> Priors => CollectionsMarshal.AsSpan(priors);

    /// <summary>The mean logistic loss of all requests against their lesser partners, weighted as in training.</summary>
    /// <remarks>What rank:ndcg lowers (Burges 2010, "From RankNet to LambdaRank to LambdaMART"), and far less noisy than NDCG itself.</remarks>
    public double Loss(ReadOnlySpan<float> margins)
    {
        var (loss, weight, wanted) = (0.0, 0.0, 0);
        for (var group = 0; group < sizes.Count; group++)
        {
            var (ofGroup, lesser) = (0.0, (int)sizes[group] - 1);
            for (var at = 1; at <= lesser; at++)
                ofGroup += Math.Log(1 + Math.Exp(margins[wanted + at] - margins[wanted]));
            loss += weights[group] * ofGroup / lesser;
            weight += weights[group];
            wanted += lesser + 1;
        }

        return loss / weight;
    }

    private void Add(ShownSuggestion wanted, List<ShownSuggestion> lesser, double weight)
    {
        AddRow(wanted, 1); // the wanted one first: Loss relies on it
        foreach (var one in lesser)
            AddRow(one, 0);
        sizes.Add((uint)lesser.Count + 1);
        weights.Add((float)weight);
    }

    private void AddRow(ShownSuggestion shown, float label)
    {
        features.AddRange(shown.Features.AsSpan());
        labels.Add(label);
        priors.Add((float)shown.PriorMargin);
    }
}
