using CoilMatch.Silo.Common;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Security;

/// <param name="Label">What the token is for, as its owner will see it in the list.</param>
/// <param name="Days">How long it works: 30, 90 or 365 days.</param>
internal sealed record CreateOwnTokenInput(string Label, int Days);

/// <summary>A person makes a token for a script. A token makes none, so that one that leaked cannot outlive its revocation.</summary>
internal static class CreateOwnToken
{
    /// <summary>Tokens that work at the same time.</summary>
    internal const int Most = 20;

    private static readonly int[] Lifetimes = [30, 90, 365];

    private static readonly Refusal SessionNeeded =
        new("session-needed", "Sign in with the browser to make a token; a token makes no other.");

    private static readonly Refusal TooMany =
        new("too-many", $"You have {Most} tokens, which is the most. Revoke one that you do not need.");

    private static readonly Refusal UnknownLifetime =
        new("out-of-bounds", "A token works for 30, 90 or 365 days.", "days");

    internal static void MapCreateOwnToken(this IEndpointRouteBuilder tokens) => tokens
        .MapPost("/mine", HandleAsync)
        .Needs(UseCase.CreateOwnToken)
        .WithSummary("Make a personal access token for myself");

    private static async Task<Results<Ok<CreatedTokenView>, ProblemHttpResult>> HandleAsync(
        CreateOwnTokenInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (caller.IsScript) return SessionNeeded.ToProblem();

        var faults = new List<Refusal>();
        if (CreateToken.CheckLabel(input.Label, out var label) is { } faulty) faults.Add(faulty);
        if (!Lifetimes.Contains(input.Days)) faults.Add(UnknownLifetime);
        if (faults.Count > 0) return faults.ToProblem();

        // One at a time for a person, so that twenty stay twenty.
        var now = clock.GetUtcNow();
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        await db.People.FromSql($"select * from people where id = {caller.Id!.Value.Value} for no key update").LoadAsync(cancellationToken);
        if (await db.AccessTokens.Working(caller.Id.Value, now).CountAsync(cancellationToken) >= Most) return TooMany.ToProblem();

        var (token, secret) = AccessToken.Issue(TokenKind.Personal, caller.Id.Value, label, now, TimeSpan.FromDays(input.Days));
        db.AccessTokens.Add(token);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(new CreatedTokenView(secret, token.Id.Value));
    }
}
