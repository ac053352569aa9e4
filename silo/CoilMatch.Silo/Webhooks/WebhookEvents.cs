using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Webhooks;

internal sealed record WebhookAdded(InstitutionId Institution, string Url) : DomainEvent;

internal sealed record WebhookSaved(string Url, IReadOnlyList<PairingState> States, bool Active) : DomainEvent;

internal sealed record WebhookSecretRotated(DateTimeOffset OldOneUntil) : DomainEvent;

internal sealed record WebhookRemoved : DomainEvent;
