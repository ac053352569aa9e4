using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Privacy;

/// <param name="Email">The own address once more, so that nobody deletes an account by a slip.</param>
internal sealed record EraseMeInput(string Email);

internal static class EraseMe
{
    internal static void MapEraseMe(this IEndpointRouteBuilder me) => me
        .MapPost("/erasure", HandleAsync)
        .Needs(UseCase.EraseMe)
        .WithSummary("Delete my account: what was mine alone goes, what others rely on stays under a pseudonym");

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        EraseMeInput input, Caller caller, SiloDbContext db, Erasure erasure, CancellationToken cancellationToken)
    {
        if (caller.IsScript) return PrivacyRefusals.SessionNeeded.ToProblem();

        var email = await db.People.Where(one => one.Id == caller.Id).Select(one => one.Email).SingleAsync(cancellationToken);
        if (!string.Equals((input.Email ?? "").Trim(), email, StringComparison.OrdinalIgnoreCase)) return PrivacyRefusals.OtherAddress.ToProblem();

        return await erasure.EraseAsync(caller.Id!.Value, cancellationToken) is { } refusal ? refusal.ToProblem() : TypedResults.NoContent();
    }
}
