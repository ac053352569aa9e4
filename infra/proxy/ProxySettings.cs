using System.Globalization;

namespace CoilMatch.Proxy;

/// <summary>What the proxy is told by its environment, checked.</summary>
/// <param name="Port">The port on this machine that it listens on.</param>
/// <param name="Edges">The addresses behind it.</param>
/// <param name="ExitWithStdin">Whether the end of its standard input ends it.</param>
/// <param name="TakenOutFile">See <see cref="TakenOut"/>.</param>
internal sealed record ProxySettings(int Port, IReadOnlyList<Uri> Edges, bool ExitWithStdin, string? TakenOutFile)
{
    /// <summary>The settings, or null and a sentence for every fault.</summary>
    internal static ProxySettings? Read(Func<string, string?> variable, out IReadOnlyList<string> faults)
    {
        var found = new List<string>();
        if (!int.TryParse(variable("PORT"), NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > 65535)
            found.Add("PORT must be a number from 0 to 65535.");

        var edges = new List<Uri>();
        foreach (var text in (variable("EDGES") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Uri.TryCreate(text, UriKind.Absolute, out var edge) && edge is { Scheme: "http" or "https" }) edges.Add(edge);
            else found.Add($"EDGES must hold http or https addresses, not \"{text}\".");
        }

        if (edges.Count == 0 && found.Count == 0) found.Add("EDGES is missing; set it to the addresses of the edges, with commas between.");
        faults = found;
        return found.Count == 0 ? new ProxySettings(port, edges, variable("EXIT_WITH_STDIN") == "1", variable("TAKEN_OUT")) : null;
    }
}
