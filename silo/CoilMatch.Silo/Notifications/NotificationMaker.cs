using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

/// <summary>
/// Turns the next changes of the feed into notifications and mails, in one transaction with the place in the feed: each
/// change is handled once, whatever is killed and however many services do this.
/// </summary>
internal sealed class NotificationMaker(SiloDbContext db, ChangeFeedReader feed, TimeProvider clock)
{
    /// <summary>The name of this reader's row in the table of places.</summary>
    internal const string Reader = "notifications";

    /// <summary>PostgreSQL rings this bell with the id of each person whose inbox changed.</summary>
    internal const string Bell = "inbox";

    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    /// <summary>Says how many changes were handled; none when all are.</summary>
    internal async Task<int> HandleNextAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var place = await db.FeedPlaces.FromSql($"select * from feed_positions where reader = {Reader} for update")
            .SingleAsync(cancellationToken);
        var changes = await feed.ReadAsync(place.Position, cancellationToken);
        if (changes.Count == 0) return 0;

        var told = await WhomToTellAsync(changes, cancellationToken);
        var choices = await ChoicesAsync(told, cancellationToken);
        foreach (var one in told) Add(one, choices);
        place.MoveTo(new FeedPosition(changes[^1].Tx, changes[^1].Seq));
        await db.SaveChangesAsync(cancellationToken);
        await db.RingAsync(told.Select(one => one.Person), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return changes.Count;
    }

    private void Add(Told told, Dictionary<(PersonId, NotificationKind), MailChoice> choices)
    {
        var mail = choices.GetValueOrDefault((told.Person, told.Rule.Kind), MailChoices.Default(told.Rule.Kind));
        var notification = Notification.Of(told, mail);
        db.Notifications.Add(notification);
        if (mail != MailChoice.AtOnce) return;

        var delivery = MailDelivery.AtOnce(told.Person, clock.GetUtcNow());
        db.MailDeliveries.Add(delivery);
        notification.GoWith(delivery);
    }

    /// <summary>Everybody but the one who acted, each once per change, by the first rule that reaches them.</summary>
    private async Task<List<Told>> WhomToTellAsync(List<Change> changes, CancellationToken cancellationToken)
    {
        var telling = changes.Where(change => NotificationRules.Of(change.Event).Count > 0).ToList();
        if (telling.Count == 0) return [];

        var recipients = await Recipients.LoadAsync(telling, clock.GetUtcNow(), db, cancellationToken);
        var together = changes.ToLookup(change => (change.AggregateId, change.Version), change => change.Event);
        var recent = await RecentlyToldAsync(telling, cancellationToken);
        var told = new List<Told>();
        foreach (var change in telling)
        {
            var data = new EventData(change);
            var people = new HashSet<PersonId>();
            var actor = NotificationRules.IsOfTheClock(change.Event, data) ? null : change.ActorId;
            foreach (var rule in NotificationRules.Of(change.Event))
            {
                if (rule.When?.Invoke(data) == false || rule.Unless.Intersect(together[(change.AggregateId, change.Version)]).Any()) continue;
                foreach (var (person, side) in recipients.Of(rule.To, change, data))
                {
                    if (person.Value == actor || !people.Add(person)) continue;
                    PairingId? pairing = side is null ? null : new PairingId(change.AggregateId);
                    if (rule.OnceADay && !recent.Note(person, pairing, change)) continue;
                    told.Add(new Told(change, rule, person, pairing, side));
                }
            }
        }

        return told;
    }

    private async Task<RecentlyTold> RecentlyToldAsync(List<Change> telling, CancellationToken cancellationToken)
    {
        var often = telling.Where(change => NotificationRules.Of(change.Event).Any(rule => rule.OnceADay)).ToList();
        if (often.Count == 0) return new RecentlyTold([]);

        var events = often.Select(change => change.Event).Distinct().ToList();
        var pairings = often.Select(change => (PairingId?)new PairingId(change.AggregateId)).Distinct().ToList();
        var since = often.Min(change => change.At) - OneDay;
        return new RecentlyTold(await db.Notifications.AsNoTracking()
            .Where(one => one.ReadAt == null && one.At > since && pairings.Contains(one.PairingId) && events.Contains(one.Event))
            .ToListAsync(cancellationToken));
    }

    private async Task<Dictionary<(PersonId, NotificationKind), MailChoice>> ChoicesAsync(
        List<Told> told, CancellationToken cancellationToken)
    {
        var people = told.Select(one => one.Person).Distinct().ToList();
        return people.Count == 0
            ? []
            : await db.NotificationSettings.AsNoTracking().Where(one => people.Contains(one.PersonId))
                .ToDictionaryAsync(one => (one.PersonId, one.Kind), one => one.Mail, cancellationToken);
    }

    /// <summary>Unread notifications of the last day, for what is told once a day.</summary>
    private sealed class RecentlyTold(IEnumerable<Notification> unread)
    {
        private readonly Dictionary<(PersonId, PairingId?, string), DateTimeOffset> last =
            unread.GroupBy(one => (one.PersonId, one.PairingId, one.Event)).ToDictionary(group => group.Key, group => group.Max(one => one.At));

        /// <summary>True when this is the first of its day, and from now on known.</summary>
        internal bool Note(PersonId person, PairingId? pairing, Change change)
        {
            var key = (person, pairing, change.Event);
            if (last.TryGetValue(key, out var at) && change.At - at < OneDay) return false;

            last[key] = change.At;
            return true;
        }
    }
}
