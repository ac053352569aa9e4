using CoilMatch.Matching;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Suggestions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Pairings;

internal static class GetNextBest
{
    internal static void MapGetNextBest(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/next-best", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("After a decline or a lapse: the requester's best suggestion that was not asked yet, if there is one");

    private static async Task<Results<Ok<SuggestionView>, NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, PartnerRanking ranking, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } pairing) return Refusal.NotFound.ToProblem();
        if (pairing.Pairing.State is not (PairingState.Declined or PairingState.Lapsed) || !caller.MayEdit(pairing.Listing))
            return TypedResults.NoContent();

        var row = await db.FindRowAsync(pairing.Listing.Id.Value, cancellationToken);
        if (row is not { Listing.IsOpen: true } || ProfileOf.Find(row) is not { } profile) return TypedResults.NoContent();

        var excluded = await Exclusions.ReadAsync(row.Listing.Id, caller, db, cancellationToken);
        var best = ranking.ByFit(profile, new SuggestionQuery(0, 1, excluded)).Items is [var first, ..] ? first : null;
        return best is null ? TypedResults.NoContent() : TypedResults.Ok(SuggestionView.Of(best));
    }
}
