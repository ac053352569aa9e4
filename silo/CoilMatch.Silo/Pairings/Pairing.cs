using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.Pairings;

/// <summary>
/// Two listings on their way to a COIL project, from the request of one to the other until it is over. The rules lie in the
/// files of the stages: planning, reviewing, preparing, running, ending, and the clock.
/// </summary>
internal sealed partial class Pairing : Aggregate
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

    /// <summary>IANA zone of the requester's campus.</summary>
    public string RequesterZone { get; private init; } = "";

    /// <summary>The pairing whose partner dropped out and for which this one stands in.</summary>
    public PairingId? Replaces { get; private init; }

    /// <summary>Every state that was ever entered, in order; an earlier day's state can be told from it.</summary>
    public IReadOnlyList<Milestone> Milestones { get; private set; } = [];

    /// <summary>When the present state was entered.</summary>
    public DateTimeOffset EnteredStateAt { get; private set; }

    /// <summary>When anything last happened.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>The last day for what has to happen next; null when nothing has to.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Who has to act now.</summary>
    public PairingParty Waiting { get; private set; }

    /// <summary>The next moment at which time itself changes something; null when it does not.</summary>
    public DateTimeOffset? TimerAt { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>A code of the decline reasons.</summary>
    public string? DeclineReason { get; private set; }
    public string? DeclineComment { get; private set; }

    /// <summary>Whether the two have agreed to work together, so that they may know each other's addresses.</summary>
    internal bool IsAgreed => State is not (PairingState.Requested or PairingState.Declined or PairingState.Withdrawn) && AnsweredAt is not null;

    /// <summary>Whether nothing can happen any more.</summary>
    internal bool IsOver => State.IsOver();

    /// <param name="ownZone">IANA zone of the requester's campus.</param>
    /// <param name="replyZone">IANA zone of the invited campus.</param>
    /// <param name="replaces">The pairing for whose lost partner this one stands in.</param>
    internal static Pairing Request(
        Listing own, Listing invited, PersonId by, string message, string ownZone, string replyZone, DateTimeOffset at, PairingId? replaces = null)
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
            EnteredStateAt = at,
            ReplyDueOn = WorkingDays.After(LocalDay.In(replyZone, at), WorkingDaysToReply),
            ReplyZone = replyZone,
            RequesterZone = ownZone,
            Replaces = replaces,
        };
        pairing.Milestones = [new Milestone(PairingState.Requested, at)];
        pairing.Record(new PairingRequested(own.Id, invited.Id, pairing.ReplyDueOn));
        pairing.Settle(at);
        return pairing;
    }

    /// <summary>Agrees to work together; takes a place of both listings and begins with the plan that both listings suggest.</summary>
    internal Refusal? Accept(Listing own, Listing invited, ProjectPlan first, DateTimeOffset at)
    {
        if (State != PairingState.Requested) return PairingRefusals.AlreadyDecided(State);
        if (own.State == ListingState.Withdrawn || invited.State == ListingState.Withdrawn) return PairingRefusals.PartnerWithdrawn;
        if (invited.CapacityLeft == 0) return PairingRefusals.OwnCapacity;
        if (own.CapacityLeft == 0) return PairingRefusals.PartnerCapacity;

        own.TakePartner(at);
        invited.TakePartner(at);
        AnsweredAt = at;
        Enter(PairingState.CoDesign, at);
        Record(new PairingAccepted(ListingId, PartnerListingId));
        BeginPlan(first, at);
        Settle(at);
        return null;
    }

    /// <param name="reason">A code of the decline reasons.</param>
    internal Refusal? Decline(string reason, string? comment, DateTimeOffset at)
    {
        if (State != PairingState.Requested) return PairingRefusals.AlreadyDecided(State);

        AnsweredAt = at;
        DeclineReason = reason;
        DeclineComment = comment;
        Enter(PairingState.Declined, at);
        Record(new PairingDeclined(reason, comment));
        Settle(at);
        return null;
    }

    /// <summary>Takes the request back before it was answered.</summary>
    internal Refusal? Withdraw(DateTimeOffset at)
    {
        if (State != PairingState.Requested) return PairingRefusals.AlreadyDecided(State);

        Enter(PairingState.Withdrawn, at);
        Record(new PairingWithdrawn());
        Settle(at);
        return null;
    }

    /// <summary>Whether the day for an answer is over at the invited campus.</summary>
    internal bool IsOverdue(DateTimeOffset at) => State == PairingState.Requested && LocalDay.In(ReplyZone, at) > ReplyDueOn;

    /// <summary>IANA zone of one side's campus.</summary>
    internal string ZoneOf(PairingSide side) => side == PairingSide.Requester && RequesterZone.Length > 0 ? RequesterZone : ReplyZone;

    /// <summary>The date on one side's campus.</summary>
    internal DateOnly Today(PairingSide side, DateTimeOffset at) => LocalDay.In(ZoneOf(side), at);

    private void Enter(PairingState state, DateTimeOffset at)
    {
        State = state;
        EnteredStateAt = at;
        Milestones = [.. Milestones, new Milestone(state, at)];
        Reminded = 0;
    }
}
