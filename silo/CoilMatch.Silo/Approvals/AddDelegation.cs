using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Approvals;

/// <param name="Delegate">Mail address of a confirmed member of the institution.</param>
/// <param name="From">The first day, on the clock of the campus; the last one in <paramref name="Until"/> is included.</param>
internal sealed record AddDelegationInput(string Delegate, DateOnly From, DateOnly Until);

internal static class AddDelegation
{
    /// <summary>Absences of one office that are not over.</summary>
    private const int Most = 100;

    internal static void MapAddDelegation(this IEndpointRouteBuilder institutions) => institutions
        .MapPost("/{id:guid}/delegations", HandleAsync)
        .Needs(UseCase.SaveDelegations)
        .WithSummary("Tell when I am away and who decides in the office's name meanwhile");

    private static async Task<Results<Ok<DelegationView>, ProblemHttpResult>> HandleAsync(
        Guid id, AddDelegationInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Institutions.FindAsync([new InstitutionId(id)], cancellationToken) is not { } institution)
            return Refusal.NotFound.ToProblem();
        if (!caller.IsOfficeOf(institution.Id)) return Refusal.Forbidden.ToProblem();

        var today = LocalDay.In(institution.TimeZone, clock.GetUtcNow());
        var members = await db.FindMembersAsync(institution.Id, [input.Delegate], cancellationToken);
        var faults = Check(input, members, caller.Id!.Value, today, out var standIn);
        if (faults.Count > 0) return faults.ToProblem();
        var going = await db.Delegations.CountAsync(
            one => one.InstitutionId == institution.Id && one.EndedAt == null && one.Until >= today, cancellationToken);
        if (going >= Most) return new Refusal("out-of-bounds", $"An office can note {Most} absences. End one first.").ToProblem();

        var delegation = Delegation.Add(institution.Id, caller.Id!.Value, standIn, input.From, input.Until);
        db.Delegations.Add(delegation);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok((await DelegationView.ReadAsync([delegation], today, db, cancellationToken))[0]);
    }

    private static List<Refusal> Check(
        AddDelegationInput input, Dictionary<string, PersonId> members, PersonId caller, DateOnly today, out PersonId standIn)
    {
        var faults = new List<Refusal>();
        if (!members.TryGetValue(ConfirmedMembers.Normal(input.Delegate), out standIn)) faults.Add(ApprovalRefusals.NotAMember(input.Delegate, "delegate"));
        else if (standIn == caller) faults.Add(ApprovalRefusals.DelegateIsCaller);
        if (input.From < today) faults.Add(new Refusal("out-of-bounds", "Begin today or later.", "from"));
        if (input.Until < input.From) faults.Add(new Refusal("order", "The last day cannot come before the first.", "until"));
        else if (input.Until.DayNumber - input.From.DayNumber >= Delegation.Longest)
            faults.Add(new Refusal("out-of-bounds", "An absence is at most a year long.", "until"));
        return faults;
    }
}
