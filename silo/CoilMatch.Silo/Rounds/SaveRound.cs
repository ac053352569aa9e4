using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Rounds;

internal static class SaveRound
{
    internal static void MapSaveRound(this IEndpointRouteBuilder rounds)
    {
        rounds.MapPost("", CreateAsync).Needs(UseCase.OrganiseRound)
            .WithSummary("Draft a matching round of an institution, or of the whole network");
        rounds.MapPut("/{id:guid}", SaveAsync).Needs(UseCase.OrganiseRound)
            .WithSummary("Change a round that has not been run");
    }

    private static async Task<Results<Ok<RoundView>, ProblemHttpResult>> CreateAsync(
        SaveRoundInput input, Caller caller, SiloDbContext db, RoundViews views, CancellationToken cancellationToken)
    {
        var institution = input.InstitutionId is { } told ? new InstitutionId(told) : (InstitutionId?)null;
        if (!caller.IsSecretariat && !(institution is { } own && caller.IsOfficeOf(own))) return RoundRefusals.NotYourScope.ToProblem();
        if (institution is not null && !await db.Institutions.AnyAsync(one => one.Id == institution, cancellationToken))
            return RoundRefusals.UnknownInstitution.ToProblem();
        if (RoundCallCheck.Check(input, out var call) is { Count: > 0 } faults) return faults.ToProblem();

        var round = MatchingRound.Create(call, institution);
        db.Rounds.Add(round);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(await views.OfAsync(round, cancellationToken));
    }

    private static async Task<Results<Ok<RoundView>, ProblemHttpResult>> SaveAsync(
        Guid id, SaveRoundInput input, Caller caller, SiloDbContext db, RoundViews views, CancellationToken cancellationToken)
    {
        var (round, refused) = await db.FindToOrganiseAsync(id, input.Version, caller, cancellationToken);
        if (round is null) return refused!.ToProblem();
        if (RoundCallCheck.Check(input, out var call) is { Count: > 0 } faults) return faults.ToProblem();
        if (round.Save(call) is { } refusal) return refusal.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(await views.OfAsync(round, cancellationToken));
    }
}
