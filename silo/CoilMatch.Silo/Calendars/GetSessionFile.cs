using System.Globalization;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Calendars;

internal static class GetSessionFile
{
    internal static void MapGetSessionFile(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/calendar/sessions/{number}", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("One planned session as a calendar program shows it");

    private static async Task<Results<Ok<CalendarFeedView>, ProblemHttpResult>> HandleAsync(
        Guid id, string number, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted)) return Refusal.NotFound.ToProblem();

        var calendar = (await db.ReadCalendarsAsync([row.Pairing], cancellationToken))[0];
        return CalendarFeed.Single(calendar, row.ReadingSideOf(caller), wanted) is { } feed ? TypedResults.Ok(feed) : Refusal.NotFound.ToProblem();
    }
}
