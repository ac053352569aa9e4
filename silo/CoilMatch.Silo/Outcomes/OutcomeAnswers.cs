using CoilMatch.Silo.Projects;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Outcomes;

/// <summary>
/// What one side tells about a delivered project: counts and aggregates only, never a person and never the items of a scale.
/// A measure that nobody has answered yet is null. Definitions: <see cref="OutcomeIndicators"/>.
/// </summary>
internal sealed record OutcomeAnswers
{
    public StudentsOutcome? Students { get; init; }
    public SatisfactionOutcome? Satisfaction { get; init; }
    public InterculturalOutcome? Intercultural { get; init; }
    public RelationsOutcome? Relations { get; init; }
    public DigitalOutcome? Digital { get; init; }
    public LearningOutcome? Learning { get; init; }
    public WorkloadOutcome? Workload { get; init; }
    public InclusionOutcome? Inclusion { get; init; }
    public ProblemsOutcome? Problems { get; init; }
    public AccessOutcome? Access { get; init; }
    public RecognitionOutcome? Recognition { get; init; }
    public DurabilityOutcome? Durability { get; init; }
    public LessonsOutcome? Lessons { get; init; }
    public LecturerOutcome? Lecturer { get; init; }
}

/// <summary>Why a measure has no values.</summary>
internal enum NotCollectedReason
{
    NotAsked,
    TooFewAnswers,
    NoConsent,
    Lost,
    NotApplicable,
    Other,
}

/// <param name="Note">Needed when the reason is another one.</param>
internal sealed record NotCollected(NotCollectedReason Reason, string? Note = null);

/// <summary>I1, per side.</summary>
/// <param name="Completed">Finished the project and the reflection.</param>
internal sealed record StudentsOutcome(int? Enrolled = null, int? Started = null, int? Completed = null);

/// <summary>I3: one question on a scale from 1 to 5.</summary>
/// <param name="Asked">How many students were asked.</param>
/// <param name="N">How many answered.</param>
/// <param name="Sd">Of the sample, that is with n − 1; null when it was not worked out.</param>
internal sealed record SatisfactionOutcome(
    NotCollected? NotCollected = null, int? Asked = null, int? N = null, double? Mean = null, double? Sd = null);

/// <summary>Answers on a scale at one time.</summary>
internal sealed record SampleOutcome(int? N = null, double? Mean = null, double? Sd = null);

/// <summary>I4: the same scale before and after.</summary>
/// <param name="Scale">Its name only; items are licensed.</param>
/// <param name="Least">The lowest possible score.</param>
/// <param name="Most">The highest possible score.</param>
/// <param name="Paired">How many students answered both times.</param>
/// <param name="Correlation">Pearson's, between both answers of the same students; null when it was not worked out.</param>
internal sealed record InterculturalOutcome(
    NotCollected? NotCollected = null, string? Scale = null, double? Least = null, double? Most = null,
    SampleOutcome? Pre = null, SampleOutcome? Post = null, int? Paired = null, double? Correlation = null);

/// <summary>I5: how many agree.</summary>
internal sealed record RelationsOutcome(
    NotCollected? NotCollected = null, int? Asked = null, int? N = null, int? Built = null, int? JoinAgain = null, int? Mobility = null);

/// <summary>I6, students: how many say that their digital skills have grown.</summary>
internal sealed record DigitalOutcome(NotCollected? NotCollected = null, int? Asked = null, int? N = null, int? Improved = null);

/// <summary>I7: how many reached the learning outcome, of those assessed.</summary>
internal sealed record LearningOutcome(NotCollected? NotCollected = null, int? Assessed = null, int? Reached = null);

/// <summary>I9, in hours of the lecturer over the whole project.</summary>
/// <param name="Planned">What was planned for all of it.</param>
internal sealed record WorkloadOutcome(
    double? Preparation = null, double? Running = null, double? Administration = null, double? Planned = null);

/// <summary>I12, voluntary and sensitive: shown only from ten students on.</summary>
internal sealed record InclusionOutcome(
    NotCollected? NotCollected = null, int? N = null, int? NonMobile = null, int? FirstTime = null, int? DisabilitySupport = null);

internal sealed record IncidentCount(Incident Incident, int Count);

/// <summary>I13.</summary>
/// <param name="MinutesLost">Live minutes that failed.</param>
internal sealed record ProblemsOutcome(int? MinutesLost = null, IReadOnlyList<IncidentCount>? Incidents = null);

/// <summary>I14, sensitive: how many lacked a stable connection or a device, of those known about.</summary>
internal sealed record AccessOutcome(
    NotCollected? NotCollected = null, int? N = null, int? WithoutStableLink = null, int? WithoutDevice = null);

/// <summary>I16.</summary>
/// <param name="Credits">For each student, in the system named; never turned into another system.</param>
/// <param name="WithCredit">Students to whom credit was given.</param>
internal sealed record RecognitionOutcome(
    NotCollected? NotCollected = null, CreditSystem? CreditSystem = null, double? Credits = null,
    int? WithCredit = null, int? Badges = null, int? Certificates = null);

internal enum NextStep
{
    Repeat,
    Changed,
    No,
    Undecided,
}

internal enum PartnershipResult
{
    Curriculum,
    Mou,
    Mobility,
    Research,
}

/// <summary>I10, as seen at the end; offices follow it up for two years: <see cref="FollowUp"/>.</summary>
internal sealed record DurabilityOutcome(
    NotCollected? NotCollected = null, NextStep? Next = null, IReadOnlyList<PartnershipResult>? LedTo = null);

/// <summary>I18, in the lecturer's words.</summary>
internal sealed record LessonsOutcome(
    string? Worked = null, string? Problems = null, string? Advice = null, string? TechnologyAccess = null,
    string? Pedagogy = null, string? Content = null, string? Intercultural = null);

internal enum WouldRepeat
{
    Yes,
    No,
    Undecided,
}

/// <summary>I6, the lecturer: one person, so it is shown only pooled with others.</summary>
/// <param name="Satisfied">1 to 5.</param>
internal sealed record LecturerOutcome(
    NotCollected? NotCollected = null, int? Satisfied = null, bool? DigitalImproved = null, WouldRepeat? WouldRepeat = null);
