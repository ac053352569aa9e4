using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CoilMatch.Silo.Telemetry;

/// <summary>Brings both providers to life with the service; the container ends them, which sends what is left.</summary>
internal sealed class Exporting(TracerProvider traces, MeterProvider metrics) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            traces.ForceFlush(FlushWithinMs);
            metrics.ForceFlush(FlushWithinMs);
        },
        cancellationToken);

    private const int FlushWithinMs = 3000;
}
