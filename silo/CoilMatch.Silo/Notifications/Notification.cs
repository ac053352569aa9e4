using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Notifications;

/// <summary>
/// That one person is told of one change of the feed. It keeps no sentence: those are made from the change and today's names
/// whenever it is read, by the rule for the event and the audience.
/// </summary>
internal sealed class Notification
{
    private Notification()
    {
    }

    public NotificationId Id { get; private init; }
    public PersonId PersonId { get; private init; }

    /// <summary>The change that it tells of; a person is told of each at most once.</summary>
    public long ChangeSeq { get; private init; }

    /// <summary>The change's event, by which unread ones of a kind are found.</summary>
    public string Event { get; private init; } = "";

    /// <summary>As whom the person is told.</summary>
    public Audience Audience { get; private init; }
    public NotificationKind Kind { get; private init; }

    /// <summary>Whether something is asked of the person, rather than only told.</summary>
    public bool AsksMe { get; private init; }
    public PairingId? PairingId { get; private init; }

    /// <summary>The person's side of the pairing.</summary>
    public PairingSide? Side { get; private init; }

    /// <summary>When the change happened.</summary>
    public DateTimeOffset At { get; private init; }
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>How it goes by mail, as the person had chosen when it was made.</summary>
    public MailChoice Mail { get; private init; }

    /// <summary>The mail that carries it; null while it waits for a digest, or goes by none.</summary>
    public MailDeliveryId? DeliveryId { get; private set; }

    internal static Notification Of(Told told, MailChoice mail) => new()
    {
        Id = NotificationId.New(),
        PersonId = told.Person,
        ChangeSeq = told.Change.Seq,
        Event = told.Change.Event,
        Audience = told.Rule.To,
        Kind = told.Rule.Kind,
        AsksMe = told.Rule.AsksMe,
        PairingId = told.Pairing,
        Side = told.Side,
        At = told.Change.At,
        Mail = mail,
    };

    internal void GoWith(MailDelivery delivery) => DeliveryId = delivery.Id;
}
