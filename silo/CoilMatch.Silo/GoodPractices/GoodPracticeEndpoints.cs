namespace CoilMatch.Silo.GoodPractices;

internal static class GoodPracticeEndpoints
{
    internal static IServiceCollection AddGoodPractices(this IServiceCollection services) =>
        services.AddScoped<PracticeBeginning>().AddScoped<PracticeTemplates>();

    internal static void MapGoodPractices(this IEndpointRouteBuilder app)
    {
        var practices = app.MapGroup("/practices").WithTags("Good practices");
        practices.MapSearchPractices();
        practices.MapListPracticeAddresses();
        practices.MapReadPractice();

        var pairings = app.MapGroup("/pairings").WithTags("Good practices");
        pairings.MapReadPracticeOfPairing();
        pairings.MapSavePractice();
        pairings.MapConsentToPractice();
        pairings.MapPublishPractice();
        pairings.MapTakeDownPractice();
    }
}
