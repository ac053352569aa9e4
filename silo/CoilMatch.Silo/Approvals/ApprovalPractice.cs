using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Approvals;

/// <summary>How an institution decides about project plans: national and local practice differs, so it is data.</summary>
/// <param name="Steps">In the order in which they are decided; at least one.</param>
/// <param name="ReviewDays">Working days until a review that waits is escalated.</param>
/// <param name="StandingDelegate">Who may decide too once a review is escalated; null for nobody.</param>
internal sealed record ApprovalPractice(
    IReadOnlyList<PracticeStep> Steps, IReadOnlyList<ChecklistItem> Checklist, int ReviewDays, PersonId? StandingDelegate)
{
    internal const int FewestReviewDays = 5;
    internal const int MostReviewDays = 60;

    /// <summary>What holds until an institution writes its own: its international office decides alone, with a usual checklist.</summary>
    /// <remarks>Source of the checklist: University of Glasgow, COIL checklists. The 20 working days are ours.</remarks>
    internal static readonly ApprovalPractice Usual = new(
        [new PracticeStep("office", "International office", StepDecider.Office, [])],
        [
            new("partner", "The partner institution has been checked",
                "It is recognised in its country, and nothing speaks against working with it.", true),
            new("agreement", "A partnership agreement is in place",
                "Where your institution needs none for a COIL project, write that in the note.", true),
            new("data-sharing", "It is settled how students' data are shared and recorded",
                "The plan names the legal basis, where recordings are kept and for how long.", true),
            new("time-zones", "The live sessions suit both time zones",
                "Look at the weeks in which a clock is put forward or back.", true),
            new("accessibility", "Every student can take part",
                "Captions, screen readers, weak networks, quiet alternatives.", true),
            new("outcomes", "Students reach the outcomes of their course without the COIL part too",
                "If the partner drops out, the course still works and can be graded.", true),
            new("review-date", "A date is set to look back at the cooperation",
                "Note the date, for example six weeks after the last week of the project.", true),
        ],
        20,
        null);

    /// <summary>The same without somebody who is gone; a step that named nobody else falls to the office.</summary>
    internal ApprovalPractice Without(PersonId person) => this with
    {
        Steps = [.. Steps.Select(step => step.People.Contains(person) ? step.Without(person) : step)],
        StandingDelegate = StandingDelegate == person ? null : StandingDelegate,
    };

    /// <summary>Everybody whom it names.</summary>
    internal IEnumerable<PersonId> People() => Steps.SelectMany(step => step.People).Concat(
        StandingDelegate is { } standing ? [standing] : Array.Empty<PersonId>()).Distinct();
}
