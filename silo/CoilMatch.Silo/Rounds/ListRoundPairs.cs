using System.Globalization;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Rounds;

/// <param name="OurListingId">The listing that the caller acts for; that of Asia for those who only look on.</param>
/// <param name="Fit">Between 0 and 1.</param>
/// <param name="StruckOutBy">The institution whose office struck it out; null for the secretariat, or while it stands.</param>
/// <param name="PairingId">The request that it became.</param>
/// <param name="MaySend">Whether the caller may send the request now, or strike the pair out, see <paramref name="MayStrikeOut"/>.</param>
internal sealed record RoundPairView(
    Guid Id,
    Guid OurListingId,
    Guid TheirListingId,
    double Fit,
    string? StruckOutReason,
    Guid? StruckOutBy,
    Guid? PairingId,
    bool MaySend,
    bool MayStrikeOut);

/// <param name="BestFit">The fit of its best candidate, between 0 and 1; null without any.</param>
internal sealed record RoundLeftOverView(Guid ListingId, LeftOverReason Reason, double? BestFit);

internal static class ListRoundPairs
{
    internal static void MapListRoundPairs(this IEndpointRouteBuilder rounds)
    {
        rounds.MapGet("/{id:guid}/pairs", ListPairsAsync).Needs(UseCase.ReadRounds)
            .WithSummary("The pairs of the proposal that the caller may see, the best fit first");
        rounds.MapGet("/{id:guid}/left-over", ListLeftOverAsync).Needs(UseCase.ReadRounds)
            .WithSummary("The listings that got no partner, each with the reason");
    }

    private static async Task<Results<Ok<Page<RoundPairView>>, ProblemHttpResult>> ListPairsAsync(
        Guid id, int? first, string? after, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (Check(first, after, out var page, out var last) is { } refusal) return refusal.ToProblem();
        if (await db.FindRoundAsync(id, caller, cancellationToken) is not { } round) return Refusal.NotFound.ToProblem();

        var found = db.RoundPairs.AsNoTracking().Where(one => one.RoundId == round.Id && one.Run == round.Run).VisibleTo(caller, db);
        var total = await found.CountAsync(cancellationToken);
        var rows = await found.Where(one => one.Place > last).OrderBy(one => one.Place).Take(page.First + 1)
            .WithListings(db).OrderBy(row => row.Pair.Place).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.Cut(rows, row => Key(row.Pair.Place), total).Select(row => row.ViewFor(caller, round)));
    }

    private static async Task<Results<Ok<Page<RoundLeftOverView>>, ProblemHttpResult>> ListLeftOverAsync(
        Guid id, int? first, string? after, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (Check(first, after, out var page, out var last) is { } refusal) return refusal.ToProblem();
        if (await db.FindRoundAsync(id, caller, cancellationToken) is not { } round) return Refusal.NotFound.ToProblem();

        var found = db.RoundLeftOvers.AsNoTracking().Where(one => one.RoundId == round.Id && one.Run == round.Run).VisibleTo(caller, db);
        var total = await found.CountAsync(cancellationToken);
        var rows = await found.Where(one => one.Place > last).OrderBy(one => one.Place).Take(page.First + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.Cut(rows, row => Key(row.Place), total)
            .Select(row => new RoundLeftOverView(row.ListingId.Value, row.Reason, row.BestFit)));
    }

    private static Refusal? Check(int? first, string? after, out PageRequest page, out int last)
    {
        last = 0;
        if (PageRequest.Check(first, after, out page) is { } refusal) return refusal;
        return page.After is { } cursor && !int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out last)
            ? PageRequest.BadCursor
            : null;
    }

    private static string Key(int place) => place.ToString(CultureInfo.InvariantCulture);
}
