namespace CoilMatch.Silo.Webhooks;

internal readonly record struct WebhookId(Guid Value)
{
    internal static WebhookId New() => new(Guid.CreateVersion7());
}
