using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Pairings;

internal static class ListPairings
{
    internal static void MapListPairings(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("The caller's pairings, the latest request first unless sorted otherwise; all of them for the expert group and the secretariat");

    private static async Task<Results<Ok<Page<PairingView>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] PairingFilterInput input, string? sort, int? first, string? after,
        Caller caller, SiloDbContext db, PairingViews views, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first, after, out var page) is { } refusal) return refusal.ToProblem();
        if (PairingFilter.Check(input, out var filter) is { } faulty) return faulty.ToProblem();
        if (PairingSorts.Check(sort, out var order) is { } badOrder) return badOrder.ToProblem();

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var found = filter.Apply(await db.VisiblePairingsAsync(caller, cancellationToken), caller, db, today);
        if (page.After is not null && order.After(page.After, found, out found) is { } badCursor) return badCursor.ToProblem();

        var rows = await found.In(order).Take(page.First + 1).WithListings(db).In(order).ToListAsync(cancellationToken);
        var cut = page.Cut(rows, row => order.CursorOf(row.Pairing));
        return TypedResults.Ok(new Page<PairingView>(
            await views.OfAsync(cut.Nodes, cancellationToken), cut.HasNextPage, cut.EndCursor));
    }
}
