using System.ComponentModel;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CoilMatch.Launcher;

/// <summary>What must be on the machine before anything starts.</summary>
internal static class Prerequisites
{
    private const int OldestNode = 20;

    internal static string Npm => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    internal static async Task CheckNodeAsync(CancellationToken cancellationToken)
    {
        string version;
        try
        {
            version = (await Tool.TryAsync("node", ["--version"], cancellationToken)).Output.Trim();
            await Tool.TryAsync(Npm, ["--version"], cancellationToken);
        }
        catch (Win32Exception)
        {
            throw new Trouble($"Node.js was not found. Install Node {OldestNode} or newer with npm, then run this again.");
        }

        var major = version.TrimStart('v').Split('.')[0];
        if (!int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < OldestNode)
            throw new Trouble($"Node {OldestNode} or newer is needed; this machine has {version}.");
    }

    internal static void CheckPort(int port)
    {
        if (!IsFree(port))
            throw new Trouble($"Port {port} is in use by another program. End it, or choose another: dotnet run coilmatch.cs --port {port + 1}");
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>
    /// Ports above this one that nobody listens on at this moment. A dead node gets its port back: one from the range that the
    /// system gives to outgoing connections might be taken by then.
    /// </summary>
    internal static IEnumerable<int> FreePortsAbove(int port)
    {
        while (++port < 65536)
        {
            if (IsFree(port)) yield return port;
        }

        throw new Trouble("There are not enough free ports above --port for so many nodes. Choose a lower one.");
    }

    /// <summary>A port that nobody listens on at this moment.</summary>
    internal static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
