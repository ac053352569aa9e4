using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Calendars;

internal static class GetCalendar
{
    internal static void MapGetCalendar(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/calendar", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("The planned sessions of a pairing on both clocks, compared with the listings' present hours, and its deadlines");

    private static async Task<Results<Ok<PairingCalendarView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();

        var calendar = (await db.ReadCalendarsAsync([row.Pairing], cancellationToken))[0];
        return TypedResults.Ok(PairingCalendarView.Of(calendar, row.ReadingSideOf(caller)));
    }
}
