using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using CoilMatch.Silo.Blobs;
using Xunit;

namespace CoilMatch.Silo.Tests.Blobs;

/// <summary>What happens when the way to Azure loses, cuts or spoils something.</summary>
public sealed class AzureFaultTests : IClassFixture<Azurite>, IDisposable
{
    private readonly FaultyWay way = new();
    private readonly HttpClient http;
    private readonly AzureBlobs blobs;

    public AzureFaultTests(Azurite azurite)
    {
        Assert.SkipWhen(azurite.Missing is not null, azurite.Missing ?? "");
        http = new HttpClient(way);
        var options = AzureSettings.Options();
        options.Transport = new HttpClientTransport(http);
        options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        blobs = new AzureBlobs(new BlobContainerClient(azurite.ConnectionString, "faults", options));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task A_connection_cut_during_a_write_leaves_the_blob_before()
    {
        await blobs.PutAsync("cut", file => file.WriteAsync("before"u8.ToArray(), Cancellation).AsTask(), Cancellation);
        var blocks = 0;
        way.Going = request => IsBlock(request) && ++blocks > 1 ? throw new HttpRequestException("cut") : Task.CompletedTask;

        await Assert.ThrowsAsync<IOException>(() => blobs.PutAsync("cut", file => WriteAsync(file, 9 << 20), Cancellation));

        Assert.Equal("before", await ReadAsync("cut"));
        Assert.Equal(1 + 5, blocks);
    }

    [Fact]
    public async Task A_store_that_is_away_for_a_moment_is_asked_again()
    {
        var lost = 0;
        way.Going = _ => lost++ % 3 < 2 ? throw new HttpRequestException("away") : Task.CompletedTask;

        await blobs.PutAsync("again", file => WriteAsync(file, 9 << 20), Cancellation);

        Assert.Equal(9 << 20, (await ReadAsync("again")).Length);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(9 << 20)]
    public async Task Who_created_a_blob_is_told_so_even_when_the_first_answer_was_lost(int bytes)
    {
        var lost = 0;
        way.Coming = request =>
        {
            if (request.Method == HttpMethod.Put && !IsBlock(request) && lost++ == 0) throw new HttpRequestException("lost");
        };

        Assert.True(await blobs.CreateAsync($"answered-{bytes}", file => WriteAsync(file, bytes), Cancellation));
        var sent = lost;
        Assert.True(sent > 1, "No answer was lost.");
        Assert.False(await blobs.CreateAsync($"answered-{bytes}", file => WriteAsync(file, bytes), Cancellation));
        Assert.Equal(sent, lost);
    }

    [Theory]
    [InlineData("small", 10)]
    [InlineData("large", 9 << 20)]
    public async Task Bytes_that_are_spoilt_on_the_way_are_refused_and_the_blob_before_stays(string name, int bytes)
    {
        await blobs.PutAsync(name, file => file.WriteAsync("before"u8.ToArray(), Cancellation).AsTask(), Cancellation);
        way.Going = async request =>
        {
            if (request.Method != HttpMethod.Put || request.Content is not { } content) return;
            var spoilt = await content.ReadAsByteArrayAsync(Cancellation);
            spoilt[spoilt.Length / 2] ^= 1;
            request.Content = new ByteArrayContent(spoilt);
            foreach (var (header, values) in content.Headers) request.Content.Headers.TryAddWithoutValidation(header, values);
        };

        var failure = await Assert.ThrowsAsync<IOException>(() => blobs.PutAsync(name, file => WriteAsync(file, bytes), Cancellation));

        Assert.Contains("Md5Mismatch", failure.Message, StringComparison.Ordinal);
        way.Going = _ => Task.CompletedTask;
        Assert.Equal("before", await ReadAsync(name));
    }

    [Fact]
    public async Task A_store_that_is_gone_is_a_failure_of_input_and_output_whatever_is_asked()
    {
        way.Going = _ => throw new HttpRequestException("gone");

        await Assert.ThrowsAsync<IOException>(() => blobs.OpenAsync("gone", Cancellation));
        await Assert.ThrowsAsync<IOException>(() => blobs.ListAsync("gone", Cancellation));
        await Assert.ThrowsAsync<IOException>(() => blobs.DeleteAsync("gone", Cancellation));
        await Assert.ThrowsAsync<IOException>(() => blobs.VersionAsync("gone", Cancellation));
        await Assert.ThrowsAsync<IOException>(() => blobs.CreateAsync("gone", file => WriteAsync(file, 1), Cancellation));
        await Assert.ThrowsAsync<IOException>(() => blobs.PutAsync("gone", file => WriteAsync(file, 9 << 20), Cancellation));
    }

    [Fact]
    public async Task A_store_that_goes_while_a_blob_is_read_is_a_failure_of_input_and_output()
    {
        await blobs.PutAsync("halfway", file => WriteAsync(file, 13 << 20), Cancellation);
        await using var blob = (await blobs.OpenAsync("halfway", Cancellation))!;
        Assert.Equal(7, blob.ReadByte());
        way.Going = _ => throw new HttpRequestException("gone");

        await Assert.ThrowsAsync<IOException>(() => blob.CopyToAsync(Stream.Null, Cancellation));
    }

    private static bool IsBlock(HttpRequestMessage request) =>
        request.Method == HttpMethod.Put && request.RequestUri!.Query.Contains("comp=block&", StringComparison.Ordinal);

    private static Task WriteAsync(Stream file, int bytes)
    {
        var content = new byte[bytes];
        content.AsSpan().Fill(7);
        return file.WriteAsync(content, Cancellation).AsTask();
    }

    private async Task<string> ReadAsync(string name)
    {
        using var reader = new StreamReader((await blobs.OpenAsync(name, Cancellation))!);
        return await reader.ReadToEndAsync(Cancellation);
    }
}
