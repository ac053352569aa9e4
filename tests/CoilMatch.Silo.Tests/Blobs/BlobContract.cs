using System.Text;
using CoilMatch.Silo.Blobs;
using Xunit;

namespace CoilMatch.Silo.Tests.Blobs;

/// <summary>What every store of blobs must do, wherever its bytes lie; each store's test class derives from this.</summary>
public abstract class BlobContract
{
    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected abstract IBlobs Blobs { get; }

    [Fact]
    public async Task A_blob_is_read_as_it_was_written_and_replaced_whole()
    {
        await PutAsync("models/one.json", "a longer text");
        await PutAsync("models/one.json", "short");

        Assert.Equal("short", await ReadAsync("models/one.json"));
    }

    [Fact]
    public async Task When_writing_fails_the_blob_before_stays_and_a_new_one_never_appears()
    {
        await PutAsync("broken/one", "before");
        foreach (var name in (string[])["broken/one", "broken/two"])
            await Assert.ThrowsAsync<InvalidOperationException>(() => Blobs.PutAsync(name, BreakAsync, Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Blobs.CreateAsync("broken/three", BreakAsync, Cancellation));

        Assert.Equal("before", await ReadAsync("broken/one"));
        Assert.Equal(["broken/one"], await Blobs.ListAsync("broken/", Cancellation));

        static async Task BreakAsync(Stream file)
        {
            await file.WriteAsync(new byte[5 << 20], Cancellation);
            throw new InvalidOperationException();
        }
    }

    [Fact]
    public async Task A_blob_is_created_once_and_the_second_writer_changes_nothing()
    {
        Assert.True(await CreateAsync("created/one", "first"));
        Assert.False(await CreateAsync("created/one", "second"));

        Assert.Equal("first", await ReadAsync("created/one"));
    }

    [Fact]
    public async Task Of_many_who_create_the_same_blob_at_once_exactly_one_succeeds()
    {
        const int Writers = 8;
        var (writing, allWrite) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

        var won = await Task.WhenAll(Enumerable.Range(0, Writers).Select(async number =>
        {
            var content = Encoding.UTF8.GetBytes($"writer {number}");
            var created = await Blobs.CreateAsync("created/raced", async file =>
            {
                await file.WriteAsync(content, Cancellation);
                if (Interlocked.Increment(ref writing) == Writers) allWrite.SetResult();
                await allWrite.Task;
            }, Cancellation);
            return created ? $"writer {number}" : null;
        }));

        Assert.Equal(await ReadAsync("created/raced"), Assert.Single(won, winner => winner is not null));
    }

    [Fact]
    public async Task A_blob_of_many_blocks_comes_back_byte_by_byte_and_can_be_read_from_its_middle()
    {
        var content = new byte[(9 << 20) + 17];
        new Random(1).NextBytes(content);
        await Blobs.PutAsync("large", async file =>
        {
            for (var at = 0; at < content.Length; at += 100_000)
                await file.WriteAsync(content.AsMemory(at, Math.Min(100_000, content.Length - at)), Cancellation);
        }, Cancellation);

        await using var blob = await Blobs.OpenAsync("large", Cancellation);
        Assert.Equal(content.Length, blob!.Length);
        using var read = new MemoryStream();
        await blob.CopyToAsync(read, Cancellation);
        Assert.True(content.AsSpan().SequenceEqual(read.ToArray()));
        blob.Position = 7 << 20;
        Assert.Equal(content[7 << 20], blob.ReadByte());
    }

    [Fact]
    public async Task Blobs_are_listed_by_prefix_and_gone_when_deleted()
    {
        foreach (var name in (string[])["listed/b", "listed/a", "other"]) await PutAsync(name, name);

        Assert.Equal(["listed/a", "listed/b"], await Blobs.ListAsync("listed/", Cancellation));
        await Blobs.DeleteAsync("listed/a", Cancellation);
        await Blobs.DeleteAsync("listed/a", Cancellation);
        Assert.Equal(["listed/b"], await Blobs.ListAsync("listed/", Cancellation));
        Assert.Null(await Blobs.OpenAsync("listed/a", Cancellation));
        Assert.Null(await Blobs.OpenAsync("nowhere/a", Cancellation));
        Assert.Empty(await Blobs.ListAsync("nowhere/", Cancellation));
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
    public async Task A_name_that_could_leave_the_folder_is_refused(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Blobs.OpenAsync(name, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => Blobs.DeleteAsync(name, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => PutAsync(name, "text"));
        await Assert.ThrowsAsync<ArgumentException>(() => CreateAsync(name, "text"));
    }

    private protected Task PutAsync(string name, string text) =>
        Blobs.PutAsync(name, file => file.WriteAsync(Encoding.UTF8.GetBytes(text), Cancellation).AsTask(), Cancellation);

    private protected async Task<string> ReadAsync(string name)
    {
        using var reader = new StreamReader((await Blobs.OpenAsync(name, Cancellation))!);
        return await reader.ReadToEndAsync(Cancellation);
    }

    private Task<bool> CreateAsync(string name, string text) =>
        Blobs.CreateAsync(name, file => file.WriteAsync(Encoding.UTF8.GetBytes(text), Cancellation).AsTask(), Cancellation);
}
