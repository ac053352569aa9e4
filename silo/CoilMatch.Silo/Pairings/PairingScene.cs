using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Pairings;

/// <summary>A locked pairing with its two listings, and the side for which the caller acts on it now.</summary>
/// <param name="OnBehalfOf">The institution, when its office acts in a lecturer's place or somebody in the office's.</param>
internal sealed record PairingScene(
    Pairing Pairing, ListingRow Requester, ListingRow Invited, PairingSide Side, PersonId By, InstitutionId? OnBehalfOf, DateTimeOffset Now)
{
    /// <summary>The listing of the side for which the caller acts.</summary>
    internal ListingRow Ours => Side == PairingSide.Requester ? Requester : Invited;

    internal ListingRow Theirs => Side == PairingSide.Requester ? Invited : Requester;

    /// <summary>The pairing with its two listings, as views and rules about sight ask for it.</summary>
    internal PairingRow Row { get; } = new() { Pairing = Pairing, Listing = Requester.Listing, Partner = Invited.Listing };
}
