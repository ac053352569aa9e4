namespace CoilMatch.Silo.Security;

internal static class SecurityEndpoints
{
    internal static void MapSecurity(this IEndpointRouteBuilder app)
    {
        var sessions = app.MapGroup("/sessions").WithTags("Sessions");
        sessions.MapStartSession();
        sessions.MapEndSession();

        var tokens = app.MapGroup("/tokens").WithTags("Tokens");
        tokens.MapCreateToken();
        tokens.MapCreateOwnToken();
        tokens.MapListTokens();
        tokens.MapRevokeToken();
    }
}
