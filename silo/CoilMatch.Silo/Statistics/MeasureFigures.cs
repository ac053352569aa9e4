using System.Globalization;
using CoilMatch.Statistics;

namespace CoilMatch.Silo.Statistics;

/// <summary>The figures of one measure: of both sides together, of each side, of each region.</summary>
/// <remarks>
/// Requester and invited add up to both, and so do Asia and Europe: where one of two cannot be shown, neither is, as the other
/// would follow. Blocks of the parts are made of whole blocks of both.
/// </remarks>
internal sealed class MeasureFigures
{
    private readonly Measure measure;
    private readonly PilotData data;
    private readonly StatisticsPeriod period;
    private readonly ILookup<HalfYear, Told> told;

    internal MeasureFigures(Measure measure, PilotData data, StatisticsPeriod period)
    {
        (this.measure, this.data, this.period) = (measure, data, period);
        told = data.Sides
            .Select(side => (side, answer: side.Answers is { } answers ? measure.Read(answers) : null))
            .Where(one => one.answer is not null)
            .ToLookup(one => one.side.HalfYear, one => new Told(one.side, one.answer!.Value));
    }

    /// <summary>By group, with keys below the prefix: <c>outcomes.I3.asia.mean</c>.</summary>
    internal IReadOnlyDictionary<FigureGroup, FigureView> All(string prefix)
    {
        var (exact, sized) = (BlocksOf(Shows), BlocksOf(HasSize));
        return FigureGroup.All.ToDictionary(group => group, group => Figure(
            $"{prefix}.{measure.Indicator}.{group.Key}.{measure.Name}", group, exact(group), sized(group)));
    }

    /// <summary>Which half-years the figure of both sides takes.</summary>
    internal HashSet<HalfYear> ShownHalfYears() => BlocksOf(Shows)(FigureGroup.Both);

    private Func<FigureGroup, HashSet<HalfYear>> BlocksOf(Func<IReadOnlyList<Told>, bool> enough)
    {
        var both = Blocks.Join(
            data.HalfYears.Where(one => data.IsFinal(one.HalfYear)).Select(IReadOnlyList<HalfYear> (one) => [one.HalfYear]),
            block => enough(Of(block, FigureGroup.Both)));
        var (whole, parts) = (both.Within(period), Blocks.Join(both, block => MayBeSplit(block, enough)).Within(period));
        return group => group == FigureGroup.Both ? whole : parts;
    }

    /// <summary>
    /// Whether both sides and both regions may be told of a block. Sides and regions overlap: where one of the four kinds of classes,
    /// such as Asian classes that asked, is missing, each of the other three follows by subtraction and has to be large enough too.
    /// </summary>
    private bool MayBeSplit(IReadOnlyList<HalfYear> block, Func<IReadOnlyList<Told>, bool> enough)
    {
        FigureGroup[] sides = [FigureGroup.Requester, FigureGroup.Invited], regions = [FigureGroup.Asia, FigureGroup.Europe];
        if (!sides.Concat(regions).All(group => enough(Of(block, group)))) return false;

        var kinds = sides.SelectMany(side => regions.Select(region => Of(block, side).FindAll(one => region.Has(one.Side.Side)))).ToList();
        return kinds.TrueForAll(one => one.Count > 0) || kinds.TrueForAll(one => one.Count == 0 || enough(one));
    }

    private List<Told> Of(IEnumerable<HalfYear> halfYears, FigureGroup group) =>
        [.. halfYears.SelectMany(one => told[one]).Where(one => group.Has(one.Side.Side))];

    private bool HasSize(IReadOnlyList<Told> answers) =>
        Disclosure.ShowsMean(ProjectsOf(answers), answers.Sum(one => one.Answer.N), measure.Sensitive);

    private bool Shows(IReadOnlyList<Told> answers) => measure.Kind == MeasureKind.Share
        ? ShareOf(answers).Value is not null
        : HasSize(answers);

    private ShownShare ShareOf(IReadOnlyList<Told> answers) => Disclosure.Share(
        (int)answers.Sum(one => one.Answer.Sum), answers.Sum(one => one.Answer.N), ProjectsOf(answers), measure.Sensitive);

    private FigureView Figure(string key, FigureGroup group, HashSet<HalfYear> exact, HashSet<HalfYear> sized)
    {
        var asked = data.Sides.Where(one => period.Covers(one.HalfYear) && group.Has(one.Side)).ToList();
        var all = Of(asked.Select(one => one.HalfYear).Distinct(), group);
        var missing = asked.Count - all.Count;
        var shown = Of(exact, group);
        if (shown.Count > 0) return Shown(key, shown, missing, all.Count - shown.Count);

        // Not exactly; of a share near an end that much may still be told.
        var bound = measure.Kind == MeasureKind.Share ? ShareOf(Of(sized, group)) : ShownShare.Nothing;
        var (low, high, text) = bound.Value is null ? (bound.Low, bound.High, bound.Text) : (null, null, null);
        return new FigureView(
            key, measure.Label, measure.Unit, measure.Definition, null, low, high, null, missing, ProjectsOf(all), all.Count > 0,
            text ?? (all.Count > 0 ? "Too few projects or answers to show it." : null));
    }

    private FigureView Shown(string key, List<Told> answers, int missing, int later)
    {
        var n = answers.Sum(one => one.Answer.N);
        var byProject = answers.GroupBy(one => one.Side.Pilot.Id)
            .Select(group => (Sum: group.Sum(one => one.Answer.Sum), N: group.Sum(one => one.Answer.N))).ToList();
        var (value, interval, note) = measure.Kind switch
        {
            MeasureKind.Share => Of(Clusters.Share([.. byProject.Select(one => ((int)one.Sum, one.N))])!),
            MeasureKind.Mean => Of(Clusters.Mean([.. byProject.Select(one => (one.Sum, (double)one.N))])!),
            MeasureKind.Median => Of(Quantiles.Median(answers.Select(one => one.Answer.Sum))!),
            _ => ChangeOf(answers),
        };
        if (measure.HidesN)
            (value, interval) = (Math.Round(value, 2), interval is { } exactly ? new Interval(Math.Round(exactly.Low, 2), Math.Round(exactly.High, 2)) : null);
        var waiting = later > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{later} more sides told it; they are added once enough projects of their half-year make up a figure.")
            : null;
        return new FigureView(
            key, measure.Label, measure.Unit, measure.Definition, value, interval?.Low, interval?.High, measure.HidesN ? null : n, missing,
            ProjectsOf(answers), false, Joined(note, waiting));
    }

    private static (double, Interval?, string?) Of(ClusterShare one) => (one.Value, one.Interval, null);

    private static (double, Interval?, string?) Of(ClusterMean one) => (one.Value, one.Interval, null);

    private static (double, Interval?, string?) Of(Quantile one) => (one.Value, one.Interval, null);

    private static (double, Interval?, string?) ChangeOf(List<Told> answers)
    {
        var pooled = Pooled(answers, 0);
        var assumed = answers.Count(one => one.Answer.Changes!.Count > 1);
        var between = string.Create(CultureInfo.InvariantCulture, $"I² {pooled.I2:0 %} of the differences lies between classes. No comparison group: the change need not come from the exchange.");
        if (assumed == 0) return (pooled.Value, pooled.Interval, between);

        return (pooled.Value, pooled.Interval, Joined(between, string.Create(CultureInfo.InvariantCulture,
            $"Of {answers.Count} classes, {assumed} did not tell how far both answers of a student go together; a correlation of {MeanChange.AssumedCorrelation:0.0} is assumed. With 0.3 it would be {Pooled(answers, 1).Value:0.00}, with 0.9 {Pooled(answers, 2).Value:0.00}.")));
    }

    private static PooledEffect Pooled(List<Told> answers, int assumption) =>
        Pooling.RandomEffects([.. answers.Select(one => one.Answer.Changes![Math.Min(assumption, one.Answer.Changes.Count - 1)])])!;

    private static string? Joined(string? one, string? other) =>
        one is null ? other : other is null ? one : $"{one} {other}";

    private static int ProjectsOf(IEnumerable<Told> answers) => answers.Select(one => one.Side.Pilot.Id).Distinct().Count();

    private readonly record struct Told(SideReport Side, Answer Answer);
}
