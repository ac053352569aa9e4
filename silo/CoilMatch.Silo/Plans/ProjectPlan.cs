namespace CoilMatch.Silo.Plans;

/// <summary>
/// What two lecturers agree to do together, section by section; a section that nobody has written yet is null. The two
/// sides are called requester (whose listing asked) and invited.
/// </summary>
internal sealed record ProjectPlan
{
    public AimsSection? Aims { get; init; }
    public OutcomesSection? Outcomes { get; init; }

    /// <summary>The teaching weeks of the exchange, ascending; between them may lie weeks of a break.</summary>
    public IReadOnlyList<PlanWeek>? Weeks { get; init; }
    public IReadOnlyList<PlanTask>? Tasks { get; init; }
    public IReadOnlyList<PlanSession>? Sessions { get; init; }
    public TeamsSection? Teams { get; init; }
    public AssessmentSection? Assessment { get; init; }
    public ToolsSection? Tools { get; init; }
    public LanguagesSection? Languages { get; init; }
    public AccessibilitySection? Accessibility { get; init; }
    public DataSharingSection? DataSharing { get; init; }
    public ExternalPartnerSection? ExternalPartner { get; init; }

    /// <summary>The first day of the exchange: the Monday of its first week.</summary>
    internal DateOnly? StartsOn => Weeks is [var first, ..] ? first.Monday : null;

    /// <summary>The last day of the exchange: the Sunday of its last week.</summary>
    internal DateOnly? EndsOn => Weeks is [.., var last] ? last.Monday.AddDays(6) : null;
}

/// <param name="SharedAims">What both classes are after, in the lecturers' words.</param>
internal sealed record AimsSection(string? Title, string? Summary, string? SharedAims);

internal sealed record OutcomesSection(string? Joint, SideOutcomes Requester, SideOutcomes Invited);

/// <summary>What the students of one class will be able to do afterwards.</summary>
/// <param name="AchievableWithoutCoil">Whether the course's aims can be reached if the exchange falls away, as Glasgow's checklist asks [GLA].</param>
/// <param name="Adaptation">What the course changes to make room for the exchange.</param>
internal sealed record SideOutcomes(IReadOnlyList<string> Outcomes, bool? AchievableWithoutCoil, string? Adaptation);

/// <summary>The usual course of an exchange, from the class's own preparation to looking back together [MUNI-8][POT-C].</summary>
internal enum PlanPhase
{
    Preparation,
    Icebreaker,
    ComparativeDiscussion,
    Project,
    PresentationAndReflection,
}

/// <param name="Monday">The Monday of the week, a calendar day on both campuses.</param>
internal sealed record PlanWeek(DateOnly Monday, PlanPhase Phase, string? Focus);

internal enum PlanTaskParty
{
    Both,
    Requester,
    Invited,
}

/// <param name="From">The Monday of the week in which the work begins.</param>
/// <param name="Due">The Monday of the week in which it is handed in.</param>
/// <param name="Output">What the students hand in.</param>
internal sealed record PlanTask(
    string Title, string? Description, PlanTaskParty DoneBy, DateOnly? From, DateOnly? Due, string? Output);

/// <param name="StartsAt">UTC; each campus reads it on its own clock.</param>
internal sealed record PlanSession(DateTimeOffset StartsAt, int Minutes, string? Purpose);
