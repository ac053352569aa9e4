using System.Net.Http.Headers;
using CoilMatch.Silo.Documents;
using CoilMatch.Silo.Tests.Fixture;

namespace CoilMatch.Silo.Tests.Documents;

/// <summary>Short ways to send and read documents over HTTP.</summary>
internal static class Uploads
{
    internal static Task<HttpResponseMessage> Send(
        this HttpClient client, Guid pairing, byte[] content, string name = "Syllabus.pdf", string query = "?kind=SYLLABUS&visibility=BOTH_SIDES",
        string mediaType = "application/octet-stream") => client.Send(pairing, new ByteArrayContent(content), name, query, mediaType);

    internal static async Task<HttpResponseMessage> Send(
        this HttpClient client, Guid pairing, HttpContent content, string name, string query, string mediaType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/pairings/{pairing}/documents{query}") { Content = content };
        request.Headers.Add("X-File-Name", Uri.EscapeDataString(name));
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return await client.SendAsync(request);
    }

    internal static async Task<DocumentView> Add(
        this HttpClient client, Guid pairing, byte[] content, string name = "Syllabus.pdf", string query = "?kind=SYLLABUS&visibility=BOTH_SIDES")
    {
        using var answer = await client.Send(pairing, content, name, query);
        return await answer.Read<DocumentView>();
    }

    internal static async Task<List<DocumentView>> DocumentsOf(this HttpClient client, Guid pairing)
    {
        var found = await client.Post<Dictionary<Guid, List<DocumentView>>>("/documents/by-pairings", new { ids = new[] { pairing } });
        return found[pairing];
    }

    internal static string Address(this DocumentView document, int revision = 1) => $"/documents/{document.Id}/revisions/{revision}";
}
