using Yarp.ReverseProxy.Forwarder;

namespace CoilMatch.Proxy;

/// <summary>
/// Asks another edge when one did not take a request: its connection was never made, or it broke off under a question that
/// changes nothing. What may have had an effect is the browser's to repeat, with the same idempotency key.
/// </summary>
internal sealed class AnotherEdge(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var proxied = context.GetReverseProxyFeature();
        var left = proxied.AvailableDestinations.ToList();
        while (true)
        {
            proxied.AvailableDestinations = left;
            await next(context);
            if (context.Response.HasStarted || !MayBeRepeated(context)) return;

            left = left.Where(edge => edge != proxied.ProxiedDestination).ToList();
            if (left.Count == 0) return;
            context.Features.Set<IForwarderErrorFeature>(null);
            context.Response.Clear();
        }
    }

    private static bool MayBeRepeated(HttpContext context)
    {
        if (context.GetForwarderErrorFeature() is not { } failure || context.RequestAborted.IsCancellationRequested) return false;
        if (failure.Exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError }) return true;
        return failure.Error == ForwarderError.Request && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));
    }
}
