using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;

namespace CoilMatch.Silo.Pairings;

internal sealed record PairingRequested(ListingId Listing, ListingId PartnerListing, DateOnly ReplyDueOn) : DomainEvent;

internal sealed record PairingAccepted(ListingId Listing, ListingId PartnerListing) : DomainEvent;

/// <param name="Reason">A code of the decline reasons.</param>
/// <param name="Said">What the lecturer added, in their own words.</param>
internal sealed record PairingDeclined(string Reason, string? Said) : DomainEvent
{
    public override string? Comment => Said;
}

internal sealed record PairingLapsed(DateOnly ReplyDueOn) : DomainEvent;

internal sealed record PairingWithdrawn : DomainEvent;
