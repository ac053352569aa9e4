using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Security;

/// <summary>What the edge learned from the identity provider.</summary>
/// <param name="Subject">The provider's own lasting name for the person.</param>
internal sealed record StartSessionInput(string Email, string Subject, string Issuer, string? Name = null);

/// <param name="Token">Given out once; only its hash is kept.</param>
internal sealed record SessionView(string Token, DateTimeOffset ExpiresAt, Guid PersonId);

/// <summary>Opens a session for somebody whom the edge has just signed in; at the first sign-in the person is created.</summary>
internal static class StartSession
{
    private const int Attempts = 3;

    internal static void MapStartSession(this IEndpointRouteBuilder sessions) => sessions
        .MapPost("", HandleAsync)
        .Needs(UseCase.StartSession)
        .WithSummary("Open a session for a person whom the identity provider vouches for");

    private static async Task<Results<Ok<SessionView>, ProblemHttpResult>> HandleAsync(
        StartSessionInput input, SiloDbContext db, Actor actor, FirstSecretariat first, [FromKeyedServices(Clocks.True)] TimeProvider clock, CancellationToken cancellationToken)
    {
        if (EmailAddress.Check(input.Email, out var email) is { } faulty) return faulty.ToProblem();
        if (string.IsNullOrWhiteSpace(input.Subject) || string.IsNullOrWhiteSpace(input.Issuer))
            return new Refusal("required", "The identity provider's subject and issuer are needed.", "subject").ToProblem();

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await SignInAsync(email, input, db, actor, first, clock.GetUtcNow(), cancellationToken);
            }
            catch (DbUpdateException raced) when (attempt < Attempts && (raced is DbUpdateConcurrencyException || raced.IsUniqueViolation()))
            {
                // Two first sign-ins at once: the other one made the person.
                db.ChangeTracker.Clear();
            }
        }
    }

    private static async Task<Results<Ok<SessionView>, ProblemHttpResult>> SignInAsync(
        string email, StartSessionInput input, SiloDbContext db, Actor actor, FirstSecretariat first, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var person = await db.People.SingleOrDefaultAsync(one => one.Email == email, cancellationToken)
            ?? db.People.Add(Person.Create(email, input.Name)).Entity;
        if (person.SignIn(input.Issuer, input.Subject) is { } refusal) return refusal.ToProblem();

        actor.ActAs(person.Id.Value);
        if (await first.IsAsync(email, db, cancellationToken))
            db.Memberships.Add(Membership.Grant(person.Id, null, Role.Secretariat, at));
        var (token, secret) = AccessToken.Issue(TokenKind.Session, person.Id, "Session", at);
        db.AccessTokens.Add(token);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(new SessionView(secret, token.ExpiresAt!.Value, person.Id.Value));
    }
}
