using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoilMatch.Silo.Tests.Webhooks;

/// <summary>An institution's own system on a loopback port of its own: it keeps what it got, and answers what a test tells it to.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly List<Received> received = [];
    private readonly Task serving;

    internal Receiver()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/hook";
        }

        listener.Prefixes.Add(new Uri(Url).GetLeftPart(UriPartial.Authority) + "/");
        listener.Start();
        serving = ServeAsync();
    }

    internal string Url { get; }

    internal Func<Received, (int Status, string Body, string? Location)> Answer { get; set; } = _ => (200, "thanks", null);

    internal IReadOnlyList<Received> Got
    {
        get
        {
            lock (received) return [.. received];
        }
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
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

            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var got = new Received(
                context.Request.Url!.AbsolutePath,
                await reader.ReadToEndAsync(),
                context.Request.Headers.AllKeys.ToDictionary(key => key!, key => context.Request.Headers[key]!, StringComparer.OrdinalIgnoreCase));
            var (status, body, location) = Answer(got);
            lock (received) received.Add(got);
            context.Response.StatusCode = status;
            if (location is not null) context.Response.RedirectLocation = location;
            try
            {
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
                context.Response.Close();
            }
            catch (Exception gone) when (gone is HttpListenerException or IOException)
            {
                // The sender has read enough.
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await serving;
    }
}

internal sealed record Received(string Path, string Body, IReadOnlyDictionary<string, string> Headers);
