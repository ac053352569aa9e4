using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.Reports;

/// <summary>Reads from plan, courses and stage which rows of the Action Plan a project may count for.</summary>
/// <remarks>The rows and the indicators that speak for them follow the reporting frames of the process (Action Plan of the ASEM Education Strategy 2030).</remarks>
internal static class SuggestedTags
{
    internal static IEnumerable<SuggestedTag> Of(Pairing pairing, CourseContent requester, CourseContent invited)
    {
        var plan = pairing.Plan;
        if (pairing.Milestones.Any(one => one.State == PairingState.Delivered))
        {
            yield return new SuggestedTag("A4", "It was delivered as a COIL project of two classes.", "project.delivered");
            yield return new SuggestedTag("1.2", "Students took part online, from home, in a joint part of their own course.", "project.delivered");
        }

        if (pairing.Milestones.Any(one => one.State == PairingState.Published))
            yield return new SuggestedTag("A3", "It was published as a good practice.", "practice.published");
        if (pairing.Milestones.Any(one => one.State == PairingState.InReview))
            yield return new SuggestedTag("A17", "It was reviewed with the quality criteria for COIL.", "review.scores");
        if (plan.Teams is { FromRequester: > 0, FromInvited: > 0 })
            yield return new SuggestedTag("3.1", "Students of both classes worked in mixed teams.", "plan.teams");
        int[] goals = [.. requester.Sdgs.Concat(invited.Sdgs).Distinct().Order()];
        if (goals.Length > 0)
            yield return new SuggestedTag("3.2", $"The courses name the Sustainable Development {(goals.Length == 1 ? "Goal" : "Goals")} {ReportText.List([.. goals.Select(one => $"{one}")])}.", "courses.sdgs");
        if (plan.Tools is { Tools.Count: > 0, FallbackPlan.Length: > 0 })
            yield return new SuggestedTag("3.3", "The plan names the tools and what happens when one fails.", "plan.tools");
        if (plan.Accessibility is { Measures: var measures } && measures.Contains(AccessibilityMeasure.LowBandwidth))
            yield return new SuggestedTag("A12", "The plan makes room for students with a weak connection.", "plan.accessibility");
        if (plan.ExternalPartner is { Involved: true })
            yield return new SuggestedTag("2.2", "A partner from outside the institutions takes part.", "plan.externalPartner");
    }
}
