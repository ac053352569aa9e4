using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Security;

/// <param name="LastUsedAt">To the hour at best.</param>
internal sealed record AccessTokenView(
    Guid Id, string Label, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt, DateTimeOffset? LastUsedAt);

internal static class ListTokens
{
    /// <summary>The personal access tokens of somebody that have neither ended nor been revoked.</summary>
    internal static IQueryable<AccessToken> Working(this IQueryable<AccessToken> tokens, PersonId person, DateTimeOffset now) => tokens
        .Where(token => token.PersonId == person && token.Kind == TokenKind.Personal && token.RevokedAt == null)
        .Where(token => token.ExpiresAt == null || token.ExpiresAt > now);

    internal static void MapListTokens(this IEndpointRouteBuilder tokens) => tokens
        .MapGet("", HandleAsync)
        .Needs(UseCase.ListTokens)
        .WithSummary("My personal access tokens that still work, the newest first");

    private static async Task<Ok<List<AccessTokenView>>> HandleAsync(
        Caller caller, SiloDbContext db, [FromKeyedServices(Clocks.True)] TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var mine = await db.AccessTokens
            .Working(caller.Id!.Value, now)
            .OrderByDescending(token => token.Id)
            .Select(token => new AccessTokenView(
                token.Id.Value, token.Label, token.CreatedAt, token.ExpiresAt, token.LastUsedAt))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(mine);
    }
}
