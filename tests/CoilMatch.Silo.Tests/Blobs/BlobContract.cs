using System.Security.Cryptography;
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

    [Fact]
    public async Task A_writer_who_did_not_see_the_last_write_changes_nothing()
    {
        Assert.Null(await Blobs.VersionAsync("stale/one", Cancellation));
        Assert.True(await ReplaceAsync("stale/one", null, "first"));
        var seen = await Blobs.VersionAsync("stale/one", Cancellation);
        Assert.NotNull(seen);
        Assert.False(await ReplaceAsync("stale/one", null, "as if there were none"));
        Assert.True(await ReplaceAsync("stale/one", seen, "second"));
        Assert.False(await ReplaceAsync("stale/one", seen, "stale"));
        Assert.Equal("second", await ReadAsync("stale/one"));

        var last = await Blobs.VersionAsync("stale/one", Cancellation);
        await Blobs.DeleteAsync("stale/one", Cancellation);
        Assert.False(await ReplaceAsync("stale/one", last, "back from the dead"));
        Assert.Null(await Blobs.OpenAsync("stale/one", Cancellation));
    }

    [Fact]
    public async Task Every_write_makes_another_version_even_of_the_same_content()
    {
        var seen = new HashSet<string>();
        for (var time = 0; time < 20; time++)
        {
            await PutAsync("versions", "always the same");
            Assert.True(seen.Add((await Blobs.VersionAsync("versions", Cancellation))!));
        }
    }

    [Fact]
    public async Task Of_many_who_replace_the_same_version_with_many_blocks_exactly_one_succeeds()
    {
        await PutAsync("replaced", "before");
        var version = await Blobs.VersionAsync("replaced", Cancellation);
        var won = await Task.WhenAll(Enumerable.Range(1, 4).Select(async number =>
            await Blobs.ReplaceAsync("replaced", version, file => WriteManyAsync(file, (byte)number, 9 << 20), Cancellation) ? number : 0));

        var winner = Assert.Single(won, number => number > 0);
        await using var blob = (await Blobs.OpenAsync("replaced", Cancellation))!;
        Assert.Equal(9 << 20, blob.Length);
        using var all = new MemoryStream();
        await blob.CopyToAsync(all, Cancellation);
        Assert.False(all.GetBuffer().AsSpan(0, (int)all.Length).ContainsAnyExcept((byte)winner));
    }

    [Fact]
    public async Task A_long_stream_arrives_as_it_was_sent_without_being_held_in_memory()
    {
        const int Parts = 48;
        using var sent = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var random = new Random(2);
        var part = new byte[1 << 20];
        await Blobs.PutAsync("long", async file =>
        {
            for (var number = 0; number < Parts; number++)
            {
                random.NextBytes(part);
                sent.AppendData(part);
                await file.WriteAsync(part, Cancellation);
            }
        }, Cancellation);

        await using var blob = (await Blobs.OpenAsync("long", Cancellation))!;
        Assert.Equal(Parts << 20, blob.Length);
        Assert.Equal(sent.GetHashAndReset(), await SHA256.HashDataAsync(blob, Cancellation));
        await Blobs.DeleteAsync("long", Cancellation);
    }

    [Fact]
    public async Task A_reader_during_a_replacement_gets_the_old_one_or_an_error_and_never_a_mixture()
    {
        const int Bytes = 13 << 20;
        await Blobs.PutAsync("read", file => WriteManyAsync(file, 1, Bytes), Cancellation);
        await using var blob = (await Blobs.OpenAsync("read", Cancellation))!;
        Assert.Equal(1, blob.ReadByte());
        await Blobs.PutAsync("read", file => WriteManyAsync(file, 2, Bytes), Cancellation);

        using var read = new MemoryStream();
        var failure = await Record.ExceptionAsync(() => blob.CopyToAsync(read, Cancellation));

        Assert.False(read.GetBuffer().AsSpan(0, (int)read.Length).ContainsAnyExcept((byte)1));
        if (failure is null) Assert.Equal(Bytes - 1, read.Length);
        else Assert.IsType<IOException>(failure);
        await using var next = (await Blobs.OpenAsync("read", Cancellation))!;
        Assert.Equal(2, next.ReadByte());
    }

    [Fact]
    public async Task A_writer_who_is_called_off_in_the_middle_leaves_the_blob_before()
    {
        await PutAsync("called-off", "before");
        using var off = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Blobs.PutAsync("called-off", async file =>
        {
            await WriteManyAsync(file, 1, 9 << 20);
            await off.CancelAsync();
        }, off.Token));

        Assert.Equal("before", await ReadAsync("called-off"));
        Assert.Equal(["called-off"], await Blobs.ListAsync("called-off", Cancellation));
    }

    [Fact]
    public async Task More_blobs_than_fit_one_answer_are_all_listed_in_order()
    {
        var names = Enumerable.Range(0, 5_010).Select(number => $"many/{number:D5}").ToList();
        await Parallel.ForEachAsync(names, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Cancellation },
            async (name, cancellationToken) => await Blobs.PutAsync(name, _ => Task.CompletedTask, cancellationToken));

        Assert.Equal(names, await Blobs.ListAsync("many/", Cancellation));
    }

    public static TheoryData<string> OddNames =>
        ["0", "odd/a..b/c.-d", "odd/a-.b", "odd/one.new.json", new string('x', 200), string.Join('/', Enumerable.Repeat("deep", 60))];

    [Theory]
    [MemberData(nameof(OddNames))]
    public async Task An_odd_name_is_spelt_the_same_when_it_comes_back(string name)
    {
        await PutAsync(name, "odd");

        Assert.Equal("odd", await ReadAsync(name));
        Assert.Contains(name, await Blobs.ListAsync(name[..1], Cancellation));
    }

    public static TheoryData<string> NamesTooLong => [new string('x', 201), string.Join('/', Enumerable.Repeat("part", 300))];

    [Theory]
    [MemberData(nameof(NamesTooLong))]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../outside")]
    [InlineData("models/../../outside")]
    [InlineData("models//one")]
    [InlineData("models/")]
    [InlineData("Models")]
    [InlineData("a\\b")]
    [InlineData("a\n")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("%2e%2e/outside")]
    [InlineData("cut/by.azure.")]
    [InlineData(".lock")]
    [InlineData("one.new")]
    public async Task A_name_that_could_leave_the_folder_is_refused(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Blobs.OpenAsync(name, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => Blobs.DeleteAsync(name, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => PutAsync(name, "text"));
        await Assert.ThrowsAsync<ArgumentException>(() => CreateAsync(name, "text"));
        await Assert.ThrowsAsync<ArgumentException>(() => ReplaceAsync(name, "any", "text"));
        await Assert.ThrowsAsync<ArgumentException>(() => Blobs.VersionAsync(name, Cancellation));
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

    private Task<bool> ReplaceAsync(string name, string? version, string text) => Blobs.ReplaceAsync(
        name, version, file => file.WriteAsync(Encoding.UTF8.GetBytes(text), Cancellation).AsTask(), Cancellation);

    private static async Task WriteManyAsync(Stream file, byte content, int bytes)
    {
        var part = new byte[1 << 20];
        part.AsSpan().Fill(content);
        for (var at = 0; at < bytes; at += part.Length) await file.WriteAsync(part, Cancellation);
    }
}
