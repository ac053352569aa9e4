using CoilMatch.Silo.Projects;

namespace CoilMatch.Silo.Outcomes;

/// <summary>
/// What one side reports about a delivered project: counts and aggregates of a class, never a student. A measure that nobody
/// has answered yet is null; the numbers I1 to I18 are those of the field's indicators.
/// </summary>
internal sealed record OutcomeAnswers
{
    public StudentNumbers? Students { get; init; }
    public Satisfaction? Satisfaction { get; init; }
    public Intercultural? Intercultural { get; init; }
    public Relations? Relations { get; init; }
    public DigitalCompetence? Digital { get; init; }
    public LearningReached? Learning { get; init; }
    public Workload? Workload { get; init; }
    public Inclusion? Inclusion { get; init; }
    public TechnicalProblems? Problems { get; init; }
    public DigitalAccess? Access { get; init; }
    public Recognition? Recognition { get; init; }
    public Durability? Durability { get; init; }
    public Lessons? Lessons { get; init; }
    public LecturerView? Lecturer { get; init; }
}

/// <summary>I1: students of this side.</summary>
/// <param name="Enrolled">In the course when the project began.</param>
/// <param name="Started">Took part in the first shared week.</param>
/// <param name="Completed">Finished the project and looked back on it.</param>
internal sealed record StudentNumbers(int? Enrolled, int? Started, int? Completed) : Measure;

/// <summary>I3: how content the students were, from 1 to 5.</summary>
/// <param name="Asked">How many were asked.</param>
/// <param name="N">How many answered.</param>
/// <param name="Sd">Sample standard deviation; null for a single answer.</param>
internal sealed record Satisfaction(int? Asked, int? N, double? Mean, double? Sd) : Measure;

/// <summary>Answers to one scale at one time.</summary>
/// <param name="Sd">Sample standard deviation; null for a single answer.</param>
internal sealed record ScaleSummary(int? N, double? Mean, double? Sd);

/// <summary>I4: intercultural competence before and after, on the same scale; the scale's name, never its items.</summary>
/// <param name="Least">The lowest possible value.</param>
/// <param name="Most">The highest possible value.</param>
/// <param name="Paired">How many answered both times.</param>
/// <param name="Correlation">Between the two times, among those who answered both; null when unknown.</param>
internal sealed record Intercultural(
    string? Scale, double? Least, double? Most, ScaleSummary? Pre, ScaleSummary? Post, int? Paired, double? Correlation) : Measure;

/// <summary>I5: how many agree.</summary>
/// <param name="Built">Built relations that last.</param>
/// <param name="JoinAgain">Would join again.</param>
/// <param name="Mobility">Became interested in going abroad.</param>
internal sealed record Relations(int? Asked, int? N, int? Built, int? JoinAgain, int? Mobility) : Measure;

/// <summary>I6: how many students say that their digital competence improved.</summary>
internal sealed record DigitalCompetence(int? Asked, int? N, int? Improved) : Measure;

/// <summary>I7: how many reached the outcomes of the course that the exchange served.</summary>
internal sealed record LearningReached(int? Assessed, int? Reached) : Measure;

/// <summary>I9: the lecturer's hours.</summary>
/// <param name="Planned">What was planned for all three together.</param>
internal sealed record Workload(double? Preparation, double? Running, double? Administration, double? Planned) : Measure;

/// <summary>I12: voluntary answers, shown only for ten and more.</summary>
/// <param name="NonMobile">Could not have gone abroad.</param>
/// <param name="FirstTime">For whom it was the first exchange of any kind.</param>
/// <param name="DisabilitySupport">Used support for a disability.</param>
internal sealed record Inclusion(int? N, int? NonMobile, int? FirstTime, int? DisabilitySupport) : Measure;

/// <param name="Count">How often it happened.</param>
internal sealed record IncidentCount(Incident Incident, int Count);

/// <summary>I13: what failed.</summary>
/// <param name="MinutesLost">Live minutes that failed over the whole project.</param>
internal sealed record TechnicalProblems(int? MinutesLost, IReadOnlyList<IncidentCount>? Incidents) : Measure;

/// <summary>I14: how many of those whom the lecturer could ask.</summary>
internal sealed record DigitalAccess(int? N, int? WithoutStableLink, int? WithoutDevice) : Measure;

internal enum CreditSystem
{
    Ects,
    Ucts,
    Acts,
    National,
}

/// <summary>I16: what the institution gave for completing.</summary>
/// <param name="Credits">For each student who completed, in the credit system named.</param>
/// <param name="WithCredit">How many received credits.</param>
internal sealed record Recognition(CreditSystem? CreditSystem, double? Credits, int? WithCredit, int? Badges, int? Certificates) : Measure;

internal enum NextStep
{
    Repeat,
    Changed,
    No,
    Undecided,
}

internal enum LedTo
{
    Curriculum,
    Mou,
    Mobility,
    Research,
}

/// <summary>I10: what follows.</summary>
/// <param name="Next">Whether the exchange takes place again.</param>
/// <param name="LedTo">What has grown out of it already.</param>
internal sealed record Durability(NextStep? Next, IReadOnlyList<LedTo>? LedTo) : Measure;

/// <summary>I18: lessons in the lecturer's words.</summary>
internal sealed record Lessons(
    string? Worked, string? Problems, string? Advice, string? TechnologyAccess, string? Pedagogy, string? Content, string? Intercultural) : Measure;

/// <summary>The lecturer's own view: one person, so it is shown only together with others.</summary>
/// <param name="Satisfied">From 1 to 5.</param>
/// <param name="DigitalImproved">I6: whether the own digital competence improved.</param>
/// <param name="WouldRepeat">Whether the lecturer would do it again.</param>
internal sealed record LecturerView(int? Satisfied, bool? DigitalImproved, WouldRepeat? WouldRepeat) : Measure;

internal enum WouldRepeat
{
    Yes,
    No,
    Undecided,
}
