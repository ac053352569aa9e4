using CoilMatch.Benchmarks.Simulation;

namespace CoilMatch.Training.Tests;

public class LearningSimulationTests
{
    [XgBoostFact]
    public void Two_thousand_answers_serve_lecturers_who_gave_none_better_and_exposure_is_spread()
    {
        var figures = LearningSimulation.Run(perRegion: 150, answers: 2_000, seed: 1, new TrainingSettings());

        Assert.InRange(figures.Answers, 2_000, 2_010);
        Assert.True(figures.Gain >= 0.1 && figures.GainLow > 0, $"{figures}");
        Assert.True(figures.With.Gini < figures.Without.Gini, $"{figures}");
        Assert.True(figures.With.Ndcg > 0.98 * figures.Without.Ndcg, $"{figures}");
        Assert.True(figures.With.LargestShare < figures.Without.LargestShare, $"{figures}");
        Assert.True(figures.OffIsPrior);
    }
}
