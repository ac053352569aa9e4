using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Webhooks;

/// <param name="States">The states whose entering is told; none means all of them.</param>
/// <param name="OldSecretUntil">While the secret before the present one still signs as well.</param>
internal sealed record WebhookView(
    Guid Id,
    Guid InstitutionId,
    long Version,
    string Url,
    IReadOnlyList<PairingState> States,
    bool Active,
    DateTimeOffset CreatedAt,
    DateTimeOffset? OldSecretUntil)
{
    internal static WebhookView Of(Webhook webhook, DateTimeOffset at) => new(
        webhook.Id.Value, webhook.InstitutionId.Value, webhook.Version, webhook.Url, webhook.States, webhook.Active, webhook.CreatedAt,
        webhook.PreviousSecretUntil > at ? webhook.PreviousSecretUntil : null);
}

/// <param name="Secret">Given out once, when it is new; null otherwise.</param>
internal sealed record SavedWebhookView(WebhookView Webhook, string? Secret);

/// <param name="LastStatus">HTTP status of the last answer; null when none came.</param>
/// <param name="LastAnswer">The beginning of the last answer, or why none came.</param>
/// <param name="NextAttemptAt">Null when there will be none.</param>
internal sealed record WebhookDeliveryView(
    Guid Id,
    string Event,
    Guid? PairingId,
    WebhookDeliveryState State,
    DateTimeOffset CreatedAt,
    int Attempts,
    DateTimeOffset? LastAttemptAt,
    DateTimeOffset? NextAttemptAt,
    int? LastStatus,
    string? LastAnswer,
    string Body)
{
    internal static WebhookDeliveryView Of(WebhookDelivery delivery) => new(
        delivery.Id.Value, delivery.Event, delivery.PairingId, delivery.State, delivery.CreatedAt, delivery.Attempts,
        delivery.LastAttemptAt, delivery.State == WebhookDeliveryState.Waiting ? delivery.NextAttemptAt : null,
        delivery.LastStatus, delivery.LastAnswer, delivery.Body);
}
