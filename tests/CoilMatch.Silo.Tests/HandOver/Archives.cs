using System.IO.Compression;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CoilMatch.Silo.HandOver;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.HandOver;

/// <summary>Short ways to make exports, to restore them, and to tamper with them.</summary>
internal static class Archives
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Asks for an export, waits until it is ready, and fetches it.</summary>
    internal static async Task<byte[]> Export(this SiloApp app)
    {
        using var edge = app.AsEdge();
        var file = await edge.FinishedExport();
        Assert.True(file.State == HandOverState.Ready, file.Failure);
        var archive = await edge.GetByteArrayAsync($"/hand-over/exports/{file.Id}/file");
        Assert.Equal((file.Bytes, file.Sha256), (archive.Length, Convert.ToHexStringLower(SHA256.HashData(archive))));
        return archive;
    }

    internal static async Task<HandOverFileView> FinishedExport(this HttpClient client)
    {
        var file = await client.Post<HandOverFileView>("/hand-over/exports", new { });
        await Eventually.Holds(async () =>
        {
            file = await client.Get<HandOverFileView>($"/hand-over/exports/{file.Id}");
            return file.EndedAt is not null;
        }, Patience);
        return file;
    }

    internal static async Task<HttpResponseMessage> Restore(this SiloApp app, byte[] archive)
    {
        using var edge = app.AsEdge();
        using var content = new ByteArrayContent(archive);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        return await edge.PostAsync("/hand-over/restore", content);
    }

    /// <summary>The files of an archive by name, in its order.</summary>
    internal static List<(string Name, byte[] Content)> Unpack(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return [.. zip.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })];
    }

    internal static string Text(byte[] archive, string name) => Encoding.UTF8.GetString(Unpack(archive).Single(one => one.Name == name).Content);

    internal static byte[] Pack(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }

    /// <summary>The archive with one of its files changed, without telling the manifest.</summary>
    internal static byte[] Change(byte[] archive, string name, Func<string, string> change) => Pack(Unpack(archive)
        .Select(one => one.Name == name ? (name, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(one.Content)))) : one));

    /// <summary>The archive with one of its tables changed, and a manifest that says so: a forgery with all hashes right.</summary>
    internal static byte[] Forge(byte[] archive, string table, Func<string, string> change)
    {
        var changed = Unpack(Change(archive, $"data/{table}.jsonl", change));
        var content = changed.Single(one => one.Name == $"data/{table}.jsonl").Content;
        return ChangeManifest(Pack(changed), manifest =>
        {
            var told = manifest["tables"]!.AsArray().Single(one => (string?)one!["table"] == table)!;
            told["bytes"] = content.Length;
            told["rows"] = content.Count(letter => letter == '\n');
            told["sha256"] = Convert.ToHexStringLower(SHA256.HashData(content));
        });
    }

    internal static byte[] ChangeManifest(byte[] archive, Action<JsonNode> change) => Change(archive, "manifest.json", text =>
    {
        var manifest = JsonNode.Parse(text)!;
        change(manifest);
        return manifest.ToJsonString();
    });
}
