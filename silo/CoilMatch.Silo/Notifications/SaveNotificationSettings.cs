using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

/// <param name="Choices">Kinds that are left out stay as they are.</param>
internal sealed record SaveNotificationSettingsInput(IReadOnlyList<NotificationChoiceView> Choices);

internal static class SaveNotificationSettings
{
    private static readonly Refusal Twice = new("twice", "Name each kind once.", "choices");

    internal static void MapSaveNotificationSettings(this IEndpointRouteBuilder inbox) => inbox
        .MapPut("/settings", HandleAsync)
        .Needs(UseCase.SaveNotificationSettings)
        .WithSummary("Choose how each kind of notification reaches me by mail");

    private static async Task<Results<Ok<NotificationSettingsView>, ProblemHttpResult>> HandleAsync(
        SaveNotificationSettingsInput input, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (input.Choices.DistinctBy(one => one.Kind).Count() < input.Choices.Count) return Twice.ToProblem();

        var person = caller.Id!.Value;
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        foreach (var (kind, mail) in input.Choices.OrderBy(one => one.Kind)) await ChooseAsync(person, kind, mail, db, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(await NotificationSettingsView.ReadAsync(person, db, cancellationToken));
    }

    /// <summary>Holds from now on, and also for what still waits for a digest; what waits goes with one even if later ones come at once.</summary>
    private static async Task ChooseAsync(
        PersonId person, NotificationKind kind, MailChoice mail, SiloDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into notification_settings (person_id, kind, mail) values ({person.Value}, {kind.ToString()}, {mail.ToString()})
            on conflict (person_id, kind) do update set mail = excluded.mail
            """,
            cancellationToken);
        if (mail == MailChoice.AtOnce) return;

        await db.Database.ExecuteSqlAsync(
            $"""
            update notifications set mail = {mail.ToString()}
            where person_id = {person.Value} and kind = {kind.ToString()} and delivery_id is null and mail in ('Daily', 'Weekly')
            """,
            cancellationToken);
    }
}
