using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Plans;

/// <summary>
/// Brings what was sent into the form in which it is checked, stored and hashed: no outer spaces, no empty texts, no missing
/// halves of a section, codes as the tables write them. Two inputs that say the same then have the same hash.
/// </summary>
internal static class PlanInput
{
    private static readonly SideOutcomes NoOutcomes = new([], null, null);
    private static readonly SideAssessment NoAssessment = new(null, null, null);

    internal static ProjectPlan Tidy(ProjectPlan sent) => new()
    {
        Aims = sent.Aims is { } aims ? new AimsSection(Text(aims.Title), Text(aims.Summary), Text(aims.SharedAims)) : null,
        Outcomes = sent.Outcomes is { } outcomes
            ? new OutcomesSection(Text(outcomes.Joint), Tidy(outcomes.Requester), Tidy(outcomes.Invited))
            : null,
        Weeks = All(sent.Weeks)?.Select(week => week with { Focus = Text(week.Focus) }).ToList(),
        Tasks = All(sent.Tasks)?.Select(task => task with
        {
            Title = Text(task.Title) ?? "",
            Description = Text(task.Description),
            Output = Text(task.Output),
        }).ToList(),
        Sessions = All(sent.Sessions)?.Select(session => session with
        {
            StartsAt = session.StartsAt.ToUniversalTime(),
            Purpose = Text(session.Purpose),
        }).ToList(),
        Teams = sent.Teams is { } teams ? teams with { Composition = Text(teams.Composition) } : null,
        Assessment = sent.Assessment is { } assessment
            ? new AssessmentSection(assessment.SharedRubric, Text(assessment.How), Tidy(assessment.Requester), Tidy(assessment.Invited))
            : null,
        Tools = sent.Tools is { } tools ? new ToolsSection(All(tools.Tools)?.Select(Tidy).ToList() ?? [], Text(tools.FallbackPlan)) : null,
        Languages = sent.Languages is { } languages
            ? new LanguagesSection(All(languages.Working)?.Select(tag => tag.Trim()).ToList() ?? [], Text(languages.Support))
            : null,
        Accessibility = sent.Accessibility is { } access ? new AccessibilitySection(access.Measures ?? [], Text(access.Note)) : null,
        DataSharing = sent.DataSharing is { } sharing ? sharing with { Storage = Text(sharing.Storage), Note = Text(sharing.Note) } : null,
        ExternalPartner = sent.ExternalPartner is { } partner
            ? new ExternalPartnerSection(partner.Involved, Text(partner.Name), Text(partner.Role), Text(partner.Website))
            : null,
    };

    private static SideOutcomes Tidy(SideOutcomes? side) => side is null
        ? NoOutcomes
        : new SideOutcomes(All(side.Outcomes)?.Select(one => Text(one) ?? "").ToList() ?? [], side.AchievableWithoutCoil, Text(side.Adaptation));

    private static SideAssessment Tidy(SideAssessment? side) => side is null ? NoAssessment : side with { How = Text(side.How) };

    private static PlannedTool Tidy(PlannedTool tool) => new(Code(tool.Tool) ?? "", Text(tool.Purpose), Code(tool.Fallback));

    private static string? Code(string? typed) => Tools.Find(typed)?.Code ?? Text(typed);

    /// <summary>Line breaks as one character, whatever the writer's system makes of them.</summary>
    private static string? Text(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : typed.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    private static IEnumerable<T>? All<T>(IReadOnlyList<T>? sent) where T : class => sent?.OfType<T>();
}
