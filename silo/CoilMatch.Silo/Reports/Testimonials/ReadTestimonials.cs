using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reports;

internal static class ReadTestimonials
{
    internal static void MapReadTestimonials(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/testimonials", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("What may be quoted of a project, for those who see the pairing; withdrawn ones are gone");

    private static async Task<Results<Ok<TestimonialsView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, CancellationToken cancellationToken) =>
        await db.FindPairingAsync(id, caller, cancellationToken) is { } row
            ? TypedResults.Ok(await ReadAsync(row, caller, db, cancellationToken))
            : Refusal.NotFound.ToProblem();

    internal static async Task<TestimonialsView> ReadAsync(
        PairingRow row, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var sight = new TestimonialSight(row, caller);
        var standing = await db.Testimonials.AsNoTracking()
            .Where(one => one.PairingId == row.Pairing.Id && one.WithdrawnAt == null)
            .OrderBy(one => one.RecordedAt).ThenBy(one => one.Id)
            .ToListAsync(cancellationToken);
        return new TestimonialsView(
            TestimonialsView.Wording, sight.MayRecord, [.. standing.Select(one => TestimonialView.Of(one, sight.MayWithdraw(one)))]);
    }
}
