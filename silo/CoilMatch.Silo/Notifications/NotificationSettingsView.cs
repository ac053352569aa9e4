using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

internal sealed record NotificationChoiceView(NotificationKind Kind, MailChoice Mail);

/// <param name="Email">Where mail goes.</param>
/// <param name="TimeZone">IANA id of the zone in which digests come at 07:00.</param>
/// <param name="Choices">Every kind, in the order of the page.</param>
internal sealed record NotificationSettingsView(string Email, string TimeZone, IReadOnlyList<NotificationChoiceView> Choices)
{
    internal static async Task<NotificationSettingsView> ReadAsync(PersonId person, SiloDbContext db, CancellationToken cancellationToken)
    {
        var email = await db.People.Where(one => one.Id == person).Select(one => one.Email).SingleAsync(cancellationToken);
        var zones = await db.HomeZonesAsync([person], cancellationToken);
        var chosen = await db.NotificationSettings.AsNoTracking().Where(one => one.PersonId == person)
            .ToDictionaryAsync(one => one.Kind, one => one.Mail, cancellationToken);
        return new NotificationSettingsView(email, zones.GetValueOrDefault(person, HomeZones.Elsewhere), [
            .. Enum.GetValues<NotificationKind>().Select(kind =>
                new NotificationChoiceView(kind, chosen.GetValueOrDefault(kind, MailChoices.Default(kind)))),
        ]);
    }
}
