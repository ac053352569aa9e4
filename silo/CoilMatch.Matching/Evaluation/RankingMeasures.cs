namespace CoilMatch.Matching.Evaluation;

/// <summary>How well the first ten of a ranking meet the pairs known to be right; each from 0 to 1.</summary>
/// <param name="Ndcg">Σ 1/log2(rank + 1) over the hits in the first ten, divided by the best possible sum.</param>
/// <param name="Recall">Share of the right ones that are in the first ten.</param>
/// <param name="ReciprocalRank">1 / rank of the first right one, 0 when it is not in the first ten.</param>
public readonly record struct RankingMeasures(double Ndcg, double Recall, double ReciprocalRank)
{
    public const int Depth = 10;

    public static RankingMeasures Of(IReadOnlyList<string> ranked, IReadOnlySet<string> relevant)
    {
        double gain = 0, best = 0, first = 0;
        var hits = 0;
        for (var rank = 1; rank <= Math.Min(Depth, ranked.Count); rank++)
        {
            if (!relevant.Contains(ranked[rank - 1]))
                continue;
            gain += 1 / Math.Log2(rank + 1);
            hits++;
            if (first == 0)
                first = 1.0 / rank;
        }

        for (var rank = 1; rank <= Math.Min(Depth, relevant.Count); rank++)
            best += 1 / Math.Log2(rank + 1);
        return relevant.Count == 0 ? default : new RankingMeasures(gain / best, (double)hits / relevant.Count, first);
    }
}
