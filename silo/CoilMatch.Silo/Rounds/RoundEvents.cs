using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Rounds;

internal sealed record RoundDrafted(string Name, InstitutionId? Institution) : DomainEvent;

internal sealed record RoundSaved(string Name) : DomainEvent;

internal sealed record RoundOpened : DomainEvent;

internal sealed record RoundEntered(IReadOnlyList<ListingId> Listings) : DomainEvent;

internal sealed record RoundLeft(ListingId Listing) : DomainEvent;

internal sealed record RoundProposed(int Run, int Pairs, int LeftOver, double Value, double Gap) : DomainEvent;

/// <param name="Said">Why, in the office's own words.</param>
internal sealed record RoundPairStruckOut(ListingId AsianListing, ListingId EuropeanListing, string Said) : DomainEvent
{
    public override string? Comment => Said;
}

internal sealed record RoundRequestSent(ListingId AsianListing, ListingId EuropeanListing, PairingId Pairing) : DomainEvent;

internal sealed record RoundClosed : DomainEvent;
