using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

internal static class InboxBell
{
    /// <summary>Tells whoever listens that these inboxes changed, once the transaction commits.</summary>
    internal static async Task RingAsync(this SiloDbContext db, IEnumerable<PersonId> people, CancellationToken cancellationToken)
    {
        var ids = people.Select(one => one.Value).Distinct().ToArray();
        if (ids.Length == 0) return;
        await db.Database.ExecuteSqlAsync(
            $"select pg_notify({NotificationMaker.Bell}, person::text) from unnest({ids}) person", cancellationToken);
    }
}
