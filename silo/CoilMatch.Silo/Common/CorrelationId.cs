using System.Diagnostics;
using System.Text.RegularExpressions;
using CoilMatch.Silo.Telemetry;

namespace CoilMatch.Silo.Common;

/// <summary>
/// One id for everything that one request causes, in every log line and in the answer: the edge's, which is that of its trace, or
/// else that of the trace that begins here.
/// </summary>
internal sealed partial class CorrelationId(RequestDelegate next, ILogger<CorrelationId> log)
{
    internal const string Header = "X-Correlation-Id";

    public async Task InvokeAsync(HttpContext context)
    {
        string? offered = context.Request.Headers[Header];
        var id = offered is not null && Wellformed().IsMatch(offered) ? offered : Activity.Current?.TraceId.ToHexString() ?? Guid.CreateVersion7().ToString("N");
        context.TraceIdentifier = id;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[Header] = id;
            return Task.CompletedTask;
        });
        using (log.BeginScope(new Dictionary<string, object> { [LogLine.CorrelationKey] = id }))
            await next(context);
    }

    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,64}\z")]
    private static partial Regex Wellformed();
}
