using System.Net;
using System.Net.Sockets;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>A way of TCP to a port of this machine on which each piece takes as long as it is told to.</summary>
internal sealed class SlowWay : IAsyncDisposable
{
    private const int PieceLength = 64 << 10;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly int target;
    private readonly Task serving;
    private long pauseTicks;

    internal SlowWay(int target)
    {
        this.target = target;
        listener.Start();
        serving = ServeAsync();
    }

    internal int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How long a piece waits before it goes on.</summary>
    internal TimeSpan Pause
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref pauseTicks));
        set => Interlocked.Exchange(ref pauseTicks, value.Ticks);
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await serving;
        end.Dispose();
    }

    private async Task ServeAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true)
                open.Add(CarryAsync(await listener.AcceptTcpClientAsync(end.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task CarryAsync(TcpClient caller)
    {
        using var near = caller;
        using var far = new TcpClient();
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, target, end.Token);
            await Task.WhenAny(PassAsync(near.GetStream(), far.GetStream()), PassAsync(far.GetStream(), near.GetStream()));
        }
        catch (Exception error) when (error is SocketException or OperationCanceledException)
        {
            // Both ends are closed now, which is all that can be told to either.
        }
    }

    private async Task PassAsync(NetworkStream from, NetworkStream to)
    {
        var piece = new byte[PieceLength];
        try
        {
            while (await from.ReadAsync(piece, end.Token) is > 0 and var length)
            {
                if (Pause is { Ticks: > 0 } pause)
                    await Task.Delay(pause, end.Token);
                await to.WriteAsync(piece.AsMemory(0, length), end.Token);
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // One end is closed: so is the other, when this returns.
        }
    }
}
