using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Institutions;

internal sealed record BreakInput(DateOnly From, DateOnly To, string Name, BreakKind Kind = BreakKind.Holiday);

internal sealed record AcademicSessionInput(
    string Name, DateOnly Start, DateOnly End, IReadOnlyList<BreakInput> Breaks, Guid? Id = null);

/// <summary>What an office may change; a member that is left out stays as it is.</summary>
/// <param name="Version">The version that was edited; a stale one is refused.</param>
internal sealed record SaveInstitutionInput(
    long? Version = null,
    string? Name = null,
    string? City = null,
    string? TimeZone = null,
    string? Website = null,
    string? RorId = null,
    string? Coordinator = null,
    IReadOnlyList<AcademicSessionInput>? AcademicSessions = null,
    MeetingHoursInput? MeetingHours = null);

/// <summary>When a class that names no hours of its own can usually meet, in local time.</summary>
/// <param name="Start">Such as 08:00.</param>
/// <param name="End">On the same day, after the start.</param>
internal sealed record MeetingHoursInput(IReadOnlyList<DayOfWeek> Days, string Start, string End);

internal static class SaveInstitution
{
    internal static void MapSaveInstitution(this IEndpointRouteBuilder institutions) => institutions
        .MapPut("/{id:guid}", HandleAsync)
        .Needs(UseCase.SaveInstitution)
        .WithSummary("Save an institution's page and calendar, for its office or the secretariat");

    private static async Task<Results<Ok<InstitutionView>, ProblemHttpResult>> HandleAsync(
        Guid id, SaveInstitutionInput input, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var institution = await db.Institutions.FindAsync([new InstitutionId(id)], cancellationToken);
        if (institution is null) return Refusal.NotFound.ToProblem();
        if (!caller.IsSecretariat && !caller.IsOfficeOf(institution.Id)) return Refusal.Forbidden.ToProblem();
        if (input.Version is { } edited && edited != institution.Version) return Refusal.StaleVersion.ToProblem();

        var faults = InstitutionRules.Check(input, institution, out var changes);
        if (faults.Count > 0) return faults.ToProblem();

        institution.Save(changes);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(InstitutionView.Of(institution, caller));
    }
}
