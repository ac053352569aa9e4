namespace CoilMatch.Benchmarks.Faults;

internal enum FaultKind
{
    /// <summary>SIGKILL of one process.</summary>
    Kill,

    /// <summary>SIGSTOP of one silo, and SIGCONT five seconds later.</summary>
    Pause,

    /// <summary>PostgreSQL ends all connections of its clients at once.</summary>
    Cut,
}

/// <summary>Something bad, and to whom.</summary>
/// <param name="Role">Whom it hits; of several of one role, <paramref name="Which"/> in turn.</param>
internal sealed record Fault(FaultKind Kind, string Role, int Which)
{
    internal string Name => $"{Kind.ToString().ToLowerInvariant()} {Role}";

    internal Node Victim(IReadOnlyList<Node> nodes)
    {
        var all = nodes.Where(node => node.Role == Role).OrderBy(node => node.Name, StringComparer.Ordinal).ToList();
        return all[Which % all.Count];
    }

    /// <summary>For every six kills a pause and a cut, in an order that the seed tells; of twelve kills four hit a silo, five an edge, two PostgreSQL and one the proxy.</summary>
    internal static IReadOnlyList<Fault> Plan(int kills, int seed)
    {
        string[] victims = ["silo", "edge", "postgres", "silo", "edge", "proxy", "edge", "silo", "postgres", "edge", "silo", "edge"];
        var random = new Random(seed);
        var others = Math.Max(1, kills / 6);
        Fault[] all =
        [
            .. Enumerable.Range(0, kills).Select(i => new Fault(FaultKind.Kill, victims[i % victims.Length], random.Next(Cluster.Silos * Cluster.Edges))),
            .. Enumerable.Range(0, others).Select(_ => new Fault(FaultKind.Pause, "silo", random.Next(Cluster.Silos))),
            .. Enumerable.Range(0, others).Select(_ => new Fault(FaultKind.Cut, "postgres", 0)),
        ];
        random.Shuffle(all);
        return all;
    }
}
