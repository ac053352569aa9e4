namespace CoilMatch.Silo.Statistics;

internal static class StatisticsEndpoints
{
    internal static void MapStatistics(this IEndpointRouteBuilder app)
    {
        var statistics = app.MapGroup("/statistics").WithTags("Statistics");
        statistics.MapReadStatistics();
        statistics.MapReadFigureSources();
    }
}
