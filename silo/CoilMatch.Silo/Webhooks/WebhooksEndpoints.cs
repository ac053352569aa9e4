using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Webhooks;

internal static class WebhooksEndpoints
{
    internal static IServiceCollection AddWebhooks(this IServiceCollection services)
    {
        services.AddSingleton<WebhookReach>().AddSingleton<WebhookClient>().AddSingleton<WebhookBell>();
        services.AddWebhookFigures();
        if (HostMode.IsDocumentGeneration) return services;

        return services.AddHostedService<WebhookFeeder>().AddHostedService<WebhookSender>();
    }

    internal static void MapWebhooks(this IEndpointRouteBuilder app)
    {
        var ofInstitution = app.MapGroup("/institutions/{id:guid}/webhooks").WithTags("Webhooks");
        ofInstitution.MapListWebhooks();
        ofInstitution.MapAddWebhook();

        var webhooks = app.MapGroup("/webhooks").WithTags("Webhooks");
        webhooks.MapSaveWebhook();
        webhooks.MapRemoveWebhook();
        webhooks.MapRotateWebhookSecret();
        webhooks.MapTestWebhook();
        webhooks.MapListDeliveries();

        app.MapGroup("/webhook-deliveries").WithTags("Webhooks").MapSendAgain();
    }
}
