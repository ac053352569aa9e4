using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Pairings;

/// <summary>Two listings on their way to an exchange, from the request of one to the other.</summary>
internal sealed class Pairing : Aggregate
{
    /// <summary>An answer is due after so many working days at the invited institution.</summary>
    internal const int WorkingDaysToReply = 10;

    /// <summary>How many requests of one listing may wait for an answer.</summary>
    internal const int MostOpenRequests = 5;

    /// <summary>In characters.</summary>
    internal const int ShortestMessage = 20;
    internal const int LongestMessage = 2000;
    internal const int LongestComment = 1000;

    private Pairing()
    {
    }

    public PairingId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    /// <summary>The listing whose side asked.</summary>
    public ListingId ListingId { get; private init; }

    /// <summary>The listing that was invited.</summary>
    public ListingId PartnerListingId { get; private init; }

    /// <summary>The same two listings, the smaller id first: whoever asks, the couple is the same.</summary>
    public ListingId FirstListingId { get; private init; }
    public ListingId SecondListingId { get; private init; }
    public InstitutionId InstitutionId { get; private init; }
    public InstitutionId PartnerInstitutionId { get; private init; }
    public PersonId RequestedBy { get; private init; }
    public PairingState State { get; private set; }
    public string Message { get; private init; } = "";
    public DateTimeOffset RequestedAt { get; private init; }

    /// <summary>The last day for an answer, on the clock of the invited campus.</summary>
    public DateOnly ReplyDueOn { get; private init; }

    /// <summary>IANA zone of the invited campus.</summary>
    public string ReplyZone { get; private init; } = "";
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>A code of the decline reasons.</summary>
    public string? DeclineReason { get; private set; }
    public string? DeclineComment { get; private set; }

    /// <summary>Whether the two have agreed to work together, so that they may know each other's addresses.</summary>
    internal bool IsAgreed => State is not (PairingState.Requested or PairingState.Declined or PairingState.Lapsed or PairingState.Withdrawn);

    /// <param name="replyZone">IANA zone of the invited campus.</param>
    internal static Pairing Request(Listing own, Listing invited, PersonId by, string message, string replyZone, DateTimeOffset at)
    {
        var ownIsFirst = own.Id.Value.CompareTo(invited.Id.Value) < 0;
        var pairing = new Pairing
        {
            Id = PairingId.New(),
            ListingId = own.Id,
            PartnerListingId = invited.Id,
            FirstListingId = ownIsFirst ? own.Id : invited.Id,
            SecondListingId = ownIsFirst ? invited.Id : own.Id,
            InstitutionId = own.InstitutionId,
            PartnerInstitutionId = invited.InstitutionId,
            RequestedBy = by,
            Message = message,
            RequestedAt = at,
            ReplyDueOn = WorkingDays.After(LocalDay.In(replyZone, at), WorkingDaysToReply),
            ReplyZone = replyZone,
        };
        pairing.Record(new PairingRequested(own.Id, invited.Id, pairing.ReplyDueOn));
        return pairing;
    }

    /// <summary>Agrees to work together; takes a place of both listings.</summary>
    internal Refusal? Accept(Listing own, Listing invited, DateTimeOffset at)
    {
        if (State != PairingState.Requested) return PairingRefusals.AlreadyDecided(State);
        if (own.State == ListingState.Withdrawn || invited.State == ListingState.Withdrawn) return PairingRefusals.PartnerWithdrawn;
        if (invited.CapacityLeft == 0) return PairingRefusals.OwnCapacity;
        if (own.CapacityLeft == 0) return PairingRefusals.PartnerCapacity;

        own.TakePartner(at);
        invited.TakePartner(at);
        State = PairingState.CoDesign;
        AnsweredAt = at;
        Record(new PairingAccepted(ListingId, PartnerListingId));
        return null;
    }

    /// <param name="reason">A code of the decline reasons.</param>
    internal Refusal? Decline(string reason, string? comment, DateTimeOffset at)
    {
        if (State != PairingState.Requested) return PairingRefusals.AlreadyDecided(State);

        State = PairingState.Declined;
        AnsweredAt = at;
        DeclineReason = reason;
        DeclineComment = comment;
        Record(new PairingDeclined(reason, comment));
        return null;
    }

    /// <summary>Takes the request back before it was answered.</summary>
    internal Refusal? Withdraw()
    {
        if (State != PairingState.Requested) return PairingRefusals.AlreadyDecided(State);

        State = PairingState.Withdrawn;
        Record(new PairingWithdrawn());
        return null;
    }

    /// <summary>Whether the day for an answer is over at the invited campus.</summary>
    internal bool IsOverdue(DateTimeOffset at) => State == PairingState.Requested && LocalDay.In(ReplyZone, at) > ReplyDueOn;

    /// <summary>Ends a request that nobody answered in time; false when there is nothing to end.</summary>
    internal bool Lapse(DateTimeOffset at)
    {
        if (!IsOverdue(at)) return false;

        State = PairingState.Lapsed;
        Record(new PairingLapsed(ReplyDueOn));
        return true;
    }
}
