using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Plans;

/// <summary>Every fault of the sections that somebody saves, all at once; what is only missing is none. The sections are tidy, see <see cref="PlanInput"/>.</summary>
internal static class PlanCheck
{
    /// <summary>A plan with more faults than this is told only the first of them.</summary>
    private const int MostFaults = 100;

    internal static IReadOnlyList<Refusal> Faults(ProjectPlan given)
    {
        var faults = new FieldFaults();
        if (given.Aims is { } aims) Check(aims, faults);
        if (given.Outcomes is { } outcomes) Check(outcomes, faults);
        if (given.Weeks is { } weeks) PlanCalendarCheck.Check(weeks, faults);
        if (given.Tasks is { } tasks) PlanCalendarCheck.Check(tasks, faults);
        if (given.Sessions is { } sessions) PlanCalendarCheck.Check(sessions, faults);
        if (given.Teams is { } teams) Check(teams, faults);
        if (given.Assessment is { } assessment) Check(assessment, faults);
        if (given.Tools is { } tools) Check(tools, faults);
        if (given.Languages is { } languages) Check(languages, faults);
        if (given.Accessibility is { } accessibility) Check(accessibility, faults);
        if (given.DataSharing is { } dataSharing) Check(dataSharing, faults);
        if (given.ExternalPartner is { } partner) Check(partner, faults);
        return [.. faults.Found.DistinctBy(fault => fault.Field).Take(MostFaults)];
    }

    private static void Check(AimsSection aims, FieldFaults faults)
    {
        faults.Line(aims.Title, PlanBounds.LongestTitle, "plan.aims.title");
        faults.Text(aims.Summary, "plan.aims.summary");
        faults.Text(aims.SharedAims, "plan.aims.sharedAims");
    }

    private static void Check(OutcomesSection outcomes, FieldFaults faults)
    {
        faults.Text(outcomes.Joint, "plan.outcomes.joint");
        Check(outcomes.Requester, "plan.outcomes.requester", faults);
        Check(outcomes.Invited, "plan.outcomes.invited", faults);
    }

    private static void Check(SideOutcomes side, string path, FieldFaults faults)
    {
        faults.Text(side.Adaptation, $"{path}.adaptation");
        if (!faults.Count(side.Outcomes.Count, PlanBounds.MostOutcomes, $"{path}.outcomes", "outcomes")) return;
        for (var i = 0; i < side.Outcomes.Count; i++)
        {
            if (side.Outcomes[i].Length == 0) faults.Add("required", $"{path}.outcomes[{i}]", "Write this outcome or remove it.");
            faults.Text(side.Outcomes[i], $"{path}.outcomes[{i}]");
        }
    }

    private static void Check(TeamsSection teams, FieldFaults faults)
    {
        faults.Between(teams.Size, PlanBounds.SmallestTeam, PlanBounds.LargestTeam, "plan.teams.size");
        faults.Between(teams.FromRequester, 0, PlanBounds.LargestTeam, "plan.teams.fromRequester");
        faults.Between(teams.FromInvited, 0, PlanBounds.LargestTeam, "plan.teams.fromInvited");
        faults.Text(teams.Composition, "plan.teams.composition");
    }

    private static void Check(AssessmentSection assessment, FieldFaults faults)
    {
        faults.Text(assessment.How, "plan.assessment.how");
        Check(assessment.Requester, "plan.assessment.requester", faults);
        Check(assessment.Invited, "plan.assessment.invited", faults);
    }

    private static void Check(SideAssessment side, string path, FieldFaults faults)
    {
        faults.Between(side.ShareOfCourse, 0, 100, $"{path}.shareOfCourse");
        faults.Between(side.ShareOfGrade, 0, 100, $"{path}.shareOfGrade");
        faults.Text(side.How, $"{path}.how");
    }

    private static void Check(ToolsSection plan, FieldFaults faults)
    {
        faults.Text(plan.FallbackPlan, "plan.tools.fallbackPlan");
        if (!faults.Count(plan.Tools.Count, PlanBounds.MostTools, "plan.tools.tools", "tools")) return;
        for (var i = 0; i < plan.Tools.Count; i++)
        {
            var (path, one) = ($"plan.tools.tools[{i}]", plan.Tools[i]);
            if (Tools.Find(one.Tool) is null)
                faults.Add("unknown-code", $"{path}.tool", "Choose a tool of the list.");
            else if (plan.Tools.Take(i).Any(before => before.Tool == one.Tool))
                faults.Add("twice", $"{path}.tool", "This tool is named twice.");
            if (one.Fallback is not null && Tools.Find(one.Fallback) is null)
                faults.Add("unknown-code", $"{path}.fallback", "Choose a tool of the list, or none.");
            else if (one.Fallback is not null && one.Fallback == one.Tool)
                faults.Add("twice", $"{path}.fallback", "A tool cannot stand in for itself.");
            faults.Text(one.Purpose, $"{path}.purpose");
        }
    }

    private static void Check(LanguagesSection plan, FieldFaults faults)
    {
        faults.Text(plan.Support, "plan.languages.support");
        if (!faults.Count(plan.Working.Count, PlanBounds.MostLanguages, "plan.languages.working", "languages")) return;
        for (var i = 0; i < plan.Working.Count; i++)
        {
            if (Languages.Find(plan.Working[i]) is null)
                faults.Add("unknown-code", $"plan.languages.working[{i}]", "Choose a language of the list.");
            else if (plan.Working.Take(i).Any(before => Languages.Find(before) == Languages.Find(plan.Working[i])))
                faults.Add("twice", $"plan.languages.working[{i}]", "This language is named twice.");
        }
    }

    private static void Check(AccessibilitySection plan, FieldFaults faults)
    {
        faults.Text(plan.Note, "plan.accessibility.note");
        for (var i = 0; i < plan.Measures.Count; i++)
        {
            if (!plan.Measures.Take(i).Contains(plan.Measures[i])) continue;
            faults.Add("twice", $"plan.accessibility.measures[{i}]", "This measure is named twice.");
            return;
        }
    }

    private static void Check(DataSharingSection plan, FieldFaults faults)
    {
        faults.Text(plan.Storage, "plan.dataSharing.storage");
        faults.Text(plan.Note, "plan.dataSharing.note");
    }

    private static void Check(ExternalPartnerSection partner, FieldFaults faults)
    {
        faults.Line(partner.Name, PlanBounds.LongestTitle, "plan.externalPartner.name");
        faults.Text(partner.Role, "plan.externalPartner.role");
        faults.Line(partner.Website, PlanBounds.LongestAddress, "plan.externalPartner.website");
        if (partner.Website is { Length: > 0 and <= PlanBounds.LongestAddress } website && !IsWebAddress(website))
            faults.Add("out-of-bounds", "plan.externalPartner.website", "Give an address that begins with https:// or http://.");
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.Host.Length > 0;
}
