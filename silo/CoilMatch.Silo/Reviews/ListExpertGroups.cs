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
        .WithSummary("The groups of experts with their members; none of them for others than experts and the secretariat");

    private static async Task<Ok<List<ExpertGroupView>>> HandleAsync(
        Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var groups = !caller.IsExpert && !caller.IsSecretariat ? [] : await db.ExpertGroups.AsNoTracking().OrderBy(one => one.Name).ToListAsync(cancellationToken);
        return TypedResults.Ok(await ExpertGroupView.OfAsync(groups, caller, db, cancellationToken));
    }
}
