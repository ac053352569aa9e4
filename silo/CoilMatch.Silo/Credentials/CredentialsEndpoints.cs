namespace CoilMatch.Silo.Credentials;

internal static class CredentialsEndpoints
{
    internal static IServiceCollection AddCredentials(this IServiceCollection services) => services.AddSingleton<BadgeIssuer>();

    internal static void MapCredentials(this IEndpointRouteBuilder app)
    {
        var pairings = app.MapGroup("/pairings").WithTags("Credentials");
        pairings.MapListCredentials();
        pairings.MapIssueCredential();
        pairings.MapStudentBadgeTemplate();
        pairings.MapCreditsSideBySide();
        var credentials = app.MapGroup("/credentials").WithTags("Credentials");
        credentials.MapReadCredential();
        credentials.MapRevokeCredential();
        credentials.MapVerifyCredential();
    }
}
