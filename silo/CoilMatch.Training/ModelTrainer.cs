using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using CoilMatch.Matching.Ranking;
using CoilMatch.Matching.Ranking.Learned;
using CoilMatch.Training.Native;

namespace CoilMatch.Training;

/// <summary>Learns a correction to the prior from shown suggestions and what came of them, with XGBoost's rank:ndcg.</summary>
/// <remarks>
/// Trees are added on top of the prior's margin (base_margin), so they learn only what the prior gets wrong. How many is
/// decided on the last part of the data by time; then all of the data train that many. One thread and a fixed seed make the
/// same data give the same bytes. A feature with a known direction can move the correction in that direction alone, and as
/// the prior does the same, so does their sum; answers can therefore strengthen such a criterion against others, not turn it round.
/// </remarks>
public static class ModelTrainer
{
    /// <summary>Null when training can run here, else a sentence on what to install.</summary>
    public static string? WhyUnavailable()
    {
        if (!NativeLibrary.TryLoad(XgBoost.Library, typeof(ModelTrainer).Assembly, null, out _))
            return "Training needs XGBoost 1.7, which is not on this machine. On Debian 12: apt-get install libxgboost0. "
                + "Suggestions go on with the model in use, or with the prior.";
        return Booster.Version.StartsWith("1.7.", StringComparison.Ordinal)
            ? null
            : $"Training needs XGBoost 1.7, but this machine has {Booster.Version}. On Debian 12: apt-get install libxgboost0.";
    }

    /// <exception cref="InvalidOperationException">XGBoost is missing, or the data hold no request among other suggestions.</exception>
    public static TrainedModel Train(IReadOnlyList<ShownSuggestion> shown, TrainingSettings settings, CancellationToken ct)
    {
        if (WhyUnavailable() is { } missing)
            throw new InvalidOperationException(missing);
        if (shown.FirstOrDefault(one => one.Features.Length != RankingFeatures.Count) is { } odd)
            throw new InvalidOperationException($"A suggestion on page {odd.PageId} has {odd.Features.Length} features instead of {RankingFeatures.Count}.");
        var pages = ShownPage.In(shown);
        var telling = pages.Where(page => page.HasRequest).ToList();
        var propensities = PropensityEstimate.From(shown);
        var kept = (int)(telling.Count * settings.KeptBack);
        var all = new RankingGroups(telling, propensities, settings);
        if (all.Count == 0)
            throw new InvalidOperationException("There is no page yet with a request for one of several suggestions, so there is nothing to learn from.");

        var early = new RankingGroups(telling.SkipLast(kept), propensities, settings);
        var late = new RankingGroups(telling.TakeLast(kept), propensities, settings);
        var trees = early.Count == 0 || late.Count == 0 ? 0 : BestNumberOfTrees(early, late, settings, ct);
        var trial = ModelTrial.Compare(null, LearnedModel.Read(Fit(early.Count == 0 ? all : early, trees, settings, ct)), [.. telling.TakeLast(kept).SelectMany(page => page.Items)]);
        var json = Fit(all, trees, settings, ct);
        return new TrainedModel(json, new ModelCard(
            pages[0].ShownAt,
            pages[^1].ShownAt,
            pages.Count,
            telling.Count,
            shown.CountBy(one => one.Outcome).ToImmutableSortedDictionary(),
            RankingFeatures.Names,
            settings,
            propensities.Places,
            trees,
            trial,
            Booster.Version));
    }

    private static int BestNumberOfTrees(RankingGroups early, RankingGroups late, TrainingSettings settings, CancellationToken ct)
    {
        using var training = early.ToMatrix();
        using var keptBack = late.ToMatrix();
        using var booster = new Booster(training, Parameters(settings), [.. RankingFeatures.Names]);
        var (least, trees) = (late.Loss(late.Priors), 0);
        for (var iteration = 0; iteration < settings.MostTrees && iteration - trees < settings.Patience; iteration++)
        {
            ct.ThrowIfCancellationRequested();
            booster.Update(iteration, training);
            var loss = late.Loss(booster.Margins(keptBack));
            if (loss < least)
                (least, trees) = (loss, iteration + 1);
        }

        return trees;
    }

    private static byte[] Fit(RankingGroups groups, int trees, TrainingSettings settings, CancellationToken ct)
    {
        using var training = groups.ToMatrix();
        using var booster = new Booster(training, Parameters(settings), [.. RankingFeatures.Names]);
        for (var iteration = 0; iteration < trees; iteration++)
        {
            ct.ThrowIfCancellationRequested();
            booster.Update(iteration, training);
        }

        return booster.ToJson();
    }

    private static Dictionary<string, string> Parameters(TrainingSettings settings) => new()
    {
        ["booster"] = "gbtree",
        ["objective"] = "rank:ndcg",
        ["tree_method"] = "hist",
        ["base_score"] = "0",
        ["nthread"] = "1",
        ["seed"] = Text(settings.Seed),
        ["eta"] = Text(settings.LearningRate),
        ["max_depth"] = Text(settings.Depth),
        ["lambda"] = Text(settings.Penalty),
        ["min_child_weight"] = Text(settings.LeastLeafWeight),
        ["monotone_constraints"] = $"({string.Join(',', RankingFeatures.All.Select(one => Text(one.Direction)))})",
    };

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
