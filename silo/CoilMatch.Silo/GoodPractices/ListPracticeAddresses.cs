using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>What a site map says of a practice.</summary>
internal sealed record PracticeAddress(Guid Id, DateTimeOffset PublishedAt);

internal static class ListPracticeAddresses
{
    /// <summary>A site map holds no more addresses (sitemaps.org), two of them other pages.</summary>
    private const int Most = 49_990;

    internal static void MapListPracticeAddresses(this IEndpointRouteBuilder practices) => practices
        .MapGet("/addresses", HandleAsync)
        .Needs(UseCase.ReadPractices)
        .WithSummary("Every published good practice by its id, the newest first, for site maps");

    private static async Task<Ok<List<PracticeAddress>>> HandleAsync(SiloDbContext db, CancellationToken cancellationToken) =>
        TypedResults.Ok(await db.PublishedPractices().OrderByDescending(one => one.PublishedAt).ThenByDescending(one => one.Id)
            .Select(one => new PracticeAddress(one.Id.Value, one.PublishedAt!.Value)).Take(Most).ToListAsync(cancellationToken));
}
