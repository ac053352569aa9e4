using System.Security.Cryptography;
using CoilMatch.Silo.Documents;
using Xunit;

namespace CoilMatch.Silo.Tests.Documents;

public sealed class ReceivedFileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_received_byte_by_byte_with_its_sum()
    {
        var bytes = RandomNumberGenerator.GetBytes(300_000);
        var (file, refusal) = await ReceivedFile.ReceiveAsync(new MemoryStream(bytes), null, UploadPatience.Usual, Cancellation);

        Assert.Null(refusal);
        await using var received = file!;
        Assert.Equal(bytes.Length, received.Size);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), received.Sha256);
    }

    [Fact]
    public async Task A_stream_of_100_MB_is_cut_at_the_limit_without_being_read_to_its_end()
    {
        var endless = new SlowStream(100L << 20);
        var (_, refusal) = await ReceivedFile.ReceiveAsync(endless, declared: 1000, UploadPatience.Usual, Cancellation);

        Assert.Equal("too-large", refusal!.Code);
        Assert.InRange(endless.Given, DocumentLimits.FileBytes, DocumentLimits.FileBytes + (1 << 20));
    }

    [Fact]
    public async Task What_is_declared_too_large_is_not_read_at_all()
    {
        var endless = new SlowStream(100L << 20);
        var (_, refusal) = await ReceivedFile.ReceiveAsync(endless, 100L << 20, UploadPatience.Usual, Cancellation);

        Assert.Equal("too-large", refusal!.Code);
        Assert.Equal(0, endless.Given);
    }

    [Theory]
    [InlineData(20, 60_000)]
    [InlineData(60_000, 20)]
    public async Task A_stream_that_stops_coming_is_given_up(int silence, int whole)
    {
        var patience = new UploadPatience(TimeSpan.FromMilliseconds(silence), TimeSpan.FromMilliseconds(whole));
        var (_, refusal) = await ReceivedFile.ReceiveAsync(new SlowStream(100L << 20, stopAt: 100_000), null, patience, Cancellation);

        Assert.Equal("too-slow", refusal!.Code);
    }

    [Fact]
    public async Task A_stream_that_breaks_is_told_as_not_received_and_an_empty_one_as_empty()
    {
        var (_, broken) = await ReceivedFile.ReceiveAsync(new SlowStream(100L << 20, breakAt: 100_000), null, UploadPatience.Usual, Cancellation);
        var (_, empty) = await ReceivedFile.ReceiveAsync(new MemoryStream(), null, UploadPatience.Usual, Cancellation);

        Assert.Equal("not-received", broken!.Code);
        Assert.Equal("empty-file", empty!.Code);
    }

    /// <summary>Gives zeros for as long as it is asked to, and says how many were taken.</summary>
    private sealed class SlowStream(long length, long stopAt = long.MaxValue, long breakAt = long.MaxValue) : MemoryStream
    {
        internal long Given { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Given >= breakAt) throw new IOException("The line broke.");
            if (Given >= stopAt) await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            var read = (int)Math.Min(buffer.Length, length - Given);
            buffer.Span[..read].Clear();
            Given += read;
            return read;
        }
    }
}
