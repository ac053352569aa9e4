using System.Globalization;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Statistics;

namespace CoilMatch.Silo.Statistics;

/// <summary>Outcomes by how projects were built: pooled over projects within each level, and the last level less the first.</summary>
internal static class DesignFigures
{
    /// <summary>A mean without any spread was still rounded to whole points: its standard deviation is at least 1/√12.</summary>
    private const double LeastSd = 0.2886751345948129;

    private static readonly Factor[] Factors =
    [
        new("WEEKS", "Length", ["Up to 5 weeks", "6 to 8 weeks", "9 weeks or more"],
            one => one.Weeks < 1 ? null : one.Weeks <= 5 ? 0 : one.Weeks <= 8 ? 1 : 2),
        new("LIVE_SHARE", "Live time", ["Less than 1 live hour a week", "1 to 2 live hours a week", "2 live hours a week or more"],
            one => one.Weeks < 1 ? null : (one.LiveMinutes / one.Weeks) switch { < 60 => 0, < 120 => 1, _ => 2 }),
        new("HOUR_GAP", "Hours between the clocks", ["Up to 3 hours", "4 to 6 hours", "7 hours or more"],
            one => one.HourGap is not { } gap ? null : gap < 3.5 ? 0 : gap < 6.5 ? 1 : 2),
        new("TEAM_SIZE", "Size of teams", ["2 to 4 students", "5 or 6 students", "7 students or more"],
            one => one.TeamSize is not { } size ? null : size <= 4 ? 0 : size <= 6 ? 1 : 2),
    ];

    private static readonly Indicator[] Indicators =
    [
        new("I1", "completion", "Completed, of those who started", FigureUnit.Share, Completion),
        new("I3", "mean", "Satisfaction", FigureUnit.Points, Satisfied),
        new("I4", "change", "Change of intercultural competence", FigureUnit.Sd, Changed),
    ];

    internal static IReadOnlyList<DesignComparisonView> Of(PilotData data, StatisticsPeriod period)
    {
        var projects = data.Sides.GroupBy(one => one.Pilot).ToList();
        var final = data.HalfYears.Select(one => one.HalfYear).Where(data.IsFinal).ToList();
        return [.. Factors.SelectMany(factor => Indicators.Select(indicator => Compare(factor, indicator, projects, final, period)))];
    }

    /// <summary>In which level of a factor a design lies, where its plan tells; null where there is no such factor.</summary>
    internal static Func<PilotDesign, int?>? LevelOf(string factor) => Array.Find(Factors, one => one.Code == factor)?.LevelOf;

    private static DesignComparisonView Compare(
        Factor factor, Indicator indicator, List<IGrouping<Pilot, SideReport>> projects, List<HalfYear> final, StatisticsPeriod period)
    {
        var within = projects.Where(one => period.Covers(one.Key.HalfYear!.Value)).ToList();
        var levels = Enumerable.Range(0, factor.Levels.Count).Select(level =>
        {
            var told = projects.Where(one => factor.LevelOf(one.Key.Design) == level)
                .Select(one => (one.Key.HalfYear, Told: indicator.EffectOf([.. one.Select(side => side.Answers).OfType<OutcomeAnswers>()])))
                .Where(one => one.Told is not null).ToLookup(one => one.HalfYear!.Value, one => one.Told!.Value);
            var shown = Blocks.Join(final.Select(IReadOnlyList<HalfYear> (one) => [one]), block => Shows([.. block.SelectMany(one => told[one])])).Within(period);
            return new Level(
                within.Count(one => factor.LevelOf(one.Key.Design) == level),
                final.Where(period.Covers).Sum(one => told[one].Count()),
                [.. shown.SelectMany(one => told[one])]);
        }).ToList();
        var pooled = levels.ConvertAll(one => one.Shown.Count > 0 ? Pooling.RandomEffects([.. one.Shown.Select(told => told.Effect)]) : null);
        var key = $"designs.{factor.Code}.{indicator.Code}";
        return new DesignComparisonView(
            factor.Code, factor.Label, indicator.Code,
            [.. levels.Select((one, at) => new DesignLevelView(factor.Levels[at], [FigureOf($"{key}.{at}.{indicator.Name}", indicator, one, pooled[at])]))],
            pooled[0] is { } first && pooled[^1] is { } last ? DifferenceOf(key, factor, indicator, levels, first, last) : null,
            NoteOf(levels, within.Count(one => factor.LevelOf(one.Key.Design) is null)));
    }

    private static bool Shows(List<Told> told) => Disclosure.ShowsMean(told.Count, told.Sum(one => one.N));

    private static FigureView FigureOf(string key, Indicator indicator, Level level, PooledEffect? pooled) => new(
        key, indicator.Label, indicator.Unit,
        "Pooled over projects by a random-effects model (Paule–Mandel, Hartung–Knapp interval); each project counts once, both sides together.",
        pooled?.Value, Bound(indicator, pooled?.Interval?.Low), Bound(indicator, pooled?.Interval?.High), null, level.Projects - level.Reported,
        pooled?.Projects ?? level.Reported, pooled is null && level.Reported > 0,
        pooled is not null ? string.Create(CultureInfo.InvariantCulture, $"I² {pooled.I2:0 %}: so much of the differences lies between projects.")
            : level.Reported > 0 ? "Too few projects or answers to show it." : null);

    private static FigureView? DifferenceOf(
        string key, Factor factor, Indicator indicator, List<Level> levels, PooledEffect first, PooledEffect last) =>
        Pooling.Difference(last, first) is not { } difference ? null : new FigureView(
            $"{key}.difference.{indicator.Name}", $"{factor.Levels[^1]} less {Lower(factor.Levels[0])}", indicator.Unit,
            "Difference of both pooled values with Welch’s interval. An interval over 0 means that either could be higher.",
            difference.Value, difference.Interval.Low, difference.Interval.High, null,
            Missing(levels[0]) + Missing(levels[^1]), first.Projects + last.Projects, false, null);

    private static string NoteOf(List<Level> levels, int untold)
    {
        var projects = levels.Sum(one => one.Reported);
        var left = untold > 0 ? $" {untold} projects whose plan does not tell it are left out." : "";
        return projects == 0
            ? $"No final report tells this yet.{left}"
            : $"Observed in {projects} projects, not tried out: pairs chose their own design, so a difference can have other causes. With few projects an interval is wide and says that little is known.{left}";
    }

    private static int Missing(Level level) => level.Projects - level.Reported;

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static double? Bound(Indicator indicator, double? value) =>
        indicator.Unit == FigureUnit.Share && value is { } told ? Math.Clamp(told, 0, 1) : value;

    /// <summary>With half a student added to both outcomes, so that a class that all completed has a variance too (Agresti).</summary>
    private static Told? Completion(IReadOnlyList<OutcomeAnswers> sides)
    {
        var told = sides.Select(one => one.Students).Where(one => one is { Started: > 0, Completed: >= 0 } && one.Completed <= one.Started).ToList();
        if (told.Count == 0) return null;

        var started = told.Sum(one => one!.Started!.Value);
        var share = (told.Sum(one => one!.Completed!.Value) + .5) / (started + 1);
        return new Told(new Effect(share, share * (1 - share) / started), started);
    }

    private static Told? Satisfied(IReadOnlyList<OutcomeAnswers> sides)
    {
        var summaries = sides.Select(one => one.Satisfaction)
            .Where(one => one is { N: > 0, Mean: not null })
            .Select(one => new Summary(one!.N!.Value, one.Mean!.Value, one.Sd ?? 0)).ToList();
        if (Means.Together(summaries) is not { } all) return null;

        var sd = Math.Max(LeastSd, all.Sd);
        return new Told(new Effect(all.Mean, sd * sd / all.N), all.N);
    }

    private static Told? Changed(IReadOnlyList<OutcomeAnswers> sides)
    {
        var measure = Measures.Outcomes.First(one => one.Indicator == "I4");
        var told = sides.Select(measure.Read).OfType<Answer>().ToList();
        if (told.Count == 0) return null;

        // Both classes of a project, by the precision of each.
        var weights = told.Sum(one => 1 / one.Changes![0].Variance);
        return new Told(
            new Effect(told.Sum(one => one.Changes![0].Estimate / one.Changes[0].Variance) / weights, 1 / weights), told.Sum(one => one.N));
    }

    private sealed record Factor(string Code, string Label, IReadOnlyList<string> Levels, Func<PilotDesign, int?> LevelOf);

    private sealed record Indicator(string Code, string Name, string Label, FigureUnit Unit, Func<IReadOnlyList<OutcomeAnswers>, Told?> EffectOf);

    private readonly record struct Told(Effect Effect, int N);

    /// <param name="Projects">Delivered in the period.</param>
    /// <param name="Reported">How many of them told the indicator.</param>
    /// <param name="Shown">Those of the half-years that may be shown.</param>
    private sealed record Level(int Projects, int Reported, IReadOnlyList<Told> Shown);
}
