using System.Globalization;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Plans;

/// <summary>A section of a plan as lines that people read and compare; empty where nothing is written.</summary>
internal static class PlanText
{
    internal static string Of(SectionName section, ProjectPlan plan, PlanCouple couple)
    {
        var lines = section switch
        {
            SectionName.Aims => Aims(plan.Aims),
            SectionName.Outcomes => Outcomes(plan.Outcomes, couple),
            SectionName.Weeks => (plan.Weeks ?? []).Select(week => With($"Week of {Day(week.Monday)}: {Words(week.Phase)}", week.Focus)),
            SectionName.Tasks => (plan.Tasks ?? []).SelectMany((task, at) => Task(task, at + 1, couple)),
            SectionName.Sessions => (plan.Sessions ?? []).Select(session =>
                With($"{PlanWords.Both(session.StartsAt, couple)}, {session.Minutes} minutes", session.Purpose)),
            SectionName.Teams => Teams(plan.Teams, couple),
            SectionName.Assessment => Assessment(plan.Assessment, couple),
            SectionName.Tools => Tools(plan.Tools),
            SectionName.Languages =>
                [Line("Working languages", PlanWords.List([.. (plan.Languages?.Working ?? []).Select(tag => Languages.Find(tag)?.Name ?? tag)])),
                    Line("Support", plan.Languages?.Support)],
            SectionName.Accessibility =>
                [Line("Measures", PlanWords.List([.. (plan.Accessibility?.Measures ?? []).Select(one => Words(one))])), Line("Note", plan.Accessibility?.Note)],
            SectionName.DataSharing => DataSharing(plan.DataSharing),
            _ => ExternalPartner(plan.ExternalPartner),
        };
        return string.Join('\n', lines.OfType<string>());
    }

    private static IEnumerable<string?> Aims(AimsSection? aims) =>
        [Line("Title", aims?.Title), Line("Summary", aims?.Summary), Line("Shared aims", aims?.SharedAims)];

    private static IEnumerable<string?> Outcomes(OutcomesSection? outcomes, PlanCouple couple) =>
        [Line("Joint outcome", outcomes?.Joint), .. Side(outcomes?.Requester, couple.Requester), .. Side(outcomes?.Invited, couple.Invited)];

    private static IEnumerable<string?> Side(SideOutcomes? side, PlanClass one) =>
    [
        .. (side?.Outcomes ?? []).Select(outcome => $"Outcome in {one.Place}: {outcome}"),
        Line($"Achievable without COIL in {one.Place}", YesNo(side?.AchievableWithoutCoil)),
        Line($"Adaptation in {one.Place}", side?.Adaptation),
    ];

    private static IEnumerable<string?> Task(PlanTask task, int number, PlanCouple couple) =>
    [
        $"{number}. {task.Title}",
        Line("   What", task.Description),
        Line("   By", task.DoneBy switch { PlanTaskParty.Both => "both", PlanTaskParty.Requester => couple.Requester.Place, _ => couple.Invited.Place }),
        Line("   From", task.From is { } from ? $"the week of {Day(from)}" : null),
        Line("   Due", task.Due is { } due ? Day(due) : null),
        Line("   Handed in", task.Output),
    ];

    private static IEnumerable<string?> Teams(TeamsSection? teams, PlanCouple couple) =>
    [
        Line("Size", Number(teams?.Size)),
        Line($"From {couple.Requester.Place}", Number(teams?.FromRequester)),
        Line($"From {couple.Invited.Place}", Number(teams?.FromInvited)),
        Line("Composition", teams?.Composition),
    ];

    private static IEnumerable<string?> Assessment(AssessmentSection? assessment, PlanCouple couple) =>
    [
        Line("Shared rubric", YesNo(assessment?.SharedRubric)),
        Line("How", assessment?.How),
        .. Side(assessment?.Requester, couple.Requester.Place),
        .. Side(assessment?.Invited, couple.Invited.Place),
    ];

    private static IEnumerable<string?> Side(SideAssessment? side, string place) =>
    [
        Line($"Share of the course in {place}", side?.ShareOfCourse is { } course ? $"{course} %" : null),
        Line($"Share of the grade in {place}", side?.ShareOfGrade is { } grade ? $"{grade} %" : null),
        Line($"How in {place}", side?.How),
    ];

    private static IEnumerable<string?> Tools(ToolsSection? section) =>
    [
        .. (section?.Tools ?? []).Select(one => With(
            one.Fallback is { } fallback ? $"{Name(one.Tool)}, else {Name(fallback)}" : Name(one.Tool), one.Purpose)),
        Line("When a tool fails", section?.FallbackPlan),
    ];

    private static IEnumerable<string?> DataSharing(DataSharingSection? section) =>
    [
        Line("Ground", section?.Basis is { } basis ? Words(basis) : null),
        Line("Recording", YesNo(section?.Recording)),
        Line("Storage", section?.Storage),
        Line("Note", section?.Note),
    ];

    private static IEnumerable<string?> ExternalPartner(ExternalPartnerSection? section) =>
    [
        Line("Takes part", YesNo(section?.Involved)), Line("Name", section?.Name), Line("Role", section?.Role), Line("Website", section?.Website),
    ];

    private static string? Line(string label, string? text) => string.IsNullOrEmpty(text) ? null : $"{label}: {text}";

    private static string With(string text, string? more) => more is null ? text : $"{text} – {more}";

    private static string Name(string tool) => CoilMatch.Vocabularies.Tools.Find(tool)?.Name ?? tool;

    private static string? YesNo(bool? told) => told switch { true => "yes", false => "no", null => null };

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The name of a code in words: ComparativeDiscussion is "comparative discussion".</summary>
    private static string Words<T>(T code) where T : struct, Enum =>
        System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(code.ToString()).Replace('_', ' ');
}
