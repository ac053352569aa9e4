using System.Text.RegularExpressions;

namespace CoilMatch.Silo.Common;

/// <summary>One id for everything that one request causes, taken from the edge or made here, in every log line and in the answer.</summary>
internal sealed partial class CorrelationId(RequestDelegate next, ILogger<CorrelationId> log)
{
    internal const string Header = "X-Correlation-Id";

    public async Task InvokeAsync(HttpContext context)
    {
        string? offered = context.Request.Headers[Header];
        var id = offered is not null && Wellformed().IsMatch(offered) ? offered : Guid.CreateVersion7().ToString("N");
        context.TraceIdentifier = id;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[Header] = id;
            return Task.CompletedTask;
        });
        using (log.BeginScope(new Dictionary<string, object> { ["CorrelationId"] = id }))
            await next(context);
    }

    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,64}\z")]
    private static partial Regex Wellformed();
}
