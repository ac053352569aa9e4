using System.Globalization;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

/// <param name="CreatedAt">When the mail was due first.</param>
/// <param name="DiedAt">When it was given up.</param>
internal sealed record DeadLetterView(
    Guid Id, string Email, string Subject, int Attempts, string LastError, DateTimeOffset CreatedAt, DateTimeOffset DiedAt);

/// <summary>Mails that were given up, for the secretariat.</summary>
internal static class DeadLetters
{
    internal static void MapDeadLetters(this IEndpointRouteBuilder mail)
    {
        mail.MapGet("/dead", ListAsync).Needs(UseCase.ReadDeadLetters).WithSummary("Mails that were given up, the latest first");
        mail.MapPost("/dead/{id:guid}/retry", RetryAsync).Needs(UseCase.RetryDeadLetter).WithSummary("Try a mail that was given up again");
    }

    private static async Task<Results<Ok<Page<DeadLetterView>>, ProblemHttpResult>> ListAsync(
        int? first, string? after, SiloDbContext db, MailViews views, CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first, after, out var page) is { } refusal) return refusal.ToProblem();

        var dead = db.MailDeliveries.AsNoTracking().Where(one => one.State == MailState.Dead);
        if (page.After is not null)
        {
            if (KeyOf(page.After) is not var (endedAt, id)) return PageRequest.BadCursor.ToProblem();
            dead = dead.Where(one => one.EndedAt < endedAt || (one.EndedAt == endedAt && one.Id < id));
        }

        var rows = await dead.OrderByDescending(one => one.EndedAt).ThenByDescending(one => one.Id).Take(page.First + 1)
            .ToListAsync(cancellationToken);
        var cut = page.Cut(rows, one => $"{one.EndedAt!.Value.UtcTicks.ToString(CultureInfo.InvariantCulture)} {one.Id.Value}");
        var mails = await views.OfAsync(cut.Nodes, cancellationToken);
        return TypedResults.Ok(new Page<DeadLetterView>(
            [.. cut.Nodes.Zip(mails, (one, mail) => new DeadLetterView(
                one.Id.Value, mail.To, mail.Subject, one.Attempts, one.LastError ?? "", one.CreatedAt, one.EndedAt!.Value))],
            cut.HasNextPage, cut.EndCursor));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RetryAsync(
        Guid id, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var delivery = await db.MailDeliveries.FromSql($"select * from mail_deliveries where id = {id} for update")
            .SingleOrDefaultAsync(cancellationToken);
        if (delivery?.Retry(clock.GetUtcNow()) != true) return Refusal.NotFound.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    private static (DateTimeOffset EndedAt, MailDeliveryId Id)? KeyOf(string cursor) =>
        cursor.Split(' ') is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
        && Guid.TryParse(id, out var guid)
            ? (new DateTimeOffset(at, TimeSpan.Zero), new MailDeliveryId(guid))
            : null;
}
