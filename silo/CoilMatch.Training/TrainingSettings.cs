namespace CoilMatch.Training;

/// <summary>How a model is trained; the card of the model repeats them.</summary>
/// <remarks>
/// Many shallow trees with small steps and strong penalties: a few thousand answers must help and must not hurt. Chosen by
/// the simulation (tests/CoilMatch.Benchmarks/README.md) on other seeds than those that it reports.
/// </remarks>
public sealed record TrainingSettings
{
    public int MostTrees { get; init; } = 400;

    /// <summary>Tests from root to leaf, 1 to 12.</summary>
    public int Depth { get; init; } = 3;
    public double LearningRate { get; init; } = 0.05;

    /// <summary>XGBoost's lambda: the penalty on squared leaf values.</summary>
    public double Penalty { get; init; } = 5;

    /// <summary>Least sum of second derivatives in a leaf (min_child_weight).</summary>
    public double LeastLeafWeight { get; init; } = 2;

    /// <summary>The last part of the window by time, kept back to choose the number of trees.</summary>
    public double KeptBack { get; init; } = 0.25;

    /// <summary>Training stops when so many trees in a row did not make the part kept back better.</summary>
    public int Patience { get; init; } = 50;

    /// <summary>A position counts as seen with at least this chance, so that no single answer weighs too much.</summary>
    public double LeastPropensity { get; init; } = 0.1;

    public int Seed { get; init; } = 1;
}
