using CoilMatch.Silo.Statistics;

namespace CoilMatch.Silo.Reports;

/// <param name="Code">I1 to I18.</param>
internal sealed record IndicatorSummary(string Code, string Label, string Definition, IReadOnlyList<SummaryLine> Lines)
{
    internal static IndicatorSummary Of(IndicatorFiguresView one) => new(one.Indicator, one.Label, one.Definition,
    [
        .. LinesOf("Both sides", one.Both), .. LinesOf("Requesting side", one.Requester), .. LinesOf("Invited side", one.Invited),
        .. LinesOf("Asia", one.Asia), .. LinesOf("Europe", one.Europe),
    ]);

    internal static IndicatorSummary OfInclusion(IReadOnlyList<FigureView> figures) => new(
        "I12 and I14", "Inclusion and access",
        "Voluntary answers of students, and what lecturers know of links and devices; told only for ten answers and more",
        [.. figures.SelectMany(one => LinesOf(WhoseIs(one), [one with { Label = WithoutGroup(one) }]))]);

    private static string WhoseIs(FigureView one) => GroupOf(one) is var group && group == FigureGroup.Both ? "Both sides" : group.Label;

    /// <summary>Figures of inclusion tell their group by their key and, where it is a region, at the end of their label.</summary>
    private static FigureGroup GroupOf(FigureView one) => FigureGroup.All.Single(group => one.Key.Split('.')[2] == group.Key);

    private static string WithoutGroup(FigureView one) =>
        one.Label.EndsWith($", {GroupOf(one).Label}", StringComparison.Ordinal) ? one.Label[..^(GroupOf(one).Label.Length + 2)] : one.Label;

    /// <summary>Figures of which nothing was ever asked are left out; one that is empty or held back is told as such.</summary>
    private static IEnumerable<SummaryLine> LinesOf(string whose, IReadOnlyList<FigureView> figures) =>
        figures.Where(one => one.Projects > 0 || one.Missing > 0).Select(one => SummaryLine.Of(whose, one));
}

/// <summary>One figure of an indicator, for both sides or one of them.</summary>
/// <param name="Whose">Both sides, the requesting side, the invited side, Asia or Europe.</param>
/// <param name="Unit">What it is counted in, in words.</param>
/// <param name="Text">The figure with its interval, or why there is none.</param>
/// <param name="Answers">How many answers it rests on, where that may be told.</param>
/// <param name="Missing">Sides that did not collect it or did not report.</param>
internal sealed record SummaryLine(
    string Whose, string What, string Unit, string Text, decimal? Value, decimal? Low, decimal? High, string Answers, int Missing, int Projects)
{
    internal static SummaryLine Of(string whose, FigureView one)
    {
        var (unit, factor, places) = UnitOf(one.Unit);
        var value = Round(one.Value, factor, places);
        var (low, high) = value is null ? (null, null) : (Round(one.Low, factor, places), Round(one.High, factor, places));
        var text = value is { } number
            ? ReportText.Number(number, places) + (one.Unit == FigureUnit.Share ? " %" : "")
                + (low is { } from && high is { } to ? $" ({ReportText.Number(from, places)} to {ReportText.Number(to, places)})" : "")
            : one.Hidden ? one.Note ?? "not shown" : "no data";
        return new SummaryLine(
            whose, one.Label, unit, text, value, low, high,
            one.N is { } answers ? ReportText.Number(answers) : one.Hidden ? "not shown" : "–", one.Missing, one.Projects);
    }

    private static (string Unit, decimal Factor, int Places) UnitOf(FigureUnit unit) => unit switch
    {
        FigureUnit.Share => ("per cent", 100, 0),
        FigureUnit.Points => ("points", 1, 2),
        FigureUnit.Sd => ("standard deviations", 1, 2),
        FigureUnit.Hours => ("hours", 1, 1),
        FigureUnit.Minutes => ("minutes", 1, 0),
        FigureUnit.Days => ("days", 1, 0),
        FigureUnit.Students => ("students", 1, 0),
        FigureUnit.Lecturers => ("lecturers", 1, 0),
        FigureUnit.Projects => ("projects", 1, 0),
        _ => ("times", 1, 0),
    };

    private static decimal? Round(double? value, decimal factor, int places) =>
        value is { } told && double.IsFinite(told) ? Math.Round((decimal)told * factor, places, MidpointRounding.AwayFromZero) : null;
}
