using CoilMatch.Silo.Common;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CoilMatch.Silo.Telemetry;

internal static class TelemetryServices
{
    /// <summary>Seconds; finer where people wait than the usual boundaries.</summary>
    private static readonly double[] RequestSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    /// <summary>Sends traces and metrics to the collector that OTEL_EXPORTER_OTLP_ENDPOINT names; without it nothing runs.</summary>
    internal static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (HostMode.IsDocumentGeneration || TelemetrySettings.Read(configuration) is not { } settings) return services;

        var resource = ResourceBuilder.CreateDefault().AddService(
            settings.ServiceName, serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version?.ToString(),
            serviceInstanceId: $"{Environment.MachineName}-{Environment.ProcessId}");
        services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .SetSampler(new ParentBasedSampler(new RequestsOnly()))
            .AddSource("Microsoft.AspNetCore", "Npgsql")
            .AddOtlpExporter(otlp => Send(otlp, settings.Traces))
            .Build());
        services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(SiloMeter.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime", "Npgsql", "Quartz")
            .AddView("http.server.request.duration", new ExplicitBucketHistogramConfiguration
            {
                Boundaries = RequestSeconds,
                TagKeys = ["http.request.method", "http.route", "http.response.status_code"],
            })
            .AddOtlpExporter((otlp, _) => Send(otlp, settings.Metrics))
            .Build());
        return services.AddHostedService<Exporting>().AddHostedService<DatabaseSamples>();
    }

    private static void Send(OtlpExporterOptions otlp, Uri to)
    {
        otlp.Protocol = OtlpExportProtocol.HttpProtobuf;
        otlp.Endpoint = to;
    }
}
