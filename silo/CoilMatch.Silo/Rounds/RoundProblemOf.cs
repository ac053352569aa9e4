using CoilMatch.Matching.Rounds;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Rounds;

/// <summary>Puts a round into the words of the solver, and tells its answer for the listings that it left over.</summary>
internal static class RoundProblemOf
{
    internal static RoundProblem Round(
        MatchingRound round, RoundParticipants participants, IReadOnlyList<RoundCandidate> candidates, HashSet<InstitutionId> experienced)
    {
        var call = round.Call;
        var rules = new RoundRules { MinimumFit = call.MinimumFit, MostPairsPerInstitution = call.MostPairsPerInstitution };
        return new RoundProblem(
            [.. participants.Asian.Select(ListingOf)],
            [.. participants.European.Select(ListingOf)],
            candidates,
            call.SpreadChances ? rules : rules with { NewcomerBonus = 0, CountryBonus = 0 });

        RoundListing ListingOf(ListingRow row) => new(
            row.Listing.Id.Value,
            row.Institution.Id.Value,
            row.Institution.Country,
            Math.Min(call.MostPartners, row.Listing.CapacityLeft),
            IsNewcomer: !experienced.Contains(row.Institution.Id));
    }

    /// <summary>The institutions that have agreed on a pairing before; all others are newcomers.</summary>
    internal static async Task<HashSet<InstitutionId>> ExperiencedAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        PairingState[] neverAgreed = [PairingState.Requested, PairingState.Declined, PairingState.Lapsed, PairingState.Withdrawn];
        var agreed = db.Pairings.Where(one => !neverAgreed.Contains(one.State));
        return [.. await agreed.Select(one => one.InstitutionId).Concat(agreed.Select(one => one.PartnerInstitutionId))
            .Distinct().ToListAsync(cancellationToken)];
    }

    /// <summary>The listings without a partner, each with the reason, in the order of the participants.</summary>
    internal static List<RoundLeftOver> LeftOver(MatchingRound round, int run, RoundProblem problem, RoundProposal proposal)
    {
        var paired = proposal.Pairs.SelectMany(pair => new[] { pair.Left, pair.Right }).ToHashSet();
        var best = problem.Candidates
            .SelectMany(pair => new[] { (Listing: pair.Left, pair.Fit), (Listing: pair.Right, pair.Fit) })
            .GroupBy(one => one.Listing).ToDictionary(group => group.Key, group => group.Max(one => one.Fit));
        var listings = problem.Left.Concat(problem.Right).ToList();
        var institutions = listings.ToDictionary(listing => listing.Id, listing => listing.Institution);
        var pairsOf = proposal.Pairs.SelectMany(pair => new[] { institutions[pair.Left], institutions[pair.Right] })
            .CountBy(institution => institution).ToDictionary();
        return [.. listings.Where(listing => !paired.Contains(listing.Id)).Select((listing, place) => new RoundLeftOver
        {
            RoundId = round.Id,
            Run = run,
            Place = place + 1,
            ListingId = new ListingId(listing.Id),
            Reason = ReasonOf(listing),
            BestFit = best.TryGetValue(listing.Id, out var fit) ? fit : null,
        })];

        LeftOverReason ReasonOf(RoundListing listing)
        {
            if (!best.TryGetValue(listing.Id, out var fit)) return LeftOverReason.NoCandidate;
            if (fit < problem.Rules.MinimumFit) return LeftOverReason.BelowMinimum;
            return pairsOf.GetValueOrDefault(listing.Institution) >= (problem.Rules.MostPairsPerInstitution ?? int.MaxValue)
                ? LeftOverReason.InstitutionFull
                : LeftOverReason.OthersAddMore;
        }
    }
}
