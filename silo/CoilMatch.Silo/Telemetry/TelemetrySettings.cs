namespace CoilMatch.Silo.Telemetry;

/// <summary>Where traces and metrics go, by the standard names of OpenTelemetry; null where they go nowhere.</summary>
/// <param name="Endpoint">The collector's address for OTLP over HTTP, without the path of a signal.</param>
/// <param name="ServiceName">What the collector knows this service by.</param>
internal sealed record TelemetrySettings(Uri Endpoint, string ServiceName)
{
    private const string EndpointKey = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string NameKey = "OTEL_SERVICE_NAME";

    internal Uri Traces => Signal("traces");

    internal Uri Metrics => Signal("metrics");

    /// <exception cref="InvalidOperationException">The setting is no address.</exception>
    internal static TelemetrySettings? Read(IConfiguration configuration)
    {
        if (configuration[EndpointKey] is not { } given || string.IsNullOrWhiteSpace(given)) return null;
        if (!Uri.TryCreate(given, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
            throw new InvalidOperationException($"{EndpointKey} must be an http or https address, such as http://127.0.0.1:4318.");
        return new TelemetrySettings(endpoint, configuration[NameKey] is { Length: > 0 } name ? name : "coilmatch-silo");
    }

    private Uri Signal(string name) => new($"{Endpoint.ToString().TrimEnd('/')}/v1/{name}");
}
