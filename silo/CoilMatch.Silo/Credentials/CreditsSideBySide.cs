using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Credentials;

/// <summary>What one course counts for, in its own system.</summary>
/// <param name="Explanation">What one credit of the system stands for.</param>
/// <param name="HoursFrom">Least hours of student work for the whole course; null where no source fixes them.</param>
/// <param name="ShareOfCourse">What part of the course the exchange is, as the plan says, in percent.</param>
internal sealed record SideCreditsView(
    PairingSide Side, Guid InstitutionId, CreditSystem? System, string? Unit, decimal? Value, string? Explanation, decimal? HoursFrom, decimal? HoursTo,
    int? ShareOfCourse);

/// <param name="Note">Why nothing is converted.</param>
internal sealed record CreditsSideBySideView(IReadOnlyList<SideCreditsView> Sides, string Note);

internal static class CreditsSideBySide
{
    private const string Note =
        "Both courses keep their own credits. Nothing here converts or recognises them: each institution decides by its own rules what it gives its students.";

    internal static void MapCreditsSideBySide(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/credits", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("The credits of both courses, each in its own system");

    private static async Task<Results<Ok<CreditsSideBySideView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();

        var courses = await db.Courses.AsNoTracking().Where(one => one.Id == row.Listing.CourseId || one.Id == row.Partner.CourseId)
            .ToDictionaryAsync(one => one.Id, cancellationToken);
        var assessment = row.Pairing.Plan.Assessment;
        return TypedResults.Ok(new CreditsSideBySideView(
            [
                Of(PairingSide.Requester, row.Listing, courses[row.Listing.CourseId].Content, assessment?.Requester.ShareOfCourse),
                Of(PairingSide.Invited, row.Partner, courses[row.Partner.CourseId].Content, assessment?.Invited.ShareOfCourse),
            ],
            Note));
    }

    private static SideCreditsView Of(PairingSide side, Listing listing, CourseContent course, int? share)
    {
        var entry = course.Credits is { } told ? CreditSystems.Find(told.System) : null;
        return new SideCreditsView(
            side, listing.InstitutionId.Value, course.Credits?.System, entry?.Unit, course.Credits?.Value, entry?.Explanation,
            entry?.HoursFrom * course.Credits?.Value, entry?.HoursTo * course.Credits?.Value, share);
    }
}
