using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>A receiver of webhooks that takes every delivery and remembers which.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly Task serving;

    internal Receiver()
    {
        Address = $"http://127.0.0.1:{Cluster.FreePort()}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        serving = ServeAsync();
    }

    internal string Address { get; }

    /// <summary>How often each delivery came, by its id.</summary>
    internal ConcurrentDictionary<Guid, int> Deliveries { get; } = [];

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        listener.Close();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                var call = await listener.GetContextAsync();
                using var body = await JsonDocument.ParseAsync(call.Request.InputStream);
                Deliveries.AddOrUpdate(body.RootElement.GetProperty("id").GetGuid(), 1, (_, times) => times + 1);
                call.Response.Close();
            }
            catch (Exception lost) when (lost is HttpListenerException or ObjectDisposedException)
            {
                if (!listener.IsListening)
                    return;
            }
        }
    }
}
