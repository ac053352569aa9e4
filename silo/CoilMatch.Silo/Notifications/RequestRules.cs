using CoilMatch.Vocabularies;
using static CoilMatch.Silo.Notifications.Audience;
using static CoilMatch.Silo.Notifications.NotificationKind;

namespace CoilMatch.Silo.Notifications;

/// <summary>From the question to the answer, and who belongs to an institution.</summary>
internal static class RequestRules
{
    internal static readonly NotificationRule[] All =
    [
        new("PairingRequested", InvitedLecturer, Requests, true,
            f => $"{f.Them} asks for a pairing",
            f => $"The lecturer of “{f.Theirs}” at {f.Them} would like to teach an exchange with your course “{f.Ours}”. "
                + $"Please answer{f.By("replyDueOn")}; without an answer the request lapses."),
        new("PairingAccepted", RequesterLecturer, Requests, true,
            f => $"{f.Them} accepted your request",
            f => $"You can now plan “{f.Ours}” together with “{f.Theirs}”, and see each other’s address."),
        new("PairingAccepted", InvitedLecturer, Requests, true,
            f => $"Your exchange with {f.Them} is agreed",
            f => $"{f.Who} accepted the request. You can now plan “{f.Ours}” together with “{f.Theirs}”, and see each other’s address."),
        new("PairingAccepted", Offices, Plan, false,
            f => $"A new exchange with {f.Them} is being planned",
            f => $"The lecturers of “{f.Ours}” and “{f.Theirs}” want to work together. You will be asked to decide once they have signed a plan."),
        new("PairingDeclined", RequesterLecturer, Requests, false,
            f => $"{f.Them} declined your request",
            f => $"“{f.Theirs}” will not work with “{f.Ours}”.{f.Reason("reason", ReasonCodes.Decline)}{f.Words} The next best partner is waiting for you."),
        new("PairingDeclined", InvitedLecturer, Requests, false,
            f => $"The request of {f.Them} was declined",
            f => $"{f.Who} declined the request of “{f.Theirs}” to your course “{f.Ours}”.{f.Reason("reason", ReasonCodes.Decline)}"),
        new("PairingWithdrawn", InvitedLecturer, Requests, false,
            f => $"{f.Them} took its request back",
            f => $"“{f.Theirs}” no longer asks for an exchange with your course “{f.Ours}”. You need not answer."),
        new("PairingWithdrawn", RequesterLecturer, Requests, false,
            f => "Your request was taken back",
            f => $"{f.Who} withdrew your request to “{f.Theirs}” at {f.Them}."),
        new("PairingLapsed", RequesterLecturer, Requests, false,
            f => $"{f.Them} did not answer in time",
            f => $"Your request to “{f.Theirs}” has lapsed. The next best partner is waiting for you.") { When = IsOfRequest },
        new("PairingLapsed", InvitedLecturer, Requests, false,
            f => $"The request of {f.Them} has lapsed",
            f => $"“{f.Theirs}” asked for an exchange with your course “{f.Ours}”, and the time to answer is over.") { When = IsOfRequest },
        new("PairingLapsed", Lecturers, Problems, false,
            f => $"Your exchange with {f.Them} has lapsed",
            f => $"Nothing happened in time to {f.Exchange}, so it has ended. Both courses have their place back.") { When = IsLater },
        new("PairingLapsed", Offices, Problems, false,
            f => $"The exchange with {f.Them} has lapsed",
            f => $"Nothing happened in time to {f.Exchange}, so it has ended.") { When = IsLater },

        new("MembershipRequested", MembershipOffice, Memberships, true,
            f => $"Somebody asks to join {f.Place}",
            f => $"{f.Member} asks to belong to {f.Place}. Please confirm or decline."),
        new("MembershipConfirmed", Member, Memberships, false,
            f => $"You belong to {f.Place} now",
            f => $"The office of {f.Place} confirmed your membership. You can start."),
        new("MembershipDeclined", Member, Memberships, false,
            f => $"{f.Place} did not confirm your membership",
            f => $"The office of {f.Place} declined. Ask it directly if you think that this is a mistake."),
    ];

    /// <summary>A lapse that names no state, or the first one, is that of a request without an answer.</summary>
    private static bool IsOfRequest(EventData data) => data.Text("from") is null or "REQUESTED";

    private static bool IsLater(EventData data) => !IsOfRequest(data);
}
