namespace CoilMatch.Silo.Security;

internal static class SecurityServices
{
    internal static IServiceCollection AddSecurity(this IServiceCollection services) => services
        .AddSingleton<EdgeKey>()
        .AddSingleton<FirstSecretariat>()
        .AddScoped<Actor>()
        .AddScoped<Caller>();

    /// <summary>Who asks, then whether they may; both before any body is read.</summary>
    internal static void UseSecurity(this IApplicationBuilder app)
    {
        app.ApplicationServices.GetRequiredService<FirstSecretariat>(); // A wrong setting is told at the start.
        app.UseMiddleware<TokenAuthentication>().UseMiddleware<PermissionGate>();
    }
}
