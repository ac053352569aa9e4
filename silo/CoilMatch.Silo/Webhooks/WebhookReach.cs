using System.Net;
using System.Net.Sockets;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Webhooks;

/// <summary>
/// Where webhooks may go: https to the open internet. With <c>Webhooks:AllowLoopback</c>, for the demo and tests, plain http to
/// this very machine as well, and nothing else of its network.
/// </summary>
internal sealed class WebhookReach(IConfiguration configuration)
{
    internal const int LongestUrl = 500;

    private readonly bool allowLoopback = configuration.GetValue("Webhooks:AllowLoopback", false);

    /// <summary>Looks names up; a test answers for the network.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; set; } = Dns.GetHostAddressesAsync;

    /// <summary>Checks an address as it is typed, without asking the network.</summary>
    internal Refusal? Check(string typed, out string url)
    {
        url = typed.Trim();
        if (url.Length > LongestUrl) return new Refusal("length", $"Use at most {LongestUrl} characters.", "url");
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            return new Refusal("malformed-url", "Give a whole address, such as https://systems.university.example/coilmatch.", "url");

        var literal = IPAddress.TryParse(address.DnsSafeHost, out var ip) ? ip : null;
        var isLoopback = literal is null ? address.DnsSafeHost == "localhost" : IPAddress.IsLoopback(literal);
        if (address.Scheme != "https" && !(allowLoopback && isLoopback))
            return new Refusal("https-needed", "The address must begin with https://, so that nobody reads along.", "url");
        if (address.UserInfo.Length > 0)
            return new Refusal("malformed-url", "Leave user name and password out of the address; check the signature instead.", "url");
        if (literal is null ? isLoopback && !allowLoopback : !MayReach(literal))
            return new Refusal("private-address", "The address must be one of the open internet.", "url");

        url = address.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);
        return null;
    }

    /// <summary>
    /// Connects to what the name means at this moment, and only to an address that was looked at: a name that changes its
    /// meaning between two look-ups gains nothing.
    /// </summary>
    internal async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Resolve(host, cancellationToken);
        var open = addresses.Where(MayReach).ToArray();
        if (open.Length == 0) throw new PrivateAddressException();

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool MayReach(IPAddress address) =>
        PublicAddresses.Contain(address)
        || (allowLoopback && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));
}

/// <summary>The name leads into a private network only.</summary>
internal sealed class PrivateAddressException() : Exception("The name leads to an address that is not of the open internet.");
