using System.Globalization;
using System.Text.Json;
using CoilMatch.Benchmarks.Simulation;
using CoilMatch.Training;

namespace CoilMatch.Benchmarks;

/// <summary><c>simulation [--json] [--answers N] [--listings N] [--seed N]</c>: learning and fairness among lecturers with hidden preferences.</summary>
internal static class SimulationCommand
{
    public static int Run(string[] args, TextWriter output)
    {
        var arguments = new Arguments(args);
        if (ModelTrainer.WhyUnavailable() is { } missing)
        {
            output.WriteLine(missing);
            return 1;
        }

        var figures = LearningSimulation.Run(
            arguments.Number("--listings", 600) / 2, arguments.Number("--answers", 2_000), arguments.Number("--seed", 1), new TrainingSettings());
        output.WriteLine(arguments.Has("--json") ? Json(figures) : Text(figures));
        return 0;
    }

    private static string Json(SimulationFigures one) => JsonSerializer.Serialize(new
    {
        answers = one.Answers,
        ndcg_prior = one.NdcgPrior,
        ndcg_learned = one.NdcgLearned,
        gain = one.Gain,
        gain_low = one.GainLow,
        gini_without = one.Without.Gini,
        gini_with = one.With.Gini,
        ndcg_loss_fairness = 1 - (one.With.Ndcg / one.Without.Ndcg),
        favoured_without = one.Without.Favoured,
        favoured_with = one.With.Favoured,
        largest_share_without = one.Without.LargestShare,
        largest_share_with = one.With.LargestShare,
        trees = one.Trees,
        off_is_prior = one.OffIsPrior,
        seed = one.Seed,
    });

    private static string Text(SimulationFigures one) => string.Create(CultureInfo.InvariantCulture, $"""
        {one.Answers} answers, {one.Trees} trees, seed {one.Seed}
        NDCG@10 for unseen lecturers: prior {one.NdcgPrior:F3}, learned {one.NdcgLearned:F3}, gain {one.Gain:P1} (at least {one.GainLow:P1})
        Gini of exposure {one.Without.Gini:F3} without the fairness step, {one.With.Gini:F3} with it, for {1 - (one.With.Ndcg / one.Without.Ndcg):P1} of NDCG@10
        newcomers and under-represented countries {one.Without.Favoured:P1} of first-page places without, {one.With.Favoured:P1} with
        largest share of a listing against the mean {one.Without.LargestShare:F1} without, {one.With.LargestShare:F1} with
        turning learning off restores the prior: {(one.OffIsPrior ? "yes" : "no")}
        """);
}
