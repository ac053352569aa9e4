using System.Collections.Concurrent;

namespace CoilMatch.Silo.Health;

/// <summary>What has to be done before this service may be asked; each room expects and later reports its own part.</summary>
internal sealed class Readiness
{
    internal const string Database = "database";
    internal const string Files = "files";
    internal const string Index = "index";
    internal const string Ranking = "ranking";
    internal const string Notifications = "notifications";
    internal const string DemoData = "demo data";

    private readonly ConcurrentDictionary<string, bool> parts = new();

    /// <summary>The parts that are still to come, in the order of their names; empty when the service is ready.</summary>
    internal IReadOnlyList<string> WaitingFor =>
        [.. parts.Where(part => !part.Value).Select(part => part.Key).Order(StringComparer.Ordinal)];

    internal void Expect(string part) => parts.TryAdd(part, false);

    internal void Report(string part) => parts[part] = true;
}
