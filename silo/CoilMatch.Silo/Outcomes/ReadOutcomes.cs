using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Outcomes;

internal static class ReadOutcomes
{
    internal static void MapReadOutcomes(this IEndpointRouteBuilder app)
    {
        app.MapGet("/outcome-definitions", () => TypedResults.Ok(OutcomeDefinitionsView.Present))
            .Needs(UseCase.ReadVocabularies)
            .WithTags("Outcomes")
            .WithSummary("The indicators of a pilot with their definitions, and the form by which they are asked");
        app.MapGet("/pairings/{id:guid}/outcomes", HandleAsync)
            .Needs(UseCase.ReadOutcomes)
            .WithTags("Outcomes")
            .WithSummary("The last report of each side that has submitted one; nothing for those who may not read the answers");
    }

    private static async Task<Results<Ok<List<OutcomeReportView>>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();
        if (!row.MayReadOutcomes(caller)) return TypedResults.Ok(new List<OutcomeReportView>());

        var reports = await db.LatestAsOf(clock.GetUtcNow()).Where(one => one.PairingId == row.Pairing.Id).ToListAsync(cancellationToken);
        return TypedResults.Ok(reports.OrderByDescending(one => one.Side == PairingSide.Requester).Select(OutcomeReportView.Of).ToList());
    }
}
