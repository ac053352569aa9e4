namespace CoilMatch.Silo.Rounds;

internal static class RoundsEndpoints
{
    internal static IServiceCollection AddRounds(this IServiceCollection services) => services.AddScoped<RoundViews>();

    internal static void MapRounds(this IEndpointRouteBuilder app)
    {
        var rounds = app.MapGroup("/rounds").WithTags("Rounds");
        rounds.MapListRounds();
        rounds.MapSaveRound();
        rounds.MapOpenRound();
        rounds.MapEnterRound();
        rounds.MapRunRound();
        rounds.MapListRoundPairs();
        rounds.MapStrikeOutPair();
        rounds.MapSendRoundRequests();
    }
}
