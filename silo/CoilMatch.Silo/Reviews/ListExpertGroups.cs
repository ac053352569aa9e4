using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

internal static class ListExpertGroups
{
    internal static void MapListExpertGroups(this IEndpointRouteBuilder groups) => groups
        .MapGet("", HandleAsync)
        .Needs(UseCase.ReadReviews)
        .WithSummary("The groups of experts with their members, for experts and the secretariat");

    private static async Task<Results<Ok<List<ExpertGroupView>>, ProblemHttpResult>> HandleAsync(
        Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (!caller.IsExpert && !caller.IsSecretariat) return Refusal.Forbidden.ToProblem();

        var groups = await db.ExpertGroups.AsNoTracking().OrderBy(one => one.Name).ToListAsync(cancellationToken);
        return TypedResults.Ok(await ExpertGroupView.OfAsync(groups, caller, db, cancellationToken));
    }
}
