using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Suggestions;

internal static class SuggestionsEndpoints
{
    internal static IServiceCollection AddSuggestions(this IServiceCollection services)
    {
        services.AddSingleton<SuggestionIndex>();
        services.AddSingleton<SuggestionFigures>();
        services.AddSuggestionSuccess();
        services.AddSingleton<PartnerRanking>();
        services.AddSingleton<IndexSnapshot>();
        if (!HostMode.IsDocumentGeneration) services.AddHostedService<IndexFeeder>();
        return services;
    }

    internal static void MapSuggestions(this IEndpointRouteBuilder app)
    {
        var listings = app.MapGroup("/listings").WithTags("Suggestions");
        listings.MapListSuggestions();
        listings.MapGetFeasibility();
        listings.MapCompareSuggestions();
        listings.MapDismissSuggestion();
    }
}
