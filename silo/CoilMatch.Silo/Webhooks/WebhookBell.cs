using System.Threading.Channels;

namespace CoilMatch.Silo.Webhooks;

/// <summary>Wakes the senders of this service when there is something to send; those of another service look every second.</summary>
internal sealed class WebhookBell
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    internal void Ring() => rings.Writer.TryWrite(true);

    /// <summary>Returns at a ring, or after a second.</summary>
    internal async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var sleep = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        sleep.CancelAfter(LongestSleep);
        try
        {
            await rings.Reader.ReadAsync(sleep.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Time to look.
        }
    }
}
