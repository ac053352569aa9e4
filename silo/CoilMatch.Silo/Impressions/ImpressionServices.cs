using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Impressions;

internal static class ImpressionServices
{
    internal static IServiceCollection AddImpressions(this IServiceCollection services)
    {
        services.AddSingleton<ImpressionLog>();
        services.AddSingleton<Exposure>();
        services.AddSingleton<ExposureReader>();
        services.AddScoped<ImpressionRetention>();
        if (HostMode.IsDocumentGeneration) return services;

        services.AddHostedService(provider => provider.GetRequiredService<ImpressionLog>());
        return services.AddHostedService(provider => provider.GetRequiredService<ExposureReader>());
    }

    internal static void MapImpressions(this IEndpointRouteBuilder app)
    {
        var ranking = app.MapGroup("/ranking").WithTags("Ranking");
        ranking.MapReadExposureReport();
    }
}
