using static CoilMatch.Silo.Notifications.Audience;
using static CoilMatch.Silo.Notifications.NotificationKind;

namespace CoilMatch.Silo.Notifications;

/// <summary>From the first word of a plan to the decisions of both offices.</summary>
internal static class PlanRules
{
    private static readonly string[] EndOfReview = ["PlanApproved", "ChangesRequested", "PlanRejected"];

    internal static readonly NotificationRule[] All =
    [
        new("PlanSaved", Lecturers, Plan, false,
            f => $"The plan with {f.Them} was changed",
            f => $"{f.Who} changed the plan of {f.Exchange}.") { When = IsBeforeReview, Unless = ["PairingAccepted"], OnceADay = true },
        new("PlanSaved", Lecturers, Decisions, true,
            f => $"The plan with {f.Them} was changed: please sign again",
            f => $"{f.Who} changed the plan of {f.Exchange}. Signatures and approvals no longer count: both lecturers sign the new version, then both offices decide again.")
        { When = IsAfterSubmission },
        new("PlanSaved", Offices, Decisions, false,
            f => $"The plan with {f.Them} was changed after it was submitted",
            f => $"{f.Who} changed the plan of {f.Exchange}. Approvals of the old version no longer count; you are asked again once both lecturers have signed.")
        { When = IsAfterSubmission },
        new("PlanSigned", OtherLecturer, Decisions, true,
            f => $"{f.SideInstitution} signed the plan: your signature is missing",
            f => $"The plan of {f.Exchange} is signed for {f.SideInstitution}. Read it and sign the same version, so that it goes to both offices.")
        { Unless = ["PlanSubmitted"] },
        new("PlanSigned", SideLecturer, Decisions, false,
            f => $"The plan with {f.Them} was signed for your side",
            f => $"{f.Who} signed the plan of {f.Exchange}.") { Unless = ["PlanSubmitted"] },
        new("PlanSubmitted", Deciders, Decisions, true,
            f => $"A plan with {f.Them} waits for your decision",
            f => $"Both lecturers signed the plan of {f.Exchange}. Please approve it, ask for changes, or reject it{f.DecideBy}."),
        new("PlanSubmitted", Lecturers, Decisions, false,
            f => $"The plan with {f.Them} is with both offices",
            f => $"Both sides signed the same version of the plan of {f.Exchange}. The two offices decide on it now."),
        new("PlanSubmitted", Offices, Decisions, false,
            f => $"A plan with {f.Them} is being decided on",
            f => $"Both lecturers signed the plan of {f.Exchange}. Whoever decides first at your institution was asked."),
        new("PlanCommented", Lecturers, Plan, false,
            f => $"A comment on the plan with {f.Them}",
            f => $"{f.Who} commented on the plan of {f.Exchange}.{f.Words}"),
        new("PlanCommented", Offices, Plan, false,
            f => $"A comment on the plan with {f.Them}",
            f => $"{f.Who} commented on the plan of {f.Exchange}.{f.Words}"),
        new("PlanCommentResolved", Lecturers, Plan, false,
            f => $"A comment on the plan with {f.Them} was {(f.Data.Is("resolved") ? "settled" : "taken up again")}",
            f => $"{f.Who} {(f.Data.Is("resolved") ? "marked a comment as settled" : "took up a comment again")} on the plan of {f.Exchange}.") { OnceADay = true },
        new("PlanningReminded", Lecturers, Deadlines, true,
            f => $"Your plan with {f.Them} has been standing still",
            f => $"Nobody has worked on the plan of {f.Exchange} for weeks. Without a change{f.By("lapsesOn")} the exchange lapses."),

        new("StepDecided", Deciders, Decisions, true,
            f => $"A plan with {f.Them} waits for your decision",
            f => $"The step before yours on the plan of {f.Exchange} is decided. Please approve it, ask for changes, or reject it{f.DecideBy}.")
        { Unless = EndOfReview },
        new("StepDecided", Lecturers, Decisions, false,
            f => $"{f.SideInstitution} approved your plan",
            f => $"{Approved(f)}{f.Words}") { Unless = EndOfReview },
        new("StepDecided", Offices, Decisions, false,
            f => $"{f.SideInstitution} approved the plan",
            f => $"{Approved(f)}{f.Words}") { Unless = EndOfReview },
        new("PlanApproved", Lecturers, Decisions, false,
            f => $"Your plan with {f.Them} is approved",
            f => $"Both offices approved the plan of {f.Exchange}. Now the offices complete what is needed before the start."),
        new("PlanApproved", Offices, Decisions, true,
            f => $"The plan with {f.Them} is approved: prepare the start",
            f => $"Both offices approved the plan of {f.Exchange}. Please complete the readiness file of your side."),
        new("ChangesRequested", Lecturers, Decisions, true,
            f => $"{f.SideInstitution} asks for changes to the plan",
            f => $"The office of {f.SideInstitution} asks for changes to the plan of {f.Exchange}.{f.Words} Change it, then both of you sign again."),
        new("ChangesRequested", Offices, Decisions, false,
            f => $"{f.SideInstitution} asks for changes to the plan",
            f => $"The office of {f.SideInstitution} asks for changes to the plan of {f.Exchange}. You are asked again once both lecturers have signed the new version."),
        new("PlanRejected", Lecturers, Decisions, false,
            f => $"{f.SideInstitution} rejected the plan",
            f => $"The office of {f.SideInstitution} rejected the plan of {f.Exchange}, which has ended.{f.Words} Your course has its place back."),
        new("PlanRejected", Offices, Decisions, false,
            f => $"{f.SideInstitution} rejected the plan",
            f => $"The office of {f.SideInstitution} rejected the plan of {f.Exchange}, which has ended.{f.Words}"),
        new("ReviewReminded", Deciders, Deadlines, true,
            f => $"The plan with {f.Them} still waits for your decision",
            f => $"Please decide on the plan of {f.Exchange}{f.By("dueOn")}."),
        new("ReviewReminded", WaitingOffices, Deadlines, false,
            f => $"The decision on the plan with {f.Them} is still missing",
            f => $"Whoever decides at your institution on the plan of {f.Exchange} was reminded{f.By("dueOn", "; the time ends on")}."),
        new("ReviewEscalated", WaitingDelegates, Deadlines, true,
            f => $"Please decide in your office’s place: the plan with {f.Them}",
            f => $"The time to decide on the plan of {f.Exchange} is over. You stand in for your office."),
        new("ReviewEscalated", WaitingOffices, Deadlines, true,
            f => $"The time to decide on the plan with {f.Them} is over",
            f => $"The plan of {f.Exchange} still waits for you. Whoever stands in for your office was told, too."),
        new("ReviewEscalated", Lecturers, Deadlines, false,
            f => $"The decision on your plan with {f.Them} is late",
            f => $"{f.Waiting} had 20 working days to decide on the plan of {f.Exchange}. Whoever stands in there was told."),
        new("ReviewEscalated", Secretariat, Deadlines, false,
            f => $"A decision is late at {f.Waiting}",
            f => $"{f.Waiting} had 20 working days to decide on the plan of {f.Exchange}."),
    ];

    private static bool IsBeforeReview(EventData data) => !IsAfterSubmission(data);

    /// <summary>Whether something that both sides had signed was changed.</summary>
    private static bool IsAfterSubmission(EventData data) => data.Text("from") is "UNDER_REVIEW" or "APPROVED" or "READY";

    /// <summary>A step that neither ends the review nor asks for changes is an approval.</summary>
    private static string Approved(NotificationFacts f) => $"{f.SideInstitution} approved the plan of {f.Exchange}.{f.StillToDecide}";
}
