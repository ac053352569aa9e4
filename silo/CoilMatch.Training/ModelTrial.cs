using CoilMatch.Matching.Evaluation;
using CoilMatch.Matching.Ranking.Learned;

namespace CoilMatch.Training;

/// <summary>How a new model did on later answers against the one in use.</summary>
/// <param name="Difference">NDCG@10 of the candidate less that of the live ranking, a page's mean, with the 95 % interval.</param>
/// <param name="Live">NDCG@10 of the model in use, or of the prior where there is none.</param>
/// <param name="Pages">The pages with a request that were compared.</param>
public sealed record TrialResult(Interval Difference, double Live, double Candidate, int Pages, int Lecturers)
{
    /// <summary>True when the candidate is better and chance can hardly have made it so.</summary>
    public bool GoesLive => Pages > 0 && Difference.Low > 0;
}

/// <summary>Decides whether a new model may take the place of the live one.</summary>
/// <remarks>
/// Both rank the pages shown after the candidate's training window; requests count inversely to the chance that their place
/// was looked at. The interval is a percentile bootstrap over lecturers, not pages, since one lecturer's pages are alike
/// (cluster bootstrap, Field and Welsh 2007, "Bootstrapping clustered data"): 2,000 resamples with a fixed seed.
/// </remarks>
public static class ModelTrial
{
    private const int Resamples = 2_000;

    /// <param name="live">Null for the prior.</param>
    /// <param name="later">Suggestions shown after the candidate's training window.</param>
    public static TrialResult Compare(LearnedModel? live, LearnedModel candidate, IReadOnlyList<ShownSuggestion> later)
    {
        var propensities = PropensityEstimate.From(later);
        var least = new TrainingSettings().LeastPropensity;
        var pages = ShownPage.In(later).Where(page => page.HasRequest)
            .Select(page => (page.Lecturer, Live: Ndcg(page, live), Candidate: Ndcg(page, candidate))).ToList();
        if (pages.Count == 0)
            return new TrialResult(default, 0, 0, 0, 0);
        var lecturers = pages.GroupBy(page => page.Lecturer).OrderBy(group => group.Key)
            .Select(group => (Sum: group.Sum(page => page.Candidate - page.Live), Count: group.Count())).ToArray();
        var mean = pages.Average(page => page.Candidate - page.Live);
        return new TrialResult(
            IntervalOver(lecturers, mean), pages.Average(page => page.Live), pages.Average(page => page.Candidate), pages.Count, lecturers.Length);

        double Ndcg(ShownPage page, LearnedModel? model) => page.Ndcg(
            at => page.Items[at].PriorMargin + (model?.Correction(page.Items[at].Features.AsSpan()) ?? 0), propensities, least);
    }

    private static Interval IntervalOver((double Sum, int Count)[] lecturers, double mean)
    {
        var random = new Random(20_261_121);
        var means = new double[Resamples];
        for (var resample = 0; resample < Resamples; resample++)
        {
            var (sum, count) = (0.0, 0);
            for (var draw = 0; draw < lecturers.Length; draw++)
            {
                var one = lecturers[random.Next(lecturers.Length)];
                (sum, count) = (sum + one.Sum, count + one.Count);
            }

            means[resample] = sum / count;
        }

        Array.Sort(means);
        return new Interval(mean, means[Resamples / 40], means[Resamples - 1 - (Resamples / 40)]);
    }
}
