using Yarp.ReverseProxy.Forwarder;

namespace CoilMatch.Proxy;

/// <summary>
/// Asks another edge when one did not take a request: its connection was never made, or it broke off under one that does
/// nothing twice, since it changes nothing or has an idempotency key. All others are for the sender to judge. Those that were not
/// ready when they were last looked at come last: one that has just started is, before the next look.
/// </summary>
internal sealed class AnotherEdge(RequestDelegate next, TakenOut takenOut)
{
    private const string Key = "Idempotency-Key";

    /// <summary>Bytes of a body that are kept to be sent again; GraphQL documents are smaller.</summary>
    private const int MostKept = 1 << 20;

    public async Task InvokeAsync(HttpContext context)
    {
        var isKept = context.Request.ContentLength <= MostKept && context.Request.Headers.ContainsKey(Key);
        if (isKept) context.Request.EnableBuffering(MostKept, MostKept);
        var proxied = context.GetReverseProxyFeature();
        var left = proxied.AvailableDestinations.Where(edge => !takenOut.Contains(edge.Model.Config.Address)).ToList();
        var notReady = proxied.AllDestinations.Except(proxied.AvailableDestinations).Where(edge => !takenOut.Contains(edge.Model.Config.Address)).ToList();
        while (true)
        {
            proxied.AvailableDestinations = left;
            if (isKept) context.Request.Body.Position = 0;
            await next(context);
            if (context.Response.HasStarted || !MayBeRepeated(context, isKept)) return;

            left = left.Where(edge => edge != proxied.ProxiedDestination).ToList();
            if (left.Count == 0) (left, notReady) = (notReady, []);
            if (left.Count == 0) return;
            context.Features.Set<IForwarderErrorFeature>(null);
            context.Response.Clear();
        }
    }

    private static bool MayBeRepeated(HttpContext context, bool isKept)
    {
        if (context.GetForwarderErrorFeature() is not { } failure || context.RequestAborted.IsCancellationRequested) return false;
        if (failure.Exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError }) return true;
        return failure.Error is ForwarderError.Request or ForwarderError.RequestBodyDestination
            && (isKept || HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));
    }
}
