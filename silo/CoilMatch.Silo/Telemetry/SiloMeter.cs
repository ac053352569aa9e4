using System.Diagnostics.Metrics;

namespace CoilMatch.Silo.Telemetry;

/// <summary>The meter on which every room of this service makes its instruments; labels come from short fixed lists, never from people.</summary>
internal static class SiloMeter
{
    internal const string Name = "CoilMatch.Silo";

    internal static Meter SiloOwn(this IMeterFactory meters) => meters.Create(Name);
}
