using static CoilMatch.Silo.Notifications.Audience;
using static CoilMatch.Silo.Notifications.NotificationKind;

namespace CoilMatch.Silo.Notifications;

/// <summary>From both outcome reports to the decision of the expert group. No sentence names a reviewer or a score.</summary>
internal static class ReviewRules
{
    private static readonly NotificationRule[] Table =
    [
        new("PilotEvaluated", Secretariat, Requests, true,
            f => $"Reviewers are needed: {f.Names!.RequesterInstitution} with {f.Names.InvitedInstitution}",
            f => $"Both sides have reported what came of {f.Exchange}. Please choose at least two reviewers without a conflict of interest."),
        new("ReviewersAssigned", OpenReviewers, Requests, true,
            f => $"Please review “{f.Names!.RequesterCourse}” with {f.Names.InvitedInstitution}",
            f => $"You were asked to review {f.Exchange}. Give your own scores first; then you see those of the others. "
                + "If you have a conflict of interest, say so there."),
        new("ReviewersAssigned", Chair, Project, false,
            f => $"A review has begun: {f.Names!.RequesterInstitution} with {f.Names.InvitedInstitution}",
            f => $"{f.Data.Number("reviewers")} experts review {f.Exchange}. You hear from us when all have scored.") { When = Begins },
        new("ReviewersAssigned", Lecturers, Project, false,
            f => $"Experts review your exchange with {f.Them}",
            f => $"{f.Data.Number("reviewers")} experts of other countries look at what both sides reported about {f.Exchange}. You need not do anything.") { When = Begins },
        new("ReviewersAssigned", Offices, Project, false,
            f => $"Experts review the exchange with {f.Them}",
            f => $"{f.Data.Number("reviewers")} experts of other countries look at what both sides reported about {f.Exchange}.") { When = Begins },
        new("ReviewerExcused", Secretariat, Problems, true,
            f => $"A reviewer is missing: {f.Names!.RequesterInstitution} with {f.Names.InvitedInstitution}",
            f => $"A reviewer of {f.Exchange} declared a conflict of interest. Please choose another one; two are needed.") { When = TooFew },
        new("ReviewerExcused", Secretariat, Project, false,
            f => $"A reviewer has stepped back: {f.Names!.RequesterInstitution} with {f.Names.InvitedInstitution}",
            f => $"A reviewer of {f.Exchange} declared a conflict of interest. {f.Data.Number("reviewers")} are left.") { When = data => !TooFew(data) },
        new("ReviewScored", Chair, Requests, true,
            f => $"All reviewers have scored: {f.Names!.RequesterInstitution} with {f.Names.InvitedInstitution}",
            f => $"You can see the scores of {f.Exchange} now, discuss them, and decide.") { When = AllHaveScored },
        new("ReviewScored", Secretariat, Requests, true,
            f => $"All reviewers have scored: {f.Names!.RequesterInstitution} with {f.Names.InvitedInstitution}",
            f => $"You can see the scores of {f.Exchange} now, discuss them, and decide.") { When = AllHaveScored },
        new("ReviewScored", Reviewers, Project, false,
            f => $"The discussion is open: {f.Names!.RequesterInstitution} with {f.Names.InvitedInstitution}",
            f => $"All reviewers of {f.Exchange} have scored. You can compare, discuss, and revise a score with a reason.") { When = AllHaveScored },
        new("ReviewWaits", OpenReviewers, Deadlines, true,
            f => $"Your review is missing: “{f.Names!.RequesterCourse}” with {f.Names.InvitedInstitution}",
            f => $"The others wait for your scores of {f.Exchange}.") { When = WaitsFor("REVIEWERS") },
        new("ReviewWaits", Chair, Deadlines, true,
            f => $"A review waits for its decision: {f.Names!.RequesterInstitution} with {f.Names.InvitedInstitution}",
            f => $"All reviewers of {f.Exchange} have scored, and the decision is open.") { When = WaitsFor("CHAIR") },
        new("ReviewWaits", Secretariat, Deadlines, true,
            f => $"A delivered exchange waits for you: {f.Names!.RequesterInstitution} with {f.Names.InvitedInstitution}",
            f => $"{f.Exchange.Capitalised()} does not go on without the secretariat.") { When = WaitsFor("SECRETARIAT") },
        new("ReviewWaits", PartyLecturers, Deadlines, true,
            f => $"The experts wait for your answer about the exchange with {f.Them}",
            f => $"More information was asked for about {f.Exchange}. Please add it to your outcome report."),
        new("ReviewWaits", PartyOffices, Deadlines, true,
            f => $"The good practice with {f.Them} waits for your consent",
            f => $"The text about {f.Exchange} is published once both institutions agree to it."),
        new("ReviewConcluded", Lecturers, Decisions, true,
            f => $"The experts ask for more about your exchange with {f.Them}",
            f => $"The expert group needs more information about {f.Exchange}.{f.Words} Please add it to your outcome report.") { When = Is("MORE_INFORMATION") },
        new("ReviewConcluded", Lecturers, Decisions, false,
            f => $"Your exchange with {f.Them} is good practice",
            f => $"The expert group found {f.Exchange} to be good practice.{f.Words} A text for the library is being prepared, which you can edit.") { When = Is("GOOD_PRACTICE") },
        new("ReviewConcluded", Lecturers, Decisions, false,
            f => $"Your exchange with {f.Them} was accepted as evidence",
            f => $"The expert group accepted {f.Exchange} as evidence for what virtual exchange achieves.{f.Words}") { When = Is("ACCEPTED") },
        new("ReviewConcluded", Offices, Decisions, false,
            f => $"The experts ask for more about the exchange with {f.Them}",
            f => $"The expert group needs more information about {f.Exchange}.{f.Words} Your lecturer was asked to add it.") { When = Is("MORE_INFORMATION") },
        new("ReviewConcluded", Offices, Decisions, false,
            f => $"The exchange with {f.Them} is good practice",
            f => $"The expert group found {f.Exchange} to be good practice.{f.Words} It is published once both institutions agree to the text.") { When = Is("GOOD_PRACTICE") },
        new("ReviewConcluded", Offices, Decisions, false,
            f => $"The exchange with {f.Them} was accepted as evidence",
            f => $"The expert group accepted {f.Exchange} as evidence for what virtual exchange achieves.{f.Words}") { When = Is("ACCEPTED") },
        new("ReviewConcluded", Reviewers, Project, false,
            f => $"Decided: {f.Names!.RequesterInstitution} with {f.Names.InvitedInstitution}",
            f => $"The review of {f.Exchange} has come to its decision. Thank you."),
        new("ReviewConcluded", Chair, Project, false,
            f => $"Decided: {f.Names!.RequesterInstitution} with {f.Names.InvitedInstitution}",
            f => $"The review of {f.Exchange} has come to its decision."),
        new("ReviewConcluded", Secretariat, Project, false,
            f => $"Decided: {f.Names!.RequesterInstitution} with {f.Names.InvitedInstitution}",
            f => $"The review of {f.Exchange} has come to its decision."),
    ];

    internal static readonly NotificationRule[] All = [.. Table.Select(rule => rule with { Page = PageOf(rule) })];

    /// <summary>Experts and the secretariat go to the review; a lecturer who is asked for more to the outcome report.</summary>
    private static string PageOf(NotificationRule rule) => rule.To switch
    {
        OpenReviewers or Reviewers or Chair or Secretariat => "reviews",
        Lecturers or PartyLecturers when rule.AsksMe => "outcomes",
        _ => rule.Page,
    };

    private static bool Begins(EventData data) => data.Is("begins");

    private static bool TooFew(EventData data) => data.Number("reviewers") < Pairings.Pairing.FewestReviewers;

    private static bool AllHaveScored(EventData data) => data.Number("scored") == data.Number("reviewers");

    private static Func<EventData, bool> WaitsFor(string party) => data => data.Names("parties").Contains(party);

    private static Func<EventData, bool> Is(string decision) => data => data.Text("decision") == decision;
}
