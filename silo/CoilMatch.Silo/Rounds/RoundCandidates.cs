using CoilMatch.Matching;
using CoilMatch.Matching.Rounds;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Suggestions;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Rounds;

/// <summary>Who could work with whom in a round: for every listing its best partners of the round that pass every gate.</summary>
internal static class RoundCandidates
{
    /// <summary>Of one listing.</summary>
    private const int Most = 50;

    /// <summary>
    /// Asks the live index for the listings of both regions. Where each of two listings is among the other's best, their fit
    /// is the mean of the two answers.
    /// </summary>
    internal static List<RoundCandidate> Find(
        RoundParticipants participants, ILookup<Guid, Guid> apart, PartnerRanking ranking, CancellationToken cancellationToken)
    {
        var found = new Dictionary<(Guid Asian, Guid European), double>();
        Ask(participants.Asian, participants.European, (own, partner) => (own, partner));
        Ask(participants.European, participants.Asian, (own, partner) => (partner, own));
        return [.. found.Select(pair => new RoundCandidate(pair.Key.Asian, pair.Key.European, pair.Value))];

        void Ask(IReadOnlyList<ListingRow> side, IReadOnlyList<ListingRow> others, Func<Guid, Guid, (Guid, Guid)> pairOf)
        {
            var only = others.Select(row => row.Listing.Id.Value).ToHashSet();
            foreach (var row in side)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var own = row.Listing.Id.Value;
                var page = ranking.ByFit(ProfileOf.Row(row), new SuggestionQuery(0, Most, apart[own].ToHashSet(), only));
                foreach (var one in page.Items)
                {
                    var pair = pairOf(own, one.Partner.Id);
                    found[pair] = found.TryGetValue(pair, out var fit) ? (fit + one.Score) / 2 : one.Score;
                }
            }
        }
    }

    /// <summary>Listings that are never paired, each with the other: put aside, asked before, or struck out of this round.</summary>
    internal static async Task<ILookup<Guid, Guid>> ApartAsync(MatchingRound round, SiloDbContext db, CancellationToken cancellationToken)
    {
        var dismissed = db.Dismissals.Select(one => new { One = one.ListingId, Other = one.PartnerListingId });
        var asked = db.Pairings.Where(one => one.State != PairingState.Withdrawn)
            .Select(one => new { One = one.ListingId, Other = one.PartnerListingId });
        var struckOut = db.RoundPairs.Where(one => one.RoundId == round.Id && one.StruckOutReason != null)
            .Select(one => new { One = one.AsianListingId, Other = one.EuropeanListingId });
        var pairs = await dismissed.Concat(asked).Concat(struckOut).ToListAsync(cancellationToken);
        return pairs
            .SelectMany(pair => new[] { (One: pair.One.Value, Other: pair.Other.Value), (One: pair.Other.Value, Other: pair.One.Value) })
            .ToLookup(pair => pair.One, pair => pair.Other);
    }
}
