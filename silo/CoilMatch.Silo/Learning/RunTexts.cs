using static System.FormattableString;

namespace CoilMatch.Silo.Learning;

/// <summary>Says in plain words what a comparison of two rankings came to.</summary>
internal static class RunTexts
{
    internal static string Of(ModelFigures figures, bool goesLive, bool againstPrior)
    {
        var rival = againstPrior ? "the prior" : "the live model";
        if (figures.LaterPages == 0) return $"No later page with a request to compare on, so {rival} stays.";

        var by = Invariant($"NDCG@10 {figures.Difference:+0.000;-0.000;0.000}, 95 % interval {figures.Lower:+0.000;-0.000;0.000} to {figures.Upper:+0.000;-0.000;0.000}");
        var on = Invariant($"on {figures.LaterPages} later {(figures.LaterPages == 1 ? "page" : "pages")}");
        return goesLive ? $"Better than {rival} {on}: {by}." : $"Not surely better than {rival} {on}: {by}.";
    }
}
