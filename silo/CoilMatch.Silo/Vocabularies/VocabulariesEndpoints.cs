using System.Security.Cryptography;
using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Vocabularies;

internal static class VocabulariesEndpoints
{
    private static readonly Lazy<string> Tag = new(() =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(VocabulariesView.Current, Json.Options)))[..16]}\"");

    internal static void MapVocabularies(this IEndpointRouteBuilder app) => app
        .MapGet("/vocabularies", Read)
        .Needs(UseCase.ReadVocabularies)
        .WithTags("Vocabularies")
        .WithSummary("The lists that forms offer; the ETag changes when one of them does");

    private static Results<Ok<VocabulariesView>, StatusCodeHttpResult> Read(HttpContext context)
    {
        context.Response.Headers.ETag = Tag.Value;
        context.Response.Headers.CacheControl = "public, max-age=300";
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(Tag.Value, StringComparison.Ordinal))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        return TypedResults.Ok(VocabulariesView.Current);
    }
}
