using CoilMatch.Silo.Telemetry;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

/// <summary>What of the mail those who run the service watch: what is due and not on its way, and what was given up.</summary>
internal static class MailFigures
{
    internal static IServiceCollection AddMailFigures(this IServiceCollection services) => services
        .AddWaitingQueue("mail", (db, now) => db.MailDeliveries
            .Where(one => (one.State == MailState.Waiting || one.State == MailState.Claimed || one.State == MailState.Failed) && one.DueAt <= now)
            .Select(one => one.DueAt))
        .AddCountedRows("coilmatch.mail.dead", "{mail}", "Mails that were given up and that nobody has tried again",
            (db, _, cancel) => db.MailDeliveries.CountAsync(one => one.State == MailState.Dead, cancel));
}
