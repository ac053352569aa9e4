namespace CoilMatch.Benchmarks.Faults;

internal enum FaultKind
{
    /// <summary>SIGKILL of one process.</summary>
    Kill,

    /// <summary>SIGSTOP of one silo, and SIGCONT five seconds later.</summary>
    Pause,

    /// <summary>PostgreSQL ends all connections of its clients at once.</summary>
    Cut,

    /// <summary>The disk of PostgreSQL and of all logs takes nothing more for eight seconds.</summary>
    Fill,

    /// <summary>The blob store takes three seconds for each piece that it sends or gets, for twelve seconds.</summary>
    Slow,

    /// <summary>A silo joins whose clock is a minute and a half wrong, and an edge that asks no other.</summary>
    Skew,
}

/// <summary>Something bad, and to whom.</summary>
/// <param name="Role">Whom it hits; of several of one role, <paramref name="Which"/> in turn.</param>
internal sealed record Fault(FaultKind Kind, string Role, int Which)
{
    /// <summary>Whom the kills of a dozen hit.</summary>
    private static readonly string[] Victims =
        ["silo", "edge", "postgres", "silo", "edge", "proxy", "edge", "silo", "postgres", "edge", "silo", "edge"];

    internal string Name => $"{Kind.ToString().ToLowerInvariant()} {Role}";

    internal Node Victim(IReadOnlyList<Node> nodes)
    {
        var all = nodes.Where(node => node.Role == Role).OrderBy(node => node.Name, StringComparer.Ordinal).ToList();
        return all[Which % all.Count];
    }

    /// <summary>For every six kills a pause and a cut, for every twelve one of each other kind that can be done here, in an order that the seed tells.</summary>
    internal static IReadOnlyList<Fault> Plan(int kills, int seed, IReadOnlySet<FaultKind> possible)
    {
        var random = new Random(seed);
        (Fault Fault, int ForKills)[] others =
        [
            (new(FaultKind.Pause, "silo", 0), 6), (new(FaultKind.Cut, "postgres", 0), 6),
            (new(FaultKind.Fill, "disk", 0), 12), (new(FaultKind.Slow, "blobs", 0), 12), (new(FaultKind.Skew, "clock", 0), 12),
        ];
        Fault[] all =
        [
            .. Enumerable.Range(0, kills).Select(i => new Fault(FaultKind.Kill, Victims[i % Victims.Length], random.Next(Cluster.Silos * Cluster.Edges))),
            .. others.Where(other => possible.Contains(other.Fault.Kind))
                .SelectMany(other => Enumerable.Range(0, Math.Max(1, kills / other.ForKills)).Select(i => other.Fault with { Which = i })),
        ];
        random.Shuffle(all);
        return all;
    }
}
