using System.Net;
using System.Net.Sockets;

namespace CoilMatch.Benchmarks.Queue;

/// <summary>Stands between an edge and a silo and counts the calls; only for counting, since it costs time itself.</summary>
internal sealed class CountingProxy : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly HttpClient silo = new();
    private readonly Uri target;
    private readonly Task serving;
    private int calls;

    internal CountingProxy(Uri target)
    {
        this.target = target;
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        listener.Prefixes.Add(Address.AbsoluteUri);
        listener.Start();
        serving = ServeAsync();
    }

    internal Uri Address { get; }

    /// <summary>The calls since the last time that this was asked.</summary>
    internal int TakeCalls() => Interlocked.Exchange(ref calls, 0);

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        listener.Close();
        silo.Dispose();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Interlocked.Increment(ref calls);
            await ForwardAsync(context);
        }
    }

    private async Task ForwardAsync(HttpListenerContext context)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.HttpMethod), new Uri(target, context.Request.RawUrl));
        if (context.Request.HasEntityBody)
        {
            request.Content = new StreamContent(context.Request.InputStream);
            request.Content.Headers.TryAddWithoutValidation("content-type", context.Request.ContentType);
        }

        if (context.Request.Headers["authorization"] is { } authorization)
            request.Headers.TryAddWithoutValidation("authorization", authorization);
        using var answer = await silo.SendAsync(request);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await answer.Content.CopyToAsync(context.Response.OutputStream);
        context.Response.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
