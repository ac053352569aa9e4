using CoilMatch.Statistics;

namespace CoilMatch.Silo.Statistics;

/// <summary>Short ways to figures that need no protection: counts of projects, institutions and requests, and times of the flow.</summary>
internal static class Figures
{
    internal static FigureView Count(string key, string label, FigureUnit unit, string definition, int value, int projects, string? note = null) =>
        new(key, label, unit, definition, value, null, null, null, 0, projects, false, note);

    /// <summary>Null without anything to take a share of.</summary>
    internal static FigureView Share(string key, string label, string definition, int count, int of, int projects, string? note = null)
    {
        var interval = of > 0 ? Proportions.Wilson(count, of) : (Interval?)null;
        return new FigureView(
            key, label, FigureUnit.Share, definition, of > 0 ? (double)count / of : null, interval?.Low, interval?.High, of, 0, projects, false, note);
    }

    internal static FigureView Median(string key, string label, FigureUnit unit, string definition, IReadOnlyCollection<double> values, string? note = null)
    {
        var median = Quantiles.Median(values);
        return new FigureView(
            key, label, unit, definition, median?.Value, median?.Interval?.Low, median?.Interval?.High, values.Count, 0, values.Count, false, note);
    }

    internal static List<ReasonCountView> Reasons(IEnumerable<(string Code, string Label)> reasons, int of) =>
    [
        .. reasons.CountBy(one => one).OrderByDescending(one => one.Value).ThenBy(one => one.Key.Code, StringComparer.Ordinal)
            .Select(one => ReasonOf(one.Key.Code, one.Key.Label, one.Value, of)),
    ];

    internal static ReasonCountView ReasonOf(string code, string label, int count, int of)
    {
        var interval = of >= count && of > 0 ? Proportions.Wilson(count, of) : (Interval?)null;
        return new ReasonCountView(code, label, count, interval is null ? null : (double)count / of, interval?.Low, interval?.High);
    }
}
