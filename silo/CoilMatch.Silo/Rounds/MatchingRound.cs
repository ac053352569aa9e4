using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Rounds;

/// <summary>A call for a fair or a term: many listings at once, and the assignment of partners that fits best on the whole.</summary>
internal sealed class MatchingRound : Aggregate
{
    private MatchingRound()
    {
    }

    public RoundId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    /// <summary>The institution whose listings look for partners; null for the whole network.</summary>
    public InstitutionId? InstitutionId { get; private init; }
    public RoundCall Call { get; private set; } = null!;
    public RoundState State { get; private set; }

    /// <summary>Counts the runs; the rows of the last one are the proposal.</summary>
    public int Run { get; private set; }
    public RoundProposalSummary? Proposal { get; private set; }

    internal static MatchingRound Create(RoundCall call, InstitutionId? institution)
    {
        var round = new MatchingRound { Id = RoundId.New(), InstitutionId = institution, Call = call };
        round.Record(new RoundDrafted(call.Name, institution));
        return round;
    }

    internal Refusal? Save(RoundCall call)
    {
        if (State is not (RoundState.Draft or RoundState.Open)) return RoundRefusals.NotEditable(State);

        Call = call;
        Record(new RoundSaved(call.Name));
        return null;
    }

    internal Refusal? Open()
    {
        if (State != RoundState.Draft) return RoundRefusals.CannotOpen(State);

        State = RoundState.Open;
        Record(new RoundOpened());
        return null;
    }

    /// <summary>Whether listings can be put in or taken out today.</summary>
    internal Refusal? TakesEntries(DateTimeOffset now)
    {
        if (Call.Entry != RoundEntryMode.Entered) return RoundRefusals.NoEntries;
        var today = LocalDay.In(null, now);
        if (State != RoundState.Open || today > Call.ClosesOn) return RoundRefusals.EntryOver;
        return today < Call.OpensOn ? RoundRefusals.EntryNotYet(Call.OpensOn) : null;
    }

    internal void NoteEntries(IReadOnlyList<ListingId> listings) => Record(new RoundEntered(listings));

    internal void NoteExit(ListingId listing) => Record(new RoundLeft(listing));

    internal Refusal? MayRun() => State is RoundState.Open or RoundState.Proposed ? null : RoundRefusals.CannotRun(State);

    /// <summary>Takes what a run came to; the caller has asked <see cref="MayRun"/> and saves the rows of this run with it.</summary>
    internal void Propose(RoundProposalSummary proposal)
    {
        State = RoundState.Proposed;
        Run++;
        Proposal = proposal;
        Record(new RoundProposed(Run, proposal.Pairs, proposal.LeftOver, proposal.Value, proposal.Gap));
    }

    internal Refusal? StrikeOut(RoundPair pair, InstitutionId? by, string reason)
    {
        if (State is not (RoundState.Proposed or RoundState.Sent)) return RoundRefusals.NoProposal;
        if (pair.StrikeOut(by, reason) is { } refusal) return refusal;

        Record(new RoundPairStruckOut(pair.AsianListingId, pair.EuropeanListingId, reason));
        return null;
    }

    /// <summary>Whether requests for pairs of the proposal can go out.</summary>
    internal Refusal? MaySend() => State is RoundState.Proposed or RoundState.Sent ? null : RoundRefusals.NoProposal;

    /// <summary>Notes that a pair became a request; from then on the proposal stands.</summary>
    internal void NoteSent(RoundPair pair, PairingId pairing)
    {
        State = RoundState.Sent;
        pair.BecomeRequest(pairing);
        Record(new RoundRequestSent(pair.AsianListingId, pair.EuropeanListingId, pairing));
    }

    internal Refusal? Close()
    {
        if (State == RoundState.Closed) return RoundRefusals.AlreadyClosed;

        State = RoundState.Closed;
        Record(new RoundClosed());
        return null;
    }
}
