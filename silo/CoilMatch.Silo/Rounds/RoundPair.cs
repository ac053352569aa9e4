using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Rounds;

/// <summary>A pair that a run of a round proposed, and what the offices made of it.</summary>
internal sealed class RoundPair
{
    /// <summary>In characters.</summary>
    internal const int LongestReason = 500;

    private RoundPair()
    {
    }

    public RoundPairId Id { get; private init; }
    public RoundId RoundId { get; private init; }

    /// <summary>The run that proposed it.</summary>
    public int Run { get; private init; }

    /// <summary>Its place in the proposal, the best fit first, from 1.</summary>
    public int Place { get; private init; }
    public ListingId AsianListingId { get; private init; }
    public ListingId EuropeanListingId { get; private init; }

    /// <summary>Between 0 and 1.</summary>
    public double Fit { get; private init; }

    /// <summary>Why it should not be; null while it stands.</summary>
    public string? StruckOutReason { get; private set; }

    /// <summary>The institution whose office struck it out; null for the secretariat.</summary>
    public InstitutionId? StruckOutBy { get; private set; }

    /// <summary>The request that it became.</summary>
    public PairingId? PairingId { get; private set; }

    internal static RoundPair Of(RoundId round, int run, int place, ListingId asian, ListingId european, double fit) => new()
    {
        Id = RoundPairId.New(),
        RoundId = round,
        Run = run,
        Place = place,
        AsianListingId = asian,
        EuropeanListingId = european,
        Fit = fit,
    };

    internal Refusal? StrikeOut(InstitutionId? by, string reason)
    {
        if (PairingId is not null) return RoundRefusals.AlreadySent;
        if (StruckOutReason is not null) return RoundRefusals.AlreadyStruckOut;

        (StruckOutReason, StruckOutBy) = (reason, by);
        return null;
    }

    internal void BecomeRequest(PairingId pairing) => PairingId = pairing;
}

/// <summary>A listing that a run of a round left without a partner.</summary>
internal sealed class RoundLeftOver
{
    public required RoundId RoundId { get; init; }
    public required int Run { get; init; }

    /// <summary>Its place in the list, from 1.</summary>
    public required int Place { get; init; }
    public required ListingId ListingId { get; init; }
    public required LeftOverReason Reason { get; init; }

    /// <summary>The fit of its best candidate, between 0 and 1; null without any.</summary>
    public required double? BestFit { get; init; }
}

/// <summary>A listing that somebody put into a round.</summary>
internal sealed class RoundEntry
{
    public required RoundId RoundId { get; init; }
    public required ListingId ListingId { get; init; }
}
