using System.Net;
using System.Net.Sockets;

namespace CoilMatch.Silo.Webhooks;

/// <summary>
/// Tells addresses of the open internet from those of this machine, its network and its cloud, which a webhook must never
/// reach. Only what is known to be public passes.
/// </summary>
/// <remarks>
/// Source: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890). The metadata services of the large clouds
/// (169.254.169.254, fd00:ec2::254, 100.100.100.200, 168.63.129.16) fall into these ranges except for the last, named here.
/// </remarks>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] Closed = [.. new[]
    {
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "168.63.129.16/32",
    }.Select(range => IPNetwork.Parse(range))];

    /// <summary>The only part of IPv6 that is given out to the public.</summary>
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>Parts of it that are not: Teredo and other protocol assignments, documentation, 6to4, which hides an IPv4 address.</summary>
    private static readonly IPNetwork[] ClosedV6 =
        [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(range => IPNetwork.Parse(range))];

    internal static bool Contain(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return Contain(address.MapToIPv4());
        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !Closed.Any(range => range.Contains(address)),
            AddressFamily.InterNetworkV6 =>
                address.ScopeId == 0 && GlobalUnicast.Contains(address) && !ClosedV6.Any(range => range.Contains(address)),
            _ => false,
        };
    }
}
