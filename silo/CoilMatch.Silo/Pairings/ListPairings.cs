using System.Globalization;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
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
        .WithSummary("The caller's pairings, the latest request first; all of them for the expert group and the secretariat");

    private static async Task<Results<Ok<Page<PairingView>>, ProblemHttpResult>> HandleAsync(
        string? state, bool? waitingForMe, int? first, string? after,
        Caller caller, SiloDbContext db, PairingViews views, CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first, after, out var page) is { } refusal) return refusal.ToProblem();

        if (PairingStates.Check(state, out var wanted) is { } unknown) return unknown.ToProblem();

        var own = db.Listings.EditableBy(caller).Select(one => one.Id);
        var found = db.Pairings.AsNoTracking();
        if (!caller.IsSecretariat && !caller.IsExpert)
            found = found.Where(one => own.Contains(one.ListingId) || own.Contains(one.PartnerListingId));
        if (wanted is not null) found = found.Where(one => one.State == wanted);
        if (waitingForMe == true) found = found.WaitingFor(caller, db);
        if (page.After is not null)
        {
            if (KeyOf(page.After) is not var (requestedAt, id)) return PageRequest.BadCursor.ToProblem();
            found = found.Where(one => one.RequestedAt < requestedAt || (one.RequestedAt == requestedAt && one.Id < id));
        }

        var rows = await found.OrderByDescending(one => one.RequestedAt).ThenByDescending(one => one.Id)
            .Take(page.First + 1).WithListings(db)
            .OrderByDescending(row => row.Pairing.RequestedAt).ThenByDescending(row => row.Pairing.Id)
            .ToListAsync(cancellationToken);
        var cut = page.Cut(rows, CursorOf);
        return TypedResults.Ok(new Page<PairingView>(
            await views.OfAsync(cut.Nodes, cancellationToken), cut.HasNextPage, cut.EndCursor));
    }

    private static string CursorOf(PairingRow row) =>
        $"{row.Pairing.RequestedAt.UtcTicks.ToString(CultureInfo.InvariantCulture)} {row.Pairing.Id.Value}";

    private static (DateTimeOffset RequestedAt, PairingId Id)? KeyOf(string cursor) =>
        cursor.Split(' ') is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
        && Guid.TryParse(id, out var guid)
            ? (new DateTimeOffset(at, TimeSpan.Zero), new PairingId(guid))
            : null;
}
