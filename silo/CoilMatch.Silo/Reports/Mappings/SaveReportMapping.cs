using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reports;

/// <summary>Tags a project with a row of the Action Plan: the secretariat at once, a lecturer or an office as a proposal.</summary>
internal static class SaveReportMapping
{
    internal static void MapSaveReportMapping(this IEndpointRouteBuilder mappings) => mappings
        .MapPost("", HandleAsync)
        .Needs(UseCase.SaveReportMapping)
        .WithSummary("Tag a project with a row of the Action Plan, with evidence; by the secretariat, or proposed by those who run the project");

    private static async Task<Results<Ok<MappedProjectView>, ProblemHttpResult>> HandleAsync(
        SaveReportMappingInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(input.PairingId, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();
        if (!caller.IsSecretariat && row.RightsOf(caller).Turns == PairingParty.Nobody) return Refusal.Forbidden.ToProblem();

        var (faults, evidence) = await MappingRules.CheckAsync(input, db, cancellationToken);
        if (faults.Count > 0) return faults.ToProblem();

        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        await db.LockPairingAsync(input.PairingId, cancellationToken);
        var standing = await db.ReportMappings.SingleOrDefaultAsync(
            one => one.PairingId == row.Pairing.Id && one.Code == input.Code && one.RemovedAt == null, cancellationToken);
        if (standing?.ConfirmedAt is not null && !caller.IsSecretariat) return MappingRefusals.Confirmed.ToProblem();

        await PutAsync(standing, row.Pairing.Id, input.Code, evidence, caller, db, clock.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(await MappedProjects.OneAsync(row.Pairing.Id, caller, db, cancellationToken));
    }

    private static async Task PutAsync(
        ReportMapping? standing, PairingId pairing, string code, MappingEvidence evidence, Caller caller, SiloDbContext db, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var mapping = standing;
        if (standing?.Evidence != evidence)
        {
            // The old tag goes first: of each row a project has one that stands.
            standing?.Remove(caller.Id!.Value, now);
            await db.SaveChangesAsync(cancellationToken);
            mapping = db.ReportMappings.Add(ReportMapping.Propose(pairing, code, evidence, caller.Id!.Value, now)).Entity;
        }

        if (caller.IsSecretariat) mapping!.Confirm(caller.Id!.Value, now);
    }
}

internal static class MappingRefusals
{
    internal static readonly Refusal Confirmed = new(
        "already-confirmed", "The secretariat has confirmed this tag. Ask it to change the evidence.");
}
