using System.Buffers.Text;
using System.Security.Cryptography;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Webhooks;

/// <summary>An address of an institution's own systems that is told when one of its pairings enters another state.</summary>
internal sealed class Webhook : Aggregate
{
    /// <summary>Webhooks of one institution.</summary>
    internal const int MostOfOneInstitution = 10;

    /// <summary>How long the secret before the present one still signs, so that a receiver can change over in peace.</summary>
    internal static readonly TimeSpan Overlap = TimeSpan.FromDays(1);

    private Webhook()
    {
    }

    public WebhookId Id { get; private init; }

    public override Guid FeedId => Id.Value;
    public InstitutionId InstitutionId { get; private init; }
    public string Url { get; private set; } = "";

    /// <summary>The states whose entering is told; none means all of them.</summary>
    public IReadOnlyList<PairingState> States { get; private set; } = [];

    /// <summary>A paused webhook hears nothing of what happens meanwhile.</summary>
    public bool Active { get; private set; }

    /// <summary>Signs every delivery; given out once.</summary>
    public string Secret { get; private set; } = "";
    public string? PreviousSecret { get; private set; }
    public DateTimeOffset? PreviousSecretUntil { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? RemovedAt { get; private set; }

    internal static Webhook Add(InstitutionId institution, string url, IReadOnlyList<PairingState> states, bool active, DateTimeOffset at)
    {
        var webhook = new Webhook
        {
            Id = WebhookId.New(),
            InstitutionId = institution,
            Url = url,
            States = states,
            Active = active,
            Secret = NewSecret(),
            CreatedAt = at,
        };
        webhook.Record(new WebhookAdded(institution, url));
        return webhook;
    }

    internal void Save(string url, IReadOnlyList<PairingState> states, bool active)
    {
        Url = url;
        States = states;
        Active = active;
        Record(new WebhookSaved(url, states, active));
    }

    /// <summary>Makes another secret; the one before signs as well for a day.</summary>
    internal void RotateSecret(DateTimeOffset at)
    {
        (PreviousSecret, PreviousSecretUntil, Secret) = (Secret, at + Overlap, NewSecret());
        Record(new WebhookSecretRotated(PreviousSecretUntil.Value));
    }

    /// <summary>Ends it for good: nothing is sent any more, and its secrets are forgotten.</summary>
    internal void Remove(DateTimeOffset at)
    {
        (Secret, PreviousSecret, RemovedAt) = ("", null, at);
        Record(new WebhookRemoved());
    }

    internal bool Hears(PairingState state) => States.Count == 0 || States.Contains(state);

    /// <summary>The secrets that sign now, the newest first.</summary>
    internal IReadOnlyList<string> SecretsAt(DateTimeOffset at) =>
        PreviousSecret is { } previous && at < PreviousSecretUntil ? [Secret, previous] : [Secret];

    private static string NewSecret() => $"whsec_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))}";
}
