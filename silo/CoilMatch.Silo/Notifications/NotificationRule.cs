using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Notifications;

/// <summary>As whom somebody is told; <c>Side</c> is the side that the event names, <c>Other</c> the opposite one.</summary>
internal enum Audience
{
    RequesterLecturer,
    InvitedLecturer,
    Lecturers,
    SideLecturer,
    OtherLecturer,

    /// <summary>The lecturers of the sides that have not reported the outcome yet.</summary>
    UnreportedLecturers,
    Offices,
    SideOffice,
    OtherOffice,

    /// <summary>Those whose step of the review is open: of the sides that the event names, or of both.</summary>
    Deciders,

    /// <summary>The offices that the event names as waited for.</summary>
    WaitingOffices,

    /// <summary>Who stands in for those offices.</summary>
    WaitingDelegates,
    Secretariat,

    /// <summary>Everybody who reviews the project.</summary>
    Reviewers,

    /// <summary>Those whose scores are still to come.</summary>
    OpenReviewers,

    /// <summary>Who chairs the group that reviews it.</summary>
    Chair,

    /// <summary>The lecturers whom the event names among its parties.</summary>
    PartyLecturers,

    /// <summary>The offices that the event names among its parties.</summary>
    PartyOffices,

    /// <summary>The office that decides about a membership; without an office the secretariat.</summary>
    MembershipOffice,

    /// <summary>The person whom a membership is about.</summary>
    Member,
}

/// <summary>Of one event: who is told, how urgently, in which words.</summary>
/// <param name="Event">The event's name in the feed.</param>
/// <param name="AsksMe">Whether something is asked of the reader, rather than only told.</param>
internal sealed record NotificationRule(
    string Event, Audience To, NotificationKind Kind, bool AsksMe,
    Func<NotificationFacts, string> Title, Func<NotificationFacts, string> Text)
{
    /// <summary>Only where the event's own members say so.</summary>
    internal Func<EventData, bool>? When { get; init; }

    /// <summary>Not when one of these events was saved together with this one: it says more.</summary>
    internal IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>The page that the link leads to, before the pairing's id.</summary>
    internal string Page { get; init; } = "requests";

    /// <summary>Whether a day's changes to a pairing are told once: not again while an unread one is younger than a day.</summary>
    internal bool OnceADay { get; init; }
}

/// <summary>One person, told of one change by one rule.</summary>
internal sealed record Told(Change Change, NotificationRule Rule, PersonId Person, PairingId? Pairing, PairingSide? Side);
