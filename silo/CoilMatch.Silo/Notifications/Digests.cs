using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoilMatch.Silo.Notifications;

/// <summary>
/// Gathers what people chose to get once a day or once a week, and have not read meanwhile, into one mail each. One service
/// does it at a time, and a person has one digest of a kind a day: doing it again changes nothing.
/// </summary>
internal sealed class Digests(SiloDbContext db, NpgsqlDataSource source, TimeProvider clock)
{
    /// <summary>Says how many mails were made.</summary>
    internal async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        await using var turn = await WorkLock.TryTakeAsync(source, WorkLock.Digests, cancellationToken);
        if (turn is null) return 0;

        var now = clock.GetUtcNow();
        var waiting = await Waiting().Select(one => new { one.PersonId, one.Mail }).Distinct().ToListAsync(cancellationToken);
        var zones = await db.HomeZonesAsync([.. waiting.Select(one => one.PersonId).Distinct()], cancellationToken);
        var made = 0;
        foreach (var one in waiting)
        {
            var due = DigestTime.Latest(one.Mail, zones.GetValueOrDefault(one.PersonId, HomeZones.Elsewhere), now);
            if (await MakeAsync(one.PersonId, one.Mail, due.On, due.At, now, cancellationToken)) made++;
        }

        return made;
    }

    private IQueryable<Notification> Waiting() => db.Notifications.Where(one =>
        one.DeliveryId == null && one.ReadAt == null && (one.Mail == MailChoice.Daily || one.Mail == MailChoice.Weekly));

    private async Task<bool> MakeAsync(
        PersonId person, MailChoice choice, DateOnly on, DateTimeOffset at, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = await Waiting().Where(one => one.PersonId == person && one.Mail == choice && one.At < at).ToListAsync(cancellationToken);
        if (due.Count == 0
            || await db.MailDeliveries.AnyAsync(one => one.PersonId == person && one.Choice == choice && one.DigestOn == on, cancellationToken))
            return false;

        var digest = MailDelivery.Digest(person, choice, on, now);
        db.MailDeliveries.Add(digest);
        foreach (var one in due) one.GoWith(digest);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return true;
    }
}
