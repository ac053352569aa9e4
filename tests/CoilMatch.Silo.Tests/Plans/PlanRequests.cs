using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Plans;

/// <summary>Short ways to save and sign a plan.</summary>
internal static class PlanRequests
{
    /// <param name="sections">The sections to save, as JSON.</param>
    internal static Task<HttpResponseMessage> PutPlan(this HttpClient client, Guid pairing, long version, string sections) =>
        client.PutAsJsonAsync($"/pairings/{pairing}/plan", new JsonObject { ["version"] = version, ["plan"] = JsonNode.Parse(sections) });

    internal static async Task<PairingView> Save(this HttpClient client, Guid pairing, long version, string sections)
    {
        using var answer = await client.PutPlan(pairing, version, sections);
        return await answer.Read<PairingView>();
    }

    internal static Task<HttpResponseMessage> Sign(this HttpClient client, Guid pairing, string planHash) =>
        client.PostAsJsonAsync($"/pairings/{pairing}/signature", new { planHash });

    /// <summary>The refusal names this field.</summary>
    internal static async Task IsRefused(this HttpResponseMessage answer, HttpStatusCode status, string code, string field) =>
        Assert.Equal(field, (await answer.IsRefused(status, code)).Field);

    internal static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, Json.Options);
}
