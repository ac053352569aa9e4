using System.Diagnostics;
using OpenTelemetry.Trace;

namespace CoilMatch.Silo.Telemetry;

/// <summary>
/// Begins a trace with a request alone: timers and followers ask the database all day, and each question would be a trace of
/// its own. A request that comes from an edge is traced or not as the edge decided.
/// </summary>
internal sealed class RequestsOnly : Sampler
{
    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
        new(samplingParameters.Kind == ActivityKind.Server ? SamplingDecision.RecordAndSample : SamplingDecision.Drop);
}
