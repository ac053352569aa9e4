using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Calendars;

internal static class GetSessionFile
{
    internal static void MapGetSessionFile(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/calendar/sessions/{number:int}", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("One planned session as a calendar program shows it");

    private static async Task<Results<Ok<CalendarFeedView>, ProblemHttpResult>> HandleAsync(
        Guid id, int number, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();

        var calendar = (await db.ReadCalendarsAsync([row.Pairing], cancellationToken))[0];
        return CalendarFeed.Single(calendar, row.ReadingSideOf(caller), number) is { } feed ? TypedResults.Ok(feed) : Refusal.NotFound.ToProblem();
    }
}
