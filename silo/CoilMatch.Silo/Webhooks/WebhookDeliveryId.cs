namespace CoilMatch.Silo.Webhooks;

internal readonly record struct WebhookDeliveryId(Guid Value)
{
    internal static WebhookDeliveryId New() => new(Guid.CreateVersion7());

    public static bool operator <(WebhookDeliveryId left, WebhookDeliveryId right) => left.Value < right.Value;

    public static bool operator >(WebhookDeliveryId left, WebhookDeliveryId right) => left.Value > right.Value;
}
