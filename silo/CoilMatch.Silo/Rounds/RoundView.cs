using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Rounds;

/// <param name="InstitutionId">Null for the whole network.</param>
/// <param name="Listings">How many listings were put in; null where a filter takes them.</param>
/// <param name="MyListings">Those of the listings put in that the caller acts for.</param>
/// <param name="MayOrganise">Whether the caller may change, run and close it.</param>
/// <param name="MayEnter">Whether listings can be put in now.</param>
internal sealed record RoundView(
    Guid Id,
    long Version,
    RoundState State,
    Guid? InstitutionId,
    string Name,
    string Text,
    DateOnly TermStart,
    DateOnly TermEnd,
    DateOnly OpensOn,
    DateOnly ClosesOn,
    RoundEntryMode Entry,
    IReadOnlyList<string> Fields,
    int MostPartners,
    int? MostPairsPerInstitution,
    double MinimumFit,
    bool SpreadChances,
    RoundProposalSummary? Proposal,
    int? Listings,
    IReadOnlyList<Guid> MyListings,
    bool MayOrganise,
    bool MayEnter);

/// <summary>Shows rounds to a caller: two statements, however many rounds.</summary>
internal sealed class RoundViews(Caller caller, SiloDbContext db, TimeProvider clock)
{
    internal async Task<RoundView> OfAsync(MatchingRound round, CancellationToken cancellationToken) =>
        (await OfAsync([round], cancellationToken))[0];

    internal async Task<List<RoundView>> OfAsync(IReadOnlyList<MatchingRound> rounds, CancellationToken cancellationToken)
    {
        var ids = rounds.Select(round => round.Id).ToList();
        var counts = await db.RoundEntries.Where(one => ids.Contains(one.RoundId))
            .GroupBy(one => one.RoundId).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count, cancellationToken);
        var own = db.Listings.EditableBy(caller).Select(one => one.Id);
        var mine = (await db.RoundEntries.AsNoTracking()
            .Where(one => ids.Contains(one.RoundId) && own.Contains(one.ListingId))
            .ToListAsync(cancellationToken)).ToLookup(one => one.RoundId, one => one.ListingId.Value);
        var now = clock.GetUtcNow();
        return [.. rounds.Select(round => new RoundView(
            round.Id.Value,
            round.Version,
            round.State,
            round.InstitutionId?.Value,
            round.Call.Name,
            round.Call.Text,
            round.Call.TermStart,
            round.Call.TermEnd,
            round.Call.OpensOn,
            round.Call.ClosesOn,
            round.Call.Entry,
            round.Call.Fields,
            round.Call.MostPartners,
            round.Call.MostPairsPerInstitution,
            round.Call.MinimumFit,
            round.Call.SpreadChances,
            round.Proposal,
            round.Call.Entry == RoundEntryMode.Entered ? counts.GetValueOrDefault(round.Id) : null,
            [.. mine[round.Id]],
            caller.Organises(round),
            round.TakesEntries(now) is null))];
    }
}
