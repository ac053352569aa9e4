using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Notifications;

internal static class NotificationsEndpoints
{
    internal static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.AddScoped<NotificationMaker>().AddScoped<NotificationViews>().AddScoped<MailViews>().AddScoped<Digests>();
        services.AddMailFigures();
        return HostMode.IsDocumentGeneration ? services : services.AddHostedService<NotificationFeeder>();
    }

    internal static void MapNotifications(this IEndpointRouteBuilder app)
    {
        var inbox = app.MapGroup("/inbox").WithTags("Notifications");
        inbox.MapReadInbox();
        inbox.MapMarkInboxRead();
        inbox.MapReadNotificationSettings();
        inbox.MapSaveNotificationSettings();

        var mail = app.MapGroup("/mail").WithTags("Mail");
        mail.MapClaimMail();
        mail.MapReportMail();
        mail.MapDeadLetters();
    }
}
