namespace CoilMatch.Silo.Webhooks;

internal enum WebhookDeliveryState
{
    Waiting,
    Delivered,

    /// <summary>Given up after a day of attempts; an office may send it again.</summary>
    Dead,
}

/// <summary>One message to one webhook, and what came of sending it.</summary>
internal sealed class WebhookDelivery
{
    /// <summary>Attempts go on for so long.</summary>
    internal static readonly TimeSpan GivenUpAfter = TimeSpan.FromHours(24);

    /// <summary>How long a sender has a delivery for itself; longer than any attempt takes.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>The pause after the first, second, … failed attempt; the last one stays.</summary>
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15),
        TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(2), TimeSpan.FromHours(4),
    ];

    public required WebhookDeliveryId Id { get; init; }
    public required WebhookId WebhookId { get; init; }
    public required string Event { get; init; }
    public Guid? PairingId { get; init; }

    /// <summary>The change that it tells of; no webhook gets two deliveries of one change. Null for a test.</summary>
    public long? ChangeSeq { get; init; }

    /// <summary>The JSON as it is signed and sent, byte for byte.</summary>
    public required string Body { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public WebhookDeliveryState State { get; private set; }
    public int Attempts { get; private set; }
    public DateTimeOffset NextAttemptAt { get; private set; }
    public DateTimeOffset GiveUpAt { get; private set; }
    public DateTimeOffset? LeasedUntil { get; private set; }
    public DateTimeOffset? LastAttemptAt { get; private set; }

    /// <summary>HTTP status of the last answer; null when none came.</summary>
    public int? LastStatus { get; private set; }

    /// <summary>The beginning of the last answer, or why none came.</summary>
    public string? LastAnswer { get; private set; }

    /// <summary>Puts it at the front of the queue, with a day for its attempts.</summary>
    internal WebhookDelivery Queue(DateTimeOffset at)
    {
        (State, Attempts, NextAttemptAt, GiveUpAt) = (WebhookDeliveryState.Waiting, 0, at, at + GivenUpAfter);
        return this;
    }

    internal void Note(WebhookAnswer answer, DateTimeOffset at)
    {
        (Attempts, LastAttemptAt, LastStatus, LastAnswer, LeasedUntil) = (Attempts + 1, at, answer.Status, answer.Text, null);
        NextAttemptAt = at + Pauses[Math.Min(Attempts, Pauses.Length) - 1];
        State = answer.IsGood ? WebhookDeliveryState.Delivered
            : NextAttemptAt >= GiveUpAt ? WebhookDeliveryState.Dead
            : WebhookDeliveryState.Waiting;
    }
}

/// <summary>What a receiver answered.</summary>
/// <param name="Status">Null when no answer came.</param>
internal sealed record WebhookAnswer(int? Status, string? Text)
{
    internal bool IsGood => Status is >= 200 and < 300;
}
