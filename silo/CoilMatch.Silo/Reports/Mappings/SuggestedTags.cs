using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.Reports;

/// <summary>Reads from plan, courses, stage and outcome reports which rows of the Action Plan a project may count for.</summary>
/// <remarks>The rows and the indicators that speak for them follow the reporting frames of the process (Action Plan of the ASEM Education Strategy 2030).</remarks>
internal static class SuggestedTags
{
    /// <param name="answers">The last outcome report of each side that has reported.</param>
    internal static IEnumerable<SuggestedTag> Of(
        Pairing pairing, CourseContent requester, CourseContent invited, IReadOnlyList<OutcomeAnswers> answers) =>
        FromProject(pairing, requester, invited).Concat(FromOutcomes(answers)).DistinctBy(one => one.Code);

    /// <summary>That something was measured or came about; never how much, which not everybody may see.</summary>
    private static IEnumerable<SuggestedTag> FromOutcomes(IReadOnlyList<OutcomeAnswers> answers)
    {
        if (answers.Any(one => one.Intercultural is { NotCollected: null }))
            yield return new SuggestedTag("3.1", "Intercultural competence was measured before and after.", "outcomes.I4.both.change");
        if (answers.Any(one => one.Digital is { NotCollected: null }))
            yield return new SuggestedTag("3.3", "Students told whether their digital competence improved.", "outcomes.I6.both.improved");
        if (answers.Any(one => one.Access is { NotCollected: null }))
            yield return new SuggestedTag("A12", "It was counted who had no stable link or no device.", "inclusion.I14.both.withoutStableLink");
        if (answers.Any(one => one.Recognition is { NotCollected: null, WithCredit: > 0 }))
            yield return new SuggestedTag("4.2", "An institution gave credits for it.", "outcomes.I16.both.withCredit");
        if (answers.Any(one => one.Recognition is { NotCollected: null, Badges: > 0 }))
            yield return new SuggestedTag("A16", "An institution gave badges for it.", "outcomes.I16.both.badges");
        if (answers.Any(one => one.Durability is { NotCollected: null, LedTo: { } led } && led.Contains(LedTo.Mobility)))
            yield return new SuggestedTag("1.1", "It led to mobility between the institutions.", "outcomes.I10.both.again");
        if (answers.Any(one => one.Durability is { NotCollected: null, LedTo: { } led } && led.Contains(LedTo.Mou)))
            yield return new SuggestedTag("4.1", "It led to an agreement between the institutions.", "outcomes.I10.both.again");
    }

    private static IEnumerable<SuggestedTag> FromProject(Pairing pairing, CourseContent requester, CourseContent invited)
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
