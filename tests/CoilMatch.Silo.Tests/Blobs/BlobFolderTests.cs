using System.Text;
using CoilMatch.Silo.Blobs;
using Xunit;

namespace CoilMatch.Silo.Tests.Blobs;

public sealed class BlobFolderTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"blobs-{Guid.NewGuid():N}");
    private readonly BlobFolder blobs;

    public BlobFolderTests() => blobs = new BlobFolder(
        new ConfigurationBuilder().AddInMemoryCollection([new("Blobs", folder)]).Build());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_blob_is_read_as_it_was_written_and_replaced_whole()
    {
        await PutAsync("models/one.json", "a longer text");
        await PutAsync("models/one.json", "short");

        Assert.Equal("short", Read("models/one.json"));
    }

    [Fact]
    public async Task When_writing_fails_the_blob_before_stays_and_nothing_else_is_left()
    {
        await PutAsync("one", "before");
        await Assert.ThrowsAsync<InvalidOperationException>(() => blobs.PutAsync(
            "one", async file => { await file.WriteAsync("half"u8.ToArray(), Cancellation); throw new InvalidOperationException(); }, Cancellation));

        Assert.Equal("before", Read("one"));
        Assert.Single(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task Blobs_are_listed_by_prefix_and_gone_when_deleted()
    {
        Assert.Empty(blobs.List(""));
        foreach (var name in (string[])["models/b", "models/a", "other"]) await PutAsync(name, name);

        Assert.Equal(["models/a", "models/b"], blobs.List("models/"));
        blobs.Delete("models/a");
        blobs.Delete("models/a");
        Assert.Equal(["models/b", "other"], blobs.List(""));
        Assert.Null(blobs.Open("models/a"));
        Assert.Null(blobs.Open("nowhere/a"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../outside")]
    [InlineData("models/../../outside")]
    [InlineData("models//one")]
    [InlineData("models/")]
    [InlineData("Models")]
    [InlineData("a\\b")]
    [InlineData("a\n")]
    [InlineData("one.new")]
    public void A_name_that_could_leave_the_folder_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => blobs.Open(name));
        Assert.Throws<ArgumentException>(() => blobs.Delete(name));
    }

    private Task PutAsync(string name, string text) =>
        blobs.PutAsync(name, file => file.WriteAsync(Encoding.UTF8.GetBytes(text), Cancellation).AsTask(), Cancellation);

    private string Read(string name)
    {
        using var reader = new StreamReader(blobs.Open(name)!);
        return reader.ReadToEnd();
    }
}
