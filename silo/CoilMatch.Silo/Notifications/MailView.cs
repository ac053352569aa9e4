using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

/// <summary>A mail for the edge to send.</summary>
/// <param name="Id">Lasting: a mail that is sent again carries it again.</param>
/// <param name="Attempt">To be told back with how it went.</param>
/// <param name="Choice">At once for a single notification, else the kind of digest.</param>
internal sealed record MailView(
    Guid Id, int Attempt, string To, string Subject, MailChoice Choice, IReadOnlyList<NotificationView> Notifications);

/// <summary>Puts mails into words.</summary>
internal sealed class MailViews(SiloDbContext db, NotificationViews views)
{
    internal async Task<List<MailView>> OfAsync(IReadOnlyList<MailDelivery> deliveries, CancellationToken cancellationToken)
    {
        var ids = deliveries.Select(one => (MailDeliveryId?)one.Id).ToList();
        var people = deliveries.Select(one => one.PersonId).Distinct().ToList();
        var emails = await db.People.Where(one => people.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Email, cancellationToken);
        var carried = await db.Notifications.AsNoTracking().Where(one => ids.Contains(one.DeliveryId))
            .OrderBy(one => one.ChangeSeq).ToListAsync(cancellationToken);
        var told = carried.Zip(await views.OfAsync(carried, cancellationToken)).ToLookup(one => one.First.DeliveryId, one => one.Second);
        return [.. deliveries.Select(one => View(one, emails[one.PersonId], [.. told[one.Id]]))];
    }

    private static MailView View(MailDelivery delivery, string to, List<NotificationView> told) => new(
        delivery.Id.Value, delivery.Attempts, to,
        (delivery.Choice, told) switch
        {
            (_, [var only]) => only.Title,
            (MailChoice.Weekly, _) => $"Your week: {told.Count} things that happened",
            _ => $"Your day: {told.Count} things that happened",
        },
        delivery.Choice, told);
}
