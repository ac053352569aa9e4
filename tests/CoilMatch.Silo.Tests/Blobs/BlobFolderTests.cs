using CoilMatch.Silo.Blobs;
using Xunit;

namespace CoilMatch.Silo.Tests.Blobs;

public sealed class BlobFolderTests : BlobContract, IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"blobs-{Guid.NewGuid():N}");
    private readonly BlobFolder blobs;

    public BlobFolderTests() => blobs = new BlobFolder(folder);

    private protected override IBlobs Blobs => blobs;

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_failed_write_leaves_no_draft_in_the_folder()
    {
        await PutAsync("one", "before");
        await Assert.ThrowsAsync<InvalidOperationException>(() => blobs.PutAsync(
            "one", async file => { await file.WriteAsync("half"u8.ToArray(), Cancellation); throw new InvalidOperationException(); }, Cancellation));

        Assert.Equal("one", Path.GetFileName(Assert.Single(Directory.GetFiles(folder), file => !file.EndsWith(".lock", StringComparison.Ordinal))));
    }
}
