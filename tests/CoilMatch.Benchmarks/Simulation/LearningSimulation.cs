using CoilMatch.Matching.Evaluation;
using CoilMatch.Matching.Fairness;
using CoilMatch.Matching.Ranking.Learned;
using CoilMatch.Training;

namespace CoilMatch.Benchmarks.Simulation;

/// <summary>What learning from answers is worth to lecturers who gave none, and what spreading exposure costs.</summary>
/// <param name="Gain">NDCG@10 of the learned ranking over that of the prior, less 1.</param>
/// <param name="GainLow">Lower end of its 95 % interval over lecturers.</param>
internal sealed record SimulationFigures(
    int Seed, int Answers, int Trees, double NdcgPrior, double NdcgLearned, double Gain, double GainLow,
    TermFigures Without, TermFigures With, bool OffIsPrior);

/// <summary>Lecturers with hidden preferences answer pages made by the prior; a model learns, and others are served by it.</summary>
internal static class LearningSimulation
{
    /// <summary>Share of the lecturers whose answers are learned from; the rest are the unseen ones.</summary>
    private const double Seen = 0.7;

    public static SimulationFigures Run(int perRegion, int answers, int seed, TrainingSettings settings)
    {
        var random = new Random(seed);
        var preferences = new HiddenPreferences(seed);
        var market = new Market(World.Of(perRegion, seed), preferences);
        var shuffled = market.World.OrderBy(_ => random.Next()).ToList();
        var seen = (int)(shuffled.Count * Seen);
        var log = AnswerLog.Of(market, shuffled[..seen], preferences, answers, random);
        var trained = ModelTrainer.Train(log, settings, CancellationToken.None);
        var model = LearnedModel.Read(trained.Json);

        var unseen = shuffled[seen..].Where(one => market.For(one).Count > 0).ToList();
        var prior = unseen.Select(one => market.Ndcg(one, market.For(one))).ToList();
        var learned = unseen.Select(one => market.Ndcg(one, market.Ranked(one, model).Select(pair => pair.Option))).ToList();
        var difference = Interval.Of([.. learned.Zip(prior, (one, other) => one - other)]);
        var offIsPrior = market.World.All(one => market.Ranked(one, null).Select(pair => (pair.Option, pair.Margin))
            .SequenceEqual(market.For(one).Select(option => (option, option.Pair.Margin))));
        return new SimulationFigures(
            seed, log.Count(one => one.Outcome != Outcome.Ignored), trained.Card.Trees, prior.Average(), learned.Average(),
            difference.Mean / prior.Average(), difference.Low / prior.Average(),
            Term.Run(market, model, ExposureRules.Off, new Random(seed)), Term.Run(market, model, new ExposureRules(), new Random(seed)), offIsPrior);
    }
}
