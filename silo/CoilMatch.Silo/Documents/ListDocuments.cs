using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Documents;

internal static class ListDocuments
{
    internal static void MapListDocuments(this IEndpointRouteBuilder documents) => documents
        .MapPost("/by-pairings", HandleAsync)
        .Needs(UseCase.ReadDocuments)
        .WithSummary("The documents of several pairings in one request, the oldest first, as far as the caller may see them");

    private static async Task<Results<Ok<Dictionary<Guid, List<DocumentView>>>, ProblemHttpResult>> HandleAsync(
        IdsInput input, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (input.Check() is { } refusal) return refusal.ToProblem();

        var ids = input.Ids.Select(id => new PairingId(id)).ToList();
        var rows = await db.Pairings.AsNoTracking().Where(one => ids.Contains(one.Id)).WithListings(db).ToListAsync(cancellationToken);
        var found = await db.Documents.AsNoTracking()
            .Where(one => ids.Contains(one.PairingId) && one.RemovedAt == null)
            .OrderBy(one => one.Id)
            .ToListAsync(cancellationToken);
        var byPairing = found.ToLookup(one => one.PairingId);
        return TypedResults.Ok(rows.ToDictionary(row => row.Pairing.Id.Value, row =>
        {
            var sight = new DocumentSight(row, caller);
            return byPairing[row.Pairing.Id].Where(sight.MaySee).Select(one => DocumentView.Of(one, sight)).ToList();
        }));
    }
}
