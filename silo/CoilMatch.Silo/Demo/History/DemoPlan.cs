using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.Demo.History;

/// <summary>The plan of a past exchange: what both listings say, with what two lecturers usually add to it.</summary>
internal static class DemoPlan
{
    internal static ProjectPlan Of(PastPairing past)
    {
        var begun = past.Pairing.Plan;
        var weeks = begun.Weeks!;
        var ours = past.Story.TeamSize / 2;
        return begun with
        {
            Aims = new AimsSection(
                begun.Aims?.Title,
                "Mixed teams compare how the same question is answered in two places, and make one thing together.",
                "Students learn to work with people whose habits of working differ from their own."),
            Outcomes = new OutcomesSection(
                "Students can explain a case from their own region to partners, and judge one from the other region.",
                begun.Outcomes!.Requester with { AchievableWithoutCoil = true },
                begun.Outcomes.Invited with { AchievableWithoutCoil = true }),
            Tasks =
            [
                new PlanTask("Introduce your place", "A short film or poster by each student.", PlanTaskParty.Both, weeks[0].Monday, weeks[0].Monday, "One film or poster each"),
                new PlanTask("Compare two cases", "Each team sets a case from either region side by side.", PlanTaskParty.Both, weeks[^2].Monday, weeks[^1].Monday, "A joint report"),
            ],
            Teams = new TeamsSection(past.Story.TeamSize, ours, past.Story.TeamSize - ours, "Mixed by interest; every team has members of both sides."),
            Assessment = new AssessmentSection(
                true, "Both lecturers mark the joint report with one rubric.",
                new SideAssessment(20, 10 + (5 * past.Vary(10, 4)), null), new SideAssessment(25, 10 + (5 * past.Vary(11, 4)), null)),
            Tools = new ToolsSection(begun.Tools?.Tools ?? [], "When the call fails, teams go on in writing."),
            Accessibility = new AccessibilitySection([AccessibilityMeasure.Captions, AccessibilityMeasure.LowBandwidth], null),
            DataSharing = new DataSharingSection(DataSharingBasis.NoPersonalData, false, null, "Only first names are used in calls."),
        };
    }
}
