namespace CoilMatch.Matching.Ranking;

/// <summary>What every criterion adds to the margin of one pair, in log-odds: the mean of what it is worth to each side.</summary>
/// <remarks>
/// The score of A → B is the logistic function of the sum that A's wishes give, B → A that of B's. The two are fused as
/// the logistic function of the mean of both sums, so the odds of the pair are the geometric mean of the odds of the two
/// sides: a partner that only one side wants ranks below one that both want, and the fusion stays additive.
/// </remarks>
internal readonly record struct Contributions(
    double Title,
    double Description,
    double Discipline,
    double LiveHours,
    double Weeks,
    double Language,
    double Level,
    double ClassSize,
    double Sdg,
    double Format,
    double Wishes)
{
    public double Margin =>
        Title + Description + Discipline + LiveHours + Weeks + Language + Level + ClassSize + Sdg + Format + Wishes;

    /// <summary>1 / (1 + e^-margin).</summary>
    public static double ScoreOf(double margin) => 1 / (1 + Math.Exp(-margin));
}
