using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace CoilMatch.Silo.Telemetry;

/// <summary>
/// Tells the request's span and one line of the log which use case it was and how it ended: the route's pattern, never the
/// address, which holds ids and what was searched for. Asking for health leaves no trace.
/// </summary>
internal sealed partial class RequestTrace(RequestDelegate next, ILogger<RequestTrace> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var span = Activity.Current;
        if (context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            if (span is not null) span.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
            await next(context);
            return;
        }

        var started = Stopwatch.GetTimestamp();
        span?.SetTag("coilmatch.correlation_id", context.TraceIdentifier);
        try
        {
            await next(context);
        }
        finally
        {
            var route = RouteOf(context);
            var status = context.Response.StatusCode;
            if (span is not null) Tell(span, context.Request.Method, route, status);
            var took = Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1);
            LogAnswered(context.Request.Method, route, status, took);
        }
    }

    /// <summary>A request that failed has lost its endpoint by now; what handled the failure remembers it.</summary>
    private static string RouteOf(HttpContext context)
    {
        var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        return (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
    }

    private static void Tell(Activity span, string method, string route, int status)
    {
        span.DisplayName = $"{method} {route}";
        span.SetTag("http.request.method", method);
        span.SetTag("http.route", route);
        span.SetTag("http.response.status_code", status);
        if (status >= StatusCodes.Status500InternalServerError) span.SetStatus(ActivityStatusCode.Error);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} in {Milliseconds} ms")]
    private partial void LogAnswered(string method, string route, int status, double milliseconds);
}
