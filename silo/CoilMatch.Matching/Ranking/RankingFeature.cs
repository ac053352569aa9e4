namespace CoilMatch.Matching.Ranking;

/// <summary>One figure that the learned correction may see of a pair.</summary>
/// <param name="Name">Stable: a model names the figures that it was trained on.</param>
/// <param name="Criterion">The criterion of <see cref="Criteria"/> under which its contribution is told.</param>
/// <param name="Direction">
/// 1 where more of it can only add to the correction, -1 where it can only take away, 0 where that is for the answers to say.
/// </param>
/// <param name="Meaning">What the figure is, in one sentence.</param>
public sealed record RankingFeature(string Name, string Criterion, int Direction, string Meaning);
