using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>A revision of a document that was taken.</summary>
internal sealed record Upload(Guid DocumentId, int Revision, string Sha256);

/// <summary>A lecturer who adds files to a pairing, revision after revision; an upload that fails is tried again with another one, as a person would.</summary>
internal sealed class Uploads(Browser lecturer, string pairingId)
{
    /// <summary>Of a document; after that another one is begun.</summary>
    private const int Revisions = 80;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(700);

    internal ConcurrentBag<Upload> Acknowledged { get; } = [];

    /// <summary>Uploads that ended with a fault.</summary>
    internal ConcurrentBag<(long At, string Fault)> Failed { get; } = [];

    internal async Task RunAsync(CancellationToken stop)
    {
        Guid? document = null;
        for (var number = 1; !stop.IsCancellationRequested; number++)
        {
            var content = Encoding.UTF8.GetBytes($"Minutes of meeting {number}.\n{string.Concat(Enumerable.Repeat("Both classes follow one product. ", 500))}\n");
            var sent = await lecturer.UploadAsync(pairingId, document, content);
            if (sent.Document is (var id, var revision))
            {
                Acknowledged.Add(new Upload(id, revision, Convert.ToHexStringLower(SHA256.HashData(content))));
                document = revision < Revisions ? id : null;
            }
            else
            {
                Failed.Add((Stopwatch.GetTimestamp(), sent.Fault!));
            }

            await Task.Delay(Between, CancellationToken.None);
        }
    }

    /// <summary>How many of those that were acknowledged do not come back as they were sent.</summary>
    internal async Task<int> LostAsync()
    {
        var lost = 0;
        foreach (var upload in Acknowledged)
        {
            var content = await lecturer.DownloadAsync($"/documents/{upload.DocumentId}/{upload.Revision}");
            lost += content is not null && Convert.ToHexStringLower(SHA256.HashData(content)) == upload.Sha256 ? 0 : 1;
        }

        return lost;
    }
}
