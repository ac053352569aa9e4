using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Reports;

/// <summary>Notes that a person does not want to be quoted any more; the words are erased and reports show them no longer.</summary>
internal static class WithdrawTestimonial
{
    internal static void MapWithdrawTestimonial(this IEndpointRouteBuilder app) => app
        .MapPost("/testimonials/{id:guid}/withdrawal", HandleAsync)
        .Needs(UseCase.WithdrawTestimonial)
        .WithSummary("Note that a consent was withdrawn: by a lecturer or the office of the same side, or the secretariat; doing it twice is fine");

    private static async Task<Results<Ok<WithdrawnTestimonialView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Testimonials.FindAsync([new TestimonialId(id)], cancellationToken) is not { } one
            || await db.FindPairingAsync(one.PairingId.Value, caller, cancellationToken) is not { } row)
            return Refusal.NotFound.ToProblem();
        if (!new TestimonialSight(row, caller).MayWithdraw(one)) return Refusal.Forbidden.ToProblem();

        one.Withdraw(caller.Id!.Value, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(new WithdrawnTestimonialView(
            one.PairingId.Value, await ReadTestimonials.ReadAsync(row, caller, db, cancellationToken)));
    }
}

/// <param name="PairingId">The pairing whose testimonials these are.</param>
internal sealed record WithdrawnTestimonialView(Guid PairingId, TestimonialsView Testimonials);
