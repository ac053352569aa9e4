using CoilMatch.Silo.Common;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Security;

internal static class EndSession
{
    internal static void MapEndSession(this IEndpointRouteBuilder sessions) => sessions
        .MapDelete("/current", HandleAsync)
        .Needs(UseCase.EndSession)
        .WithSummary("Sign out: the token of this very request stops working");

    private static async Task<NoContent> HandleAsync(
        Caller caller, SiloDbContext db, [FromKeyedServices(Clocks.True)] TimeProvider clock, CancellationToken cancellationToken)
    {
        var token = await db.AccessTokens.FindAsync([caller.TokenId!.Value], cancellationToken);
        token!.Revoke(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
