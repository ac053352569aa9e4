using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Rounds;

/// <summary>A pair of a proposal with its two listings.</summary>
internal sealed record RoundPairRow
{
    public required RoundPair Pair { get; init; }
    public required Listing Asian { get; init; }
    public required Listing European { get; init; }

    /// <summary>The listing for which the caller would ask, and the one that would be asked.</summary>
    internal (Listing Ours, Listing Theirs) SidesFor(Caller caller) =>
        !caller.MayEdit(Asian) && caller.MayEdit(European) ? (European, Asian) : (Asian, European);

    /// <summary>The secretariat, and the offices of the two institutions.</summary>
    internal bool MayBeStruckOutBy(Caller caller) =>
        caller.IsSecretariat || caller.IsOfficeOf(Asian.InstitutionId) || caller.IsOfficeOf(European.InstitutionId);

    internal RoundPairView ViewFor(Caller caller, MatchingRound round)
    {
        var (ours, theirs) = SidesFor(caller);
        var open = Pair is { StruckOutReason: null, PairingId: null };
        return new RoundPairView(
            Pair.Id.Value,
            ours.Id.Value,
            theirs.Id.Value,
            Pair.Fit,
            Pair.StruckOutReason,
            Pair.StruckOutBy?.Value,
            Pair.PairingId?.Value,
            open && round.MaySend() is null && caller.IsOfficeOf(ours.InstitutionId),
            open && round.MaySend() is null && MayBeStruckOutBy(caller));
    }
}

internal static class RoundPairRows
{
    internal static IQueryable<RoundPairRow> WithListings(this IQueryable<RoundPair> pairs, SiloDbContext db) =>
        from pair in pairs
        join asian in db.Listings on pair.AsianListingId equals asian.Id
        join european in db.Listings on pair.EuropeanListingId equals european.Id
        select new RoundPairRow { Pair = pair, Asian = asian, European = european };
}
