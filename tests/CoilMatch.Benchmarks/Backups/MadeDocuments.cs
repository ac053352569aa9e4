using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;

namespace CoilMatch.Benchmarks.Backups;

/// <summary>A document for every pairing: a row, and a file of random bytes, which pack as badly as PDFs do; 10 to 110 kB, 60 kB on the average.</summary>
internal static class MadeDocuments
{
    private const int Smallest = 10_000;
    private const int Steps = 101;
    private const int Step = 1_000;

    /// <summary>Each file by its name with the SHA-256 of its content.</summary>
    internal static async Task<SortedDictionary<string, string>> FillAsync(NpgsqlDataSource source, string blobs)
    {
        var pairings = new List<(Guid Id, Guid Person)>();
        await using (var command = source.CreateCommand("select id, requested_by from pairings order by id"))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync()) pairings.Add((reader.GetGuid(0), reader.GetGuid(1)));
        }

        var made = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await using var connection = await source.OpenConnectionAsync();
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy documents (id, pairing_id, kind, visibility, side, added_by, revisions, bytes) from stdin (format binary)");
        for (var number = 0; number < pairings.Count; number++)
        {
            var (pairing, person) = pairings[number];
            var document = Guid.CreateVersion7();
            var blob = $"documents/{document:n}/{Guid.CreateVersion7():n}";
            var content = RandomNumberGenerator.GetBytes(Smallest + (number % Steps * Step));
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
            Directory.CreateDirectory(Path.Combine(blobs, Path.GetDirectoryName(blob)!));
            await File.WriteAllBytesAsync(Path.Combine(blobs, blob), content);
            made[blob] = sha256;
            var revision = new { revision = 1, name = $"Agreement {number}.pdf", format = "PDF", size = content.Length, sha256, blob, addedBy = person, addedAt = "2026-01-01T00:00:00+00:00" };
            await copy.StartRowAsync();
            await copy.WriteAsync(document);
            await copy.WriteAsync(pairing);
            await copy.WriteAsync("Agreement");
            await copy.WriteAsync("BothSides");
            await copy.WriteAsync("Requester");
            await copy.WriteAsync(person);
            await copy.WriteAsync(JsonSerializer.Serialize(new[] { revision }), NpgsqlTypes.NpgsqlDbType.Jsonb);
            await copy.WriteAsync((long)content.Length);
        }

        await copy.CompleteAsync();
        return made;
    }
}
