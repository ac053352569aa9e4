namespace CoilMatch.Silo.Pairings;

internal static class PairingsEndpoints
{
    internal static IServiceCollection AddPairings(this IServiceCollection services) =>
        services.AddScoped<PairingViews>().AddScoped<PairingDesk>().AddPairingFigures();

    internal static void MapPairings(this IEndpointRouteBuilder app)
    {
        var pairings = app.MapGroup("/pairings").WithTags("Pairings");
        pairings.MapRequestPairing();
        pairings.MapGetPairing();
        pairings.MapListPairings();
        pairings.MapBoardSummary();
        pairings.MapBoardExport();
        pairings.MapAnswerRequest();
        pairings.MapWithdrawRequest();
        pairings.MapGetNextBest();
    }
}
