using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Credentials;

internal sealed record RevokeCredentialInput(string Reason);

internal static class RevokeCredential
{
    internal static void MapRevokeCredential(this IEndpointRouteBuilder credentials) => credentials
        .MapPost("/{id:guid}/revocation", HandleAsync)
        .Needs(UseCase.IssueCredential)
        .WithSummary("The institution that issued a badge, or the secretariat, takes it back");

    private static async Task<Results<Ok<CredentialView>, ProblemHttpResult>> HandleAsync(
        Guid id, RevokeCredentialInput input, Caller caller, SiloDbContext db, BadgeIssuer issuer, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var credentialId = new CredentialId(id);
        if (await db.Credentials.SingleOrDefaultAsync(one => one.Id == credentialId, cancellationToken) is not { } credential)
            return Refusal.NotFound.ToProblem();
        if (!caller.IsSecretariat && !caller.IsOfficeOf(credential.InstitutionId)) return Refusal.Forbidden.ToProblem();
        if (TypedText.Of(input.Reason) is not { Length: > 0 and <= CredentialRefusals.LongestReason } reason)
            return CredentialRefusals.ReasonNeeded.ToProblem();
        if (credential.Revoke(reason, clock.GetUtcNow()) is { } refusal) return refusal.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(CredentialView.Of(credential, issuer));
    }
}
