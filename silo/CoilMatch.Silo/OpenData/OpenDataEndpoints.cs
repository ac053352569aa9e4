using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CoilMatch.Silo.OpenData;

internal static class OpenDataEndpoints
{
    internal static IServiceCollection AddOpenData(this IServiceCollection services) => services.AddSingleton<OpenDataSource>();

    internal static void MapOpenData(this IEndpointRouteBuilder app) => app.MapGroup("/open-data").WithTags("OpenData")
        .MapGet("/{name}", HandleAsync)
        .Needs(UseCase.ReadOpenData)
        .Produces<Stream>(StatusCodes.Status200OK, "text/csv", "application/json")
        .WithSummary("An open file: coilmatch.json, coilmatch.csv, practices.csv, datapackage.json, or a half-year such as 2026-H1.csv");

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HandleAsync(
        string name, HttpResponse response, OpenDataSource source, CancellationToken cancellationToken)
    {
        if ((await source.ReadAsync(cancellationToken)).Find(name) is not { } file) return Refusal.NotFound.ToProblem();

        response.Headers.CacheControl = "public, max-age=300";
        return TypedResults.Bytes(file.Content, file.MediaType, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""));
    }
}
