using static CoilMatch.Silo.Notifications.Audience;
using static CoilMatch.Silo.Notifications.NotificationKind;

namespace CoilMatch.Silo.Notifications;

/// <summary>From the last week of a project to both reports about it, and what the offices tell later.</summary>
internal static class OutcomeRules
{
    private const string Form = "outcomes";

    internal static readonly NotificationRule[] All =
    [
        new("ProjectDelivered", UnreportedLecturers, Project, true,
            f => $"Your exchange with {f.Them} is complete: what came of it?",
            f => $"All weeks of {f.Exchange} are done. Thank you. Please report what came of it, in about ten minutes; what CoilMatch knows already is filled in.")
        { Page = Form },
        new("ProjectDelivered", Offices, Project, false,
            f => $"The exchange with {f.Them} is complete",
            f => $"All weeks of {f.Exchange} are done. Both lecturers were asked to report what came of it."),
        new("OutcomeReminded", UnreportedLecturers, Deadlines, true,
            f => $"How was your exchange with {f.Them}?",
            f => $"Please report the outcome of {f.Exchange}{f.By("closesOn")}; then it is closed as incomplete.") { Page = Form },
        new("OutcomeSubmitted", OtherLecturer, Project, false,
            f => f.IsCorrection ? $"{f.SideInstitution} corrected its report" : $"{f.SideInstitution} reported the outcome",
            f => f.IsCorrection
                ? $"{f.SideInstitution} sent a new version of its report about {f.Exchange}."
                : $"{f.SideInstitution} told what came of {f.Exchange}.") { Unless = ["PilotEvaluated"] },
        new("OutcomeSubmitted", SideLecturer, Project, false,
            f => $"The outcome of your exchange with {f.Them} was reported for your side",
            f => $"{f.Who} reported the outcome of {f.Exchange}.") { Unless = ["PilotEvaluated"] },
        new("PilotEvaluated", Lecturers, Project, false,
            f => $"Both reports about your exchange with {f.Them} are in",
            f => $"Both sides told what came of {f.Exchange}. You can correct yours until its review begins."),
        new("PilotEvaluated", Offices, Project, false,
            f => $"Both reports about the exchange with {f.Them} are in",
            f => $"Both sides told what came of {f.Exchange}."),
        new("PairingArchived", Lecturers, Project, false,
            f => $"Your exchange with {f.Them} is closed",
            f => f.Data.Is("incomplete") ? $"{f.Exchange.Capitalised()} was closed without {f.Unreported}." : $"{f.Exchange.Capitalised()} is in the archive."),
        new("PairingArchived", Offices, Project, false,
            f => f.Data.Is("incomplete") ? $"The exchange with {f.Them} was closed incomplete" : $"The exchange with {f.Them} is closed",
            f => f.Data.Is("incomplete")
                ? $"{f.Exchange.Capitalised()} was closed without {f.Unreported}, so it cannot be reviewed."
                : $"{f.Exchange.Capitalised()} is in the archive."),
        new("PartnershipFollowedUp", Lecturers, Project, false,
            f => $"News of the partnership with {f.Them}",
            f => $"{f.Who} told how it goes on after {f.Exchange}."),
        new("PartnershipFollowedUp", OtherOffice, Project, false,
            f => $"News of the partnership with {f.Them}",
            f => $"{f.Who} told how it goes on after {f.Exchange}."),
    ];
}
