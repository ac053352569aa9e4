using CoilMatch.Vocabularies;
using static CoilMatch.Silo.Notifications.Audience;
using static CoilMatch.Silo.Notifications.NotificationKind;

namespace CoilMatch.Silo.Notifications;

/// <summary>From the approved plan to the end of the project.</summary>
internal static class ProjectRules
{
    internal static readonly NotificationRule[] All =
    [
        new("ReadinessSaved", OtherOffice, Project, false,
            f => $"{f.SideInstitution} is ready to start",
            f => $"The office of {f.SideInstitution} completed its side of the readiness file of {f.Exchange}.")
        { When = data => data.Is("complete"), Unless = ["PairingReady"] },
        new("PairingReady", Lecturers, Project, false,
            f => $"Your exchange with {f.Them} is ready to start",
            f => $"Both offices completed what {f.Exchange} needs. You can start it from a week before its first day."),
        new("PairingReady", Offices, Project, false,
            f => $"The exchange with {f.Them} is ready to start",
            f => $"Both sides completed what {f.Exchange} needs."),
        new("PairingNotReady", Lecturers, Problems, false,
            f => $"Your exchange with {f.Them} is no longer ready",
            f => $"Something that {f.Exchange} needs was taken back. The offices have to complete it before the start."),
        new("PairingNotReady", Offices, Problems, true,
            f => $"The exchange with {f.Them} is no longer ready",
            f => $"Something that {f.Exchange} needs was taken back. Please look at the readiness file."),
        new("StartCheckDue", Lecturers, Deadlines, true,
            f => $"Your exchange with {f.Them} starts soon",
            f => $"The first week of {f.Exchange} begins on {f.Day("startsOn")}. Please confirm that your class takes part."),
        new("StartCheckDue", Offices, Deadlines, true,
            f => $"The exchange with {f.Them} starts soon, and something is missing",
            f => $"The first week of {f.Exchange} begins on {f.Day("startsOn")}, and the readiness file is not complete.")
        { When = data => data.Count("open") > 0 },
        new("StartConfirmed", OtherLecturer, Project, false,
            f => $"{f.SideInstitution} confirmed the start",
            f => f.Data.Number("students") is { } students
                ? $"{f.SideInstitution} comes to {f.Exchange} with {students} students."
                : $"{f.SideInstitution} takes part in {f.Exchange}."),
        new("StartReminded", Lecturers, Deadlines, true,
            f => $"Has your exchange with {f.Them} begun?",
            f => $"The first day of {f.Exchange} was {f.Day("startsOn")}. Please say that it has started, or move or cancel it."),
        new("ProjectStarted", Lecturers, Project, false,
            f => $"Your exchange with {f.Them} has started",
            f => $"{f.Exchange.Capitalised()} is running. Each week takes one short report from you."),
        new("ProjectStarted", Offices, Project, false,
            f => $"The exchange with {f.Them} has started",
            f => $"{f.Exchange.Capitalised()} is running."),
        new("WeekReported", OtherLecturer, Project, false,
            f => $"{f.SideInstitution} reported its week",
            f => $"The week of {f.Day("week")} of {f.Exchange} was reported by {f.SideInstitution}.{f.Words}") { Unless = ["ProjectAtRisk"] },
        new("ReportMissed", SideLecturer, Deadlines, true,
            f => $"Your weekly report to {f.Them} is missing",
            f => $"Nothing was reported for the week of {f.Day("week")} of {f.Exchange}. Two missing in a row raise an alarm."),
        new("ProjectAtRisk", Lecturers, Problems, true,
            f => $"Your exchange with {f.Them} is at risk",
            f => $"{Trouble(f)} Talk to each other, then say how it was solved."),
        new("ProjectAtRisk", Offices, Problems, false,
            f => $"The exchange with {f.Them} is at risk",
            f => $"{Trouble(f)} The lecturers have five days before you are asked to help."),
        new("RiskEscalated", Offices, Problems, true,
            f => $"Please help: the exchange with {f.Them} is at risk",
            f => $"A problem in {f.Exchange} has been open for five days. Talk to your lecturer; a substitute, fewer weeks or an end are possible."),
        new("RiskEscalated", Lecturers, Problems, false,
            f => $"The offices were asked to help with {f.Them}",
            f => $"The problem in {f.Exchange} has been open for five days, so both offices were told."),
        new("ProjectRecovered", Lecturers, Problems, false,
            f => $"Your exchange with {f.Them} goes on",
            f => $"The problem in {f.Exchange} is solved.{f.Words}"),
        new("ProjectRecovered", Offices, Problems, false,
            f => $"The exchange with {f.Them} goes on",
            f => $"The problem in {f.Exchange} is solved.{f.Words}"),
        new("ProjectScaledBack", Lecturers, Project, false,
            f => $"Your exchange with {f.Them} was shortened",
            f => $"The last week of {f.Exchange} is now that of {f.Day("lastWeek")}.{f.Words}"),
        new("ProjectScaledBack", Offices, Project, false,
            f => $"The exchange with {f.Them} was shortened",
            f => $"The last week of {f.Exchange} is now that of {f.Day("lastWeek")}.{f.Words}"),
        new("PairingCancelled", Lecturers, Problems, false,
            f => $"Your exchange with {f.Them} is cancelled",
            f => $"{f.SideInstitution} cancelled {f.Exchange}.{f.Reason("reason", ReasonCodes.Cancellation)}{f.Words} Your course has its place back."),
        new("PairingCancelled", Offices, Problems, false,
            f => $"The exchange with {f.Them} is cancelled",
            f => $"{f.SideInstitution} cancelled {f.Exchange}.{f.Reason("reason", ReasonCodes.Cancellation)}{f.Words}"),
        new("DocumentAdded", Lecturers, NotificationKind.Documents, false,
            f => $"A new document for the exchange with {f.Them}",
            f => $"{f.Who} added “{f.Data.Text("name")}” to {f.Exchange}."),
        new("DocumentAdded", Offices, NotificationKind.Documents, false,
            f => $"A new document for the exchange with {f.Them}",
            f => $"{f.Who} added “{f.Data.Text("name")}” to {f.Exchange}."),
        new("DocumentRemoved", Lecturers, NotificationKind.Documents, false,
            f => $"A document of the exchange with {f.Them} was removed",
            f => $"{f.Who} removed “{f.Data.Text("name")}” from {f.Exchange}."),
        new("DocumentRemoved", Offices, NotificationKind.Documents, false,
            f => $"A document of the exchange with {f.Them} was removed",
            f => $"{f.Who} removed “{f.Data.Text("name")}” from {f.Exchange}."),
        new("OwnDocumentAdded", SideLecturer, NotificationKind.Documents, false,
            f => $"Your side has a new document for the exchange with {f.Them}",
            f => $"{f.Who} added a document to {f.Exchange} that only your side sees."),
        new("OwnDocumentAdded", SideOffice, NotificationKind.Documents, false,
            f => $"Your side has a new document for the exchange with {f.Them}",
            f => $"{f.Who} added a document to {f.Exchange} that only your side sees."),
        new("OwnDocumentRemoved", SideLecturer, NotificationKind.Documents, false,
            f => $"A document of your side for the exchange with {f.Them} was removed",
            f => $"{f.Who} removed a document from {f.Exchange} that only your side saw."),
        new("OwnDocumentRemoved", SideOffice, NotificationKind.Documents, false,
            f => $"A document of your side for the exchange with {f.Them} was removed",
            f => $"{f.Who} removed a document from {f.Exchange} that only your side saw."),
    ];

    private static string Trouble(NotificationFacts f) => f.Data.Text("cause") == "SILENCE"
        ? $"{f.SideInstitution} has not reported for two weeks on {f.Exchange}."
        : $"{f.SideInstitution} tells of a problem in {f.Exchange}.{f.Reason("reason", ReasonCodes.Cancellation)}{f.Words}";

    internal static string Capitalised(this string sentence) => $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}";
}
