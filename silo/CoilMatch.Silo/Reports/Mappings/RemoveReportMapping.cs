using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Reports;

internal static class RemoveReportMapping
{
    internal static void MapRemoveReportMapping(this IEndpointRouteBuilder mappings) => mappings
        .MapPost("/{id:guid}/removal", HandleAsync)
        .Needs(UseCase.SaveReportMapping)
        .WithSummary("Take a tag away: by the secretariat, a proposal also by those who run the project; reports of earlier days keep it");

    private static async Task<Results<Ok<MappedProjectView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.ReportMappings.FindAsync([new ReportMappingId(id)], cancellationToken) is not { } mapping
            || await db.FindPairingAsync(mapping.PairingId.Value, caller, cancellationToken) is not { } row)
            return Refusal.NotFound.ToProblem();
        if (!caller.IsSecretariat && row.RightsOf(caller).Turns == PairingParty.Nobody) return Refusal.Forbidden.ToProblem();
        if (mapping.ConfirmedAt is not null && !caller.IsSecretariat) return MappingRefusals.Confirmed.ToProblem();

        mapping.Remove(caller.Id!.Value, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(await MappedProjects.OneAsync(mapping.PairingId, caller, db, cancellationToken));
    }
}
