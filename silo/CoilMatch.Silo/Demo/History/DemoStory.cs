using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Demo.History;

/// <summary>How far a pairing of the demo's past came.</summary>
internal enum DemoEnd
{
    Declined,
    Withdrawn,
    Lapsed,
    PlanLapsed,
    Rejected,

    /// <summary>Cancelled between the approval and the first week.</summary>
    CancelledEarly,

    /// <summary>Cancelled while it ran.</summary>
    Cancelled,
    Delivered,

    /// <summary>Delivered, and one side has reported.</summary>
    HalfReported,

    /// <summary>Archived by the clock, since one side never reported.</summary>
    Incomplete,
    Evaluated,
    InReview,

    /// <summary>Archived as accepted evidence.</summary>
    Accepted,

    /// <summary>Found to be good practice; one office has still to consent.</summary>
    GoodPractice,
    Published,
}

/// <summary>One pairing of the demo's past, as its file tells it.</summary>
/// <param name="Requester">The slug of an institution of the demo.</param>
/// <param name="RequesterCourse">The title of one of its courses.</param>
/// <param name="StartedWeeksAgo">Weeks from the Monday of its first week to the Monday of the present one.</param>
/// <param name="DeclinedFor">A code of the decline reasons.</param>
internal sealed record DemoStory(
    string Requester, string RequesterCourse, string Invited, string InvitedCourse, int StartedWeeksAgo, int Weeks,
    int RequesterStudents, int InvitedStudents, int TeamSize, DemoEnd End,
    string? DeclinedFor = null, CancellationReason CancelledFor = CancellationReason.Other)
{
    internal int StudentsOf(PairingSide side) => side == PairingSide.Requester ? RequesterStudents : InvitedStudents;

    internal bool IsDelivered => End >= DemoEnd.Delivered;

    /// <summary>Whether experts were asked to review it.</summary>
    internal bool IsReviewed => End >= DemoEnd.InReview;
}
