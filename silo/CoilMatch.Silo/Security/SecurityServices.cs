namespace CoilMatch.Silo.Security;

internal static class SecurityServices
{
    internal static IServiceCollection AddSecurity(this IServiceCollection services) => services
        .AddSingleton<EdgeKey>()
        .AddScoped<Actor>()
        .AddScoped<Caller>();

    /// <summary>Who asks, then whether they may; both before any body is read.</summary>
    internal static void UseSecurity(this IApplicationBuilder app) => app
        .UseMiddleware<TokenAuthentication>()
        .UseMiddleware<PermissionGate>();
}
