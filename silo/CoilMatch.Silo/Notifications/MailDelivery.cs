using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Notifications;

internal readonly record struct MailDeliveryId(Guid Value)
{
    internal static MailDeliveryId New() => new(Guid.CreateVersion7());

    public static bool operator <(MailDeliveryId left, MailDeliveryId right) => left.Value.CompareTo(right.Value) < 0;

    public static bool operator >(MailDeliveryId left, MailDeliveryId right) => left.Value.CompareTo(right.Value) > 0;
}

internal enum MailState
{
    /// <summary>Not tried yet.</summary>
    Waiting,

    /// <summary>An edge is sending it, and has until the end of its lease to say how that went.</summary>
    Claimed,
    Sent,

    /// <summary>Could not be sent, and will be tried again.</summary>
    Failed,

    /// <summary>Given up; the secretariat sees it and can have it tried again.</summary>
    Dead,
}

/// <summary>One mail to one person on its way out: a single notification, or a digest of several.</summary>
internal sealed class MailDelivery
{
    /// <summary>The edge has this long to send and report; then somebody else may claim the mail.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    internal const int LongestError = 500;

    /// <summary>How long to wait after the first, second … failure; after the last one the mail is given up.</summary>
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15),
        TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(24),
    ];

    private MailDelivery()
    {
    }

    public MailDeliveryId Id { get; private init; }
    public PersonId PersonId { get; private init; }

    /// <summary>At once for a single notification, else the kind of digest.</summary>
    public MailChoice Choice { get; private init; }

    /// <summary>The day of a digest where the person is; a person has one of each kind a day.</summary>
    public DateOnly? DigestOn { get; private init; }
    public MailState State { get; private set; }

    /// <summary>Counted when it is claimed, so that one that breaks its sender is given up in the end too.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it may be claimed next: the next attempt, or the end of the lease.</summary>
    public DateTimeOffset DueAt { get; private set; }
    public string? LastError { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>When it was sent or given up.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    internal static MailDelivery AtOnce(PersonId to, DateTimeOffset at) => New(to, MailChoice.AtOnce, null, at);

    internal static MailDelivery Digest(PersonId to, MailChoice choice, DateOnly on, DateTimeOffset at) => New(to, choice, on, at);

    /// <summary>Hands it to an edge; false when its senders broke so often that it is given up instead.</summary>
    internal bool Claim(DateTimeOffset at)
    {
        if (Attempts > Pauses.Length)
        {
            GiveUp("Whatever sent this mail stopped without a word, each time.", at);
            return false;
        }

        State = MailState.Claimed;
        Attempts++;
        DueAt = at + Lease;
        return true;
    }

    /// <summary>A mail that went out is sent, whatever was thought of it meanwhile.</summary>
    internal void ReportSent(DateTimeOffset at)
    {
        if (State == MailState.Sent) return;

        State = MailState.Sent;
        EndedAt = at;
        LastError = null;
    }

    /// <param name="attempt">The claim that failed; the word of an older one comes too late to count.</param>
    /// <param name="permanent">Whether the receiving server said that this address will never take it.</param>
    internal void ReportFailed(int attempt, string error, bool permanent, DateTimeOffset at)
    {
        if (State != MailState.Claimed || Attempts != attempt) return;

        if (permanent || Attempts > Pauses.Length)
        {
            GiveUp(error, at);
            return;
        }

        State = MailState.Failed;
        LastError = error;
        DueAt = at + Pauses[Attempts - 1];
    }

    /// <summary>Starts over with a mail that was given up; false when it was not.</summary>
    internal bool Retry(DateTimeOffset at)
    {
        if (State != MailState.Dead) return false;

        State = MailState.Waiting;
        Attempts = 0;
        DueAt = at;
        EndedAt = null;
        return true;
    }

    private void GiveUp(string error, DateTimeOffset at)
    {
        State = MailState.Dead;
        LastError = error;
        EndedAt = at;
    }

    private static MailDelivery New(PersonId to, MailChoice choice, DateOnly? on, DateTimeOffset at) => new()
    {
        Id = MailDeliveryId.New(),
        PersonId = to,
        Choice = choice,
        DigestOn = on,
        CreatedAt = at,
        DueAt = at,
    };
}
