using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Institutions;

internal static class ReadInstitutionsByIds
{
    internal static void MapReadInstitutionsByIds(this IEndpointRouteBuilder institutions) => institutions
        .MapPost("/by-ids", HandleAsync)
        .Needs(UseCase.ReadInstitutions)
        .WithSummary("Several institutions in one request, in no set order; unknown ids are left out");

    private static async Task<Results<Ok<List<InstitutionView>>, ProblemHttpResult>> HandleAsync(
        IdsInput input, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (input.Check() is { } refusal) return refusal.ToProblem();

        var ids = input.Ids.Select(id => new InstitutionId(id)).ToList();
        var found = await db.Institutions.AsNoTracking().Where(one => ids.Contains(one.Id)).ToListAsync(cancellationToken);
        return TypedResults.Ok(found.ConvertAll(one => InstitutionView.Of(one, caller)));
    }
}
