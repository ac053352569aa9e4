using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Notifications;

internal static class ReadNotificationSettings
{
    internal static void MapReadNotificationSettings(this IEndpointRouteBuilder inbox) => inbox
        .MapGet("/settings", HandleAsync)
        .Needs(UseCase.ReadNotificationSettings)
        .WithSummary("How each kind of notification reaches me by mail");

    private static async Task<Ok<NotificationSettingsView>> HandleAsync(
        Caller caller, SiloDbContext db, CancellationToken cancellationToken) =>
        TypedResults.Ok(await NotificationSettingsView.ReadAsync(caller.Id!.Value, db, cancellationToken));
}
