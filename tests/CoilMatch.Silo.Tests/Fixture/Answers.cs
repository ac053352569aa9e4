using System.Net;
using System.Text.Json;
using CoilMatch.Silo.Common;
using Xunit;

namespace CoilMatch.Silo.Tests.Fixture;

/// <summary>What a refusal's body says.</summary>
internal sealed record ProblemBody(int Status, string? Code, string? Detail, string? Field, IReadOnlyList<Refusal>? Refusals, string? CorrelationId);

internal static class Answers
{
    /// <summary>The body of a good answer; a bad one fails the test with what it said.</summary>
    internal static async Task<T> Read<T>(this HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {text}");
        return JsonSerializer.Deserialize<T>(text, Json.Options)!;
    }

    /// <summary>The body of a refusal, which must have this status and code.</summary>
    internal static async Task<ProblemBody> IsRefused(this HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == status, $"{(int)answer.StatusCode} {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonSerializer.Deserialize<ProblemBody>(text, Json.Options)!;
        Assert.Equal(code, problem.Code);
        return problem;
    }

    internal static async Task<T> Get<T>(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        return await answer.Read<T>();
    }

    internal static async Task<T> Post<T>(this HttpClient client, string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(path, body, Json.Options);
        return await answer.Read<T>();
    }

    internal static async Task<T> Put<T>(this HttpClient client, string path, object body)
    {
        using var answer = await client.PutAsJsonAsync(path, body, Json.Options);
        return await answer.Read<T>();
    }
}
