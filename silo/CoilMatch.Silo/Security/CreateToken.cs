using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Security;

/// <param name="Label">What the token is for, as its owner will see it in the list.</param>
internal sealed record CreateTokenInput(string Email, string Label);

/// <param name="Token">Given out once; only its hash is kept.</param>
internal sealed record CreatedTokenView(string Token, Guid Id);

internal static class CreateToken
{
    private const int LongestLabel = 100;

    internal static void MapCreateToken(this IEndpointRouteBuilder tokens) => tokens
        .MapPost("", HandleAsync)
        .Needs(UseCase.CreateToken)
        .WithSummary("Make a personal access token for a person who is known already");

    internal static Refusal? CheckLabel(string typed, out string label)
    {
        label = TypedText.Of(typed) ?? "";
        return label.Length is > 0 and <= LongestLabel
            ? null
            : new Refusal("length", $"Say what the token is for in 1 to {LongestLabel} characters.", "label");
    }

    private static async Task<Results<Ok<CreatedTokenView>, ProblemHttpResult>> HandleAsync(
        CreateTokenInput input, SiloDbContext db, [FromKeyedServices(Clocks.True)] TimeProvider clock, CancellationToken cancellationToken)
    {
        if (EmailAddress.Check(input.Email, out var email) is { } faulty) return faulty.ToProblem();
        if (CheckLabel(input.Label, out var label) is { } unfit) return unfit.ToProblem();

        var person = await db.People.SingleOrDefaultAsync(one => one.Email == email, cancellationToken);
        if (person is null) return Refusal.NotFound.ToProblem();

        var (token, secret) = AccessToken.Issue(TokenKind.Personal, person.Id, label, clock.GetUtcNow());
        db.AccessTokens.Add(token);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(new CreatedTokenView(secret, token.Id.Value));
    }
}
