using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Projects;
using CoilMatch.Statistics;
using static CoilMatch.Silo.Statistics.FigureUnit;
using static CoilMatch.Silo.Statistics.MeasureKind;

namespace CoilMatch.Silo.Statistics;

/// <summary>Every measure of the outcome reports but the numbers of students, in the order of the indicators.</summary>
internal static class Measures
{
    private const string ResponseRate = "Students who answered, of those asked.";

    internal static readonly IReadOnlyList<Measure> Outcomes =
    [
        new("I3", "mean", "Satisfaction", Points, Mean,
            "Mean of all answers from 1 (not at all) to 5 (very); the interval counts projects, not students.",
            one => one.Satisfaction, one => MeanOf(one.Satisfaction?.N, one.Satisfaction?.Mean)),
        new("I3", "responseRate", "Response rate", FigureUnit.Share, MeasureKind.Share, ResponseRate,
            one => one.Satisfaction, one => ShareOf(one.Satisfaction?.N, one.Satisfaction?.Asked)),
        new("I4", "change", "Change of intercultural competence", Sd, Change,
            "Change of the mean from before to after in standard deviations (Hedges’ g by the average of both, d_av), pooled over classes by a random-effects model.",
            one => one.Intercultural, one => ChangeOf(one.Intercultural)),
        new("I5", "built", "Built a relation that lasts", FigureUnit.Share, MeasureKind.Share, "Students who agree, of those who answered.",
            one => one.Relations, one => ShareOf(one.Relations?.Built, one.Relations?.N)),
        new("I5", "joinAgain", "Would join again", FigureUnit.Share, MeasureKind.Share, "Students who agree, of those who answered.",
            one => one.Relations, one => ShareOf(one.Relations?.JoinAgain, one.Relations?.N)),
        new("I5", "mobility", "Became interested in going abroad", FigureUnit.Share, MeasureKind.Share, "Students who agree, of those who answered.",
            one => one.Relations, one => ShareOf(one.Relations?.Mobility, one.Relations?.N)),
        new("I5", "responseRate", "Response rate", FigureUnit.Share, MeasureKind.Share, ResponseRate,
            one => one.Relations, one => ShareOf(one.Relations?.N, one.Relations?.Asked)),
        new("I6", "improved", "Students: digital competence improved", FigureUnit.Share, MeasureKind.Share, "Students who say so, of those who answered.",
            one => one.Digital, one => ShareOf(one.Digital?.Improved, one.Digital?.N)),
        new("I6", "lecturerImproved", "Lecturers: digital competence improved", FigureUnit.Share, MeasureKind.Share, "Lecturers who say so of themselves, of those who answered.",
            one => one.Lecturer, one => YesNo(one.Lecturer?.DigitalImproved)),
        new("I7", "reached", "Reached the learning outcomes", FigureUnit.Share, MeasureKind.Share, "Students who reached the outcomes that the project serves, of those assessed.",
            one => one.Learning, one => ShareOf(one.Learning?.Reached, one.Learning?.Assessed)),
        new("I9", "preparation", "Preparing", Hours, Median, "The middle of the hours that lecturers spent.",
            one => one.Workload, one => Single(one.Workload?.Preparation)),
        new("I9", "running", "Running", Hours, Median, "The middle of the hours that lecturers spent.",
            one => one.Workload, one => Single(one.Workload?.Running)),
        new("I9", "administration", "Administration", Hours, Median, "The middle of the hours that lecturers spent.",
            one => one.Workload, one => Single(one.Workload?.Administration)),
        new("I9", "overPlan", "Beyond the plan", Hours, Median, "The middle of the hours spent less the hours planned; below 0 where less was needed.",
            one => one.Workload, one => Single(one.Workload is { } told ? told.Preparation + told.Running + told.Administration - told.Planned : null)),
        new("I10", "again", "Takes place again", FigureUnit.Share, MeasureKind.Share, "Sides that repeat the project, as it was or changed, of those that told.",
            one => one.Durability, one => YesNo(one.Durability?.Next is { } next ? next is NextStep.Repeat or NextStep.Changed : null)),
        .. Enum.GetValues<LedTo>().Select(led => new Measure("I10", LedToName(led), $"Led to {LedToLabel(led)}", FigureUnit.Share, MeasureKind.Share,
            "Sides that say so at the end, of those that told.",
            one => one.Durability, one => YesNo(one.Durability is { NotCollected: null, Next: not null } told ? told.LedTo?.Contains(led) ?? false : null))),
        new("I10", "wouldRepeat", "Lecturers who would do it again", FigureUnit.Share, MeasureKind.Share, "Lecturers who say yes, of those who answered.",
            one => one.Lecturer, one => YesNo(one.Lecturer?.WouldRepeat is { } told ? told == WouldRepeat.Yes : null)),
        new("I13", "minutesLost", "Live minutes lost", Minutes, Median, "The middle of the live minutes that failed over a whole project, as each side counted them.",
            one => one.Problems, one => Single(one.Problems?.MinutesLost)),
        new("I13", "toolBlocked", "A tool was blocked", FigureUnit.Share, MeasureKind.Share, "Sides with at least one blocked tool, of those that told.",
            one => one.Problems, one => YesNo(one.Problems is { NotCollected: null, MinutesLost: not null } told
                ? told.Incidents?.Any(incident => incident is { Incident: Incident.ToolBlocked, Count: > 0 }) ?? false : null)),
        Recognition("withCredit", "Received credit", one => one.WithCredit),
        Recognition("badges", "Received a badge", one => one.Badges),
        Recognition("certificates", "Received a certificate", one => one.Certificates),
    ];

    internal static readonly IReadOnlyList<Measure> Inclusion =
    [
        Included("nonMobile", "Could not have gone abroad", one => one.NonMobile),
        Included("firstTime", "First international activity", one => one.FirstTime),
        Included("disabilitySupport", "Used support for a disability", one => one.DisabilitySupport),
        Access("withoutStableLink", "Without a stable connection", one => one.WithoutStableLink),
        Access("withoutDevice", "Without a device of their own", one => one.WithoutDevice),
    ];

    private static Measure Recognition(string name, string label, Func<Recognition, int?> read) => new(
        "I16", name, label, FigureUnit.Share, MeasureKind.Share, "Students who received it, of those who completed. Credit systems are never added up.",
        one => one.Recognition, one => one.Recognition is { } told ? ShareOf(read(told), one.Students?.Completed) : null, HidesN: true);

    private static Measure Included(string name, string label, Func<Inclusion, int?> read) => new(
        "I12", name, label, FigureUnit.Share, MeasureKind.Share, "Students who said so, of those who told. Voluntary; shown only from ten students on.",
        one => one.Inclusion, one => one.Inclusion is { } told ? ShareOf(read(told), told.N) : null, Sensitive: true);

    private static Measure Access(string name, string label, Func<DigitalAccess, int?> read) => new(
        "I14", name, label, FigureUnit.Share, MeasureKind.Share, "Students, of those about whom it is known. Shown only from ten students on.",
        one => one.Access, one => one.Access is { } told ? ShareOf(read(told), told.N) : null, Sensitive: true);

    private static Answer? ShareOf(int? count, int? of) => count >= 0 && of > 0 && count <= of ? new Answer(of.Value, count.Value) : null;

    private static Answer? MeanOf(int? n, double? mean) => n > 0 && mean is { } told ? new Answer(n.Value, n.Value * told) : null;

    private static Answer? YesNo(bool? told) => told is { } yes ? new Answer(1, yes ? 1 : 0) : null;

    private static Answer? Single(double? told) => told is { } value ? new Answer(1, value) : null;

    private static Answer? ChangeOf(Intercultural? told)
    {
        if (told is not { Pre: { N: > 1, Mean: { } before, Sd: { } sdBefore }, Post: { N: > 1, Mean: { } after, Sd: { } sdAfter } }) return null;

        var (pre, post) = (new Summary(told.Pre.N.Value, before, sdBefore), new Summary(told.Post.N.Value, after, sdAfter));
        var paired = Math.Clamp(told.Paired ?? 0, 0, Math.Min(pre.N, post.N));
        var changes = (told.Correlation is { } known ? new double?[] { known } : [null, .3, .9])
            .Select(r => MeanChange.Of(pre, post, paired, r))
            .Select(one => one is { Standardised: { } g, StandardisedVariance: { } variance and > 0 } ? new Effect(g, variance) : (Effect?)null)
            .ToList();
        return changes.Contains(null) ? null : new Answer(Math.Min(pre.N, post.N), 0, [.. changes.OfType<Effect>()]);
    }

    private static string LedToName(LedTo led) => $"ledTo{led}";

    private static string LedToLabel(LedTo led) => led switch
    {
        LedTo.Curriculum => "a place in the curriculum",
        LedTo.Mou => "an agreement between the institutions",
        LedTo.Mobility => "physical mobility",
        _ => "joint research",
    };
}
