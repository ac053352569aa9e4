using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Vocabularies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Vocabularies;

internal static class VocabulariesEndpoints
{
    /// <summary>The answer under each table of tools that is still in use, worked out once.</summary>
    private static readonly ConditionalWeakTable<ToolTable, TaggedView> Answers = [];

    internal static void MapVocabularies(this IEndpointRouteBuilder app) => app
        .MapGet("/vocabularies", Read)
        .Needs(UseCase.ReadVocabularies)
        .WithTags("Vocabularies")
        .WithSummary("The lists that forms offer; the ETag changes when one of them does");

    private static Results<Ok<VocabulariesView>, StatusCodeHttpResult> Read(HttpContext context, SuggestionIndex index)
    {
        var answer = Answers.GetValue(index.Tools, TaggedView.Of);
        context.Response.Headers.ETag = answer.Tag;
        context.Response.Headers.CacheControl = "public, max-age=300";
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(answer.Tag, StringComparison.Ordinal))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        return TypedResults.Ok(answer.View);
    }

    private sealed record TaggedView(VocabulariesView View, string Tag)
    {
        internal static TaggedView Of(ToolTable tools)
        {
            var view = VocabulariesView.Of(tools);
            var hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(view, Json.Options));
            return new TaggedView(view, $"\"{Convert.ToHexStringLower(hash)[..16]}\"");
        }
    }
}
