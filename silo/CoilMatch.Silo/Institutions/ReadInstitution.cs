using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Institutions;

internal static class ReadInstitution
{
    internal static void MapReadInstitution(this IEndpointRouteBuilder institutions) => institutions
        .MapGet("/{id:guid}", HandleAsync)
        .Needs(UseCase.ReadInstitutions)
        .WithSummary("One institution with its calendar");

    private static async Task<Results<Ok<InstitutionView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var institution = await db.Institutions.AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == new InstitutionId(id), cancellationToken);
        return institution is null ? Refusal.NotFound.ToProblem() : TypedResults.Ok(InstitutionView.Of(institution, caller));
    }
}
