using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Security;

/// <summary>Asks the table before an endpoint runs; an endpoint that declared nothing is closed to everybody.</summary>
internal sealed class PermissionGate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Caller caller)
    {
        var refusal = context.GetEndpoint() is { } endpoint ? Decide(endpoint, caller) : null;
        if (refusal is null) await next(context);
        else await refusal.ToProblem().ExecuteAsync(context);
    }

    private static Refusal? Decide(Endpoint endpoint, Caller caller)
    {
        if (endpoint.Metadata.GetMetadata<NeededUseCase>() is { } needed)
            return needed.UseCase is { } useCase ? caller.May(useCase) : null;

        // Routing answers a wrong method or media type by endpoints of its own, which are no routes.
        return endpoint is RouteEndpoint ? Refusal.Forbidden : null;
    }
}
