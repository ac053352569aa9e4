using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Statistics;

/// <summary>What a figure is counted in.</summary>
internal enum FigureUnit
{
    Students,
    Lecturers,
    Projects,

    /// <summary>0 to 1.</summary>
    Share,

    /// <summary>On the scale of the question.</summary>
    Points,
    Days,
    Hours,
    Minutes,

    /// <summary>Standard deviations.</summary>
    Sd,
    Count,
}

/// <summary>One number with all that is needed to judge it.</summary>
/// <param name="Key">A path, by which its sources are found.</param>
/// <param name="Value">Null where there is none or where it is hidden.</param>
/// <param name="Low">The interval of 95 %, or the range that is told instead of a hidden value.</param>
/// <param name="N">Answers it rests on; null where that would tell too much.</param>
/// <param name="Missing">Sides that did not collect it or did not report.</param>
/// <param name="Projects">Projects it rests on.</param>
/// <param name="Hidden">Whether something is held back to protect few people.</param>
internal sealed record FigureView(
    string Key, string Label, FigureUnit Unit, string Definition, double? Value, double? Low, double? High,
    int? N, int Missing, int Projects, bool Hidden, string? Note);

internal sealed record RegionBalanceView(Region Region, IReadOnlyList<FigureView> Figures);

/// <param name="Country">ISO 3166-1 alpha-2.</param>
internal sealed record CountryBalanceView(string Country, Region Region, IReadOnlyList<FigureView> Figures);

internal sealed record BalanceView(IReadOnlyList<RegionBalanceView> Regions, IReadOnlyList<CountryBalanceView> Countries);

/// <param name="Share">Of all that could have ended so; with its interval.</param>
internal sealed record ReasonCountView(string Code, string Label, int Count, double? Share, double? Low, double? High);

/// <param name="Reached">How many came so far or farther.</param>
/// <param name="Lost">How many of these ended here.</param>
/// <param name="MedianDays">From the stage before, of those that came so far.</param>
internal sealed record FlowStageView(
    string Key, string Label, int Reached, int Lost, double? MedianDays, double? LowDays, double? HighDays, IReadOnlyList<ReasonCountView> Losses);

internal sealed record FlowView(IReadOnlyList<FlowStageView> Stages);

internal sealed record IndicatorFiguresView(
    string Indicator, string Label, string Definition, IReadOnlyList<FigureView> Both, IReadOnlyList<FigureView> Requester,
    IReadOnlyList<FigureView> Invited, IReadOnlyList<FigureView> Asia, IReadOnlyList<FigureView> Europe);

internal sealed record DesignLevelView(string Level, IReadOnlyList<FigureView> Figures);

/// <param name="Difference">The last level minus the first; null where one of them cannot be told.</param>
internal sealed record DesignComparisonView(
    string Factor, string Label, string Indicator, IReadOnlyList<DesignLevelView> Levels, FigureView? Difference, string Note);

internal sealed record PilotStatisticsView(
    DateOnly? From, DateOnly? To, DateTimeOffset AsOf, IReadOnlyList<FigureView> Projects, BalanceView Balance, IReadOnlyList<FigureView> Inclusion,
    FlowView Flow, IReadOnlyList<ReasonCountView> Failures, IReadOnlyList<IndicatorFiguresView> Outcomes, IReadOnlyList<DesignComparisonView> Designs,
    IReadOnlyList<FigureView> Review, IReadOnlyList<FigureView> Exposure, IReadOnlyList<string> Notes);
