namespace CoilMatch.Silo.Plans;

/// <summary>Who works with whom: numbers of students in one team, never names.</summary>
internal sealed record TeamsSection(int? Size, int? FromRequester, int? FromInvited, string? Composition);

internal sealed record AssessmentSection(bool? SharedRubric, string? How, SideAssessment Requester, SideAssessment Invited);

/// <summary>What the exchange counts in one course, in per cent of its activities and of its grade.</summary>
internal sealed record SideAssessment(int? ShareOfCourse, int? ShareOfGrade, string? How);

/// <param name="FallbackPlan">What happens when a tool or a network fails during a session.</param>
internal sealed record ToolsSection(IReadOnlyList<PlannedTool> Tools, string? FallbackPlan);

/// <param name="Tool">A code of the tool table.</param>
/// <param name="Fallback">The tool that stands in for it; null when none does.</param>
internal sealed record PlannedTool(string Tool, string? Purpose, string? Fallback);

/// <param name="Working">BCP 47 tags of the languages of the exchange.</param>
internal sealed record LanguagesSection(IReadOnlyList<string> Working, string? Support);

internal enum AccessibilityMeasure
{
    Captions,
    ScreenReader,
    Transcripts,
    LowBandwidth,
    FlexibleTimes,
    QuietChannel,
    AlternativeFormats,
}

internal sealed record AccessibilitySection(IReadOnlyList<AccessibilityMeasure> Measures, string? Note);

/// <summary>The ground on which students' data may cross the border; under the GDPR Articles 45, 46 and 49.</summary>
internal enum DataSharingBasis
{
    NoPersonalData,
    Adequacy,
    StandardClauses,
    Consent,
    Agreement,
}

/// <param name="Storage">Where recordings and shared work lie, and for how long.</param>
internal sealed record DataSharingSection(DataSharingBasis? Basis, bool? Recording, string? Storage, string? Note);

internal sealed record ExternalPartnerSection(bool Involved, string? Name, string? Role, string? Website);
