using CoilMatch.Silo.Common;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Security;

internal static class RevokeToken
{
    internal static void MapRevokeToken(this IEndpointRouteBuilder tokens) => tokens
        .MapDelete("/{id:guid}", HandleAsync)
        .Needs(UseCase.RevokeToken)
        .WithSummary("Make one of my personal access tokens stop working");

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, [FromKeyedServices(Clocks.True)] TimeProvider clock, CancellationToken cancellationToken)
    {
        var token = await db.AccessTokens.FindAsync([new TokenId(id)], cancellationToken);
        if (token is null || token.PersonId != caller.Id || token.RevokedAt is not null) return Refusal.NotFound.ToProblem();

        token.Revoke(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
