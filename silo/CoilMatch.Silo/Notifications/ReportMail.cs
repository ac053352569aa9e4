using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

/// <param name="Attempt">The attempt that the claim named.</param>
/// <param name="Permanent">Whether the receiving server said that this address will never take it.</param>
internal sealed record MailFailedInput(int Attempt, string Error, bool Permanent);

/// <summary>How the sending of a mail went.</summary>
internal static class ReportMail
{
    internal static void MapReportMail(this IEndpointRouteBuilder mail)
    {
        mail.MapPost("/{id:guid}/sent", SentAsync).Needs(UseCase.DeliverMail).WithSummary("A claimed mail went out");
        mail.MapPost("/{id:guid}/failed", FailedAsync).Needs(UseCase.DeliverMail)
            .WithSummary("A claimed mail could not be sent: it is tried again later, or given up");
    }

    private static Task<Results<NoContent, ProblemHttpResult>> SentAsync(
        Guid id, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken) =>
        ReportAsync(id, db, delivery => delivery.ReportSent(clock.GetUtcNow()), cancellationToken);

    private static Task<Results<NoContent, ProblemHttpResult>> FailedAsync(
        Guid id, MailFailedInput input, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var error = input.Error.Length <= MailDelivery.LongestError ? input.Error : input.Error[..MailDelivery.LongestError];
        return ReportAsync(
            id, db, delivery => delivery.ReportFailed(input.Attempt, error.Replace('\0', ' '), input.Permanent, clock.GetUtcNow()), cancellationToken);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ReportAsync(
        Guid id, SiloDbContext db, Action<MailDelivery> report, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var delivery = await db.MailDeliveries.FromSql($"select * from mail_deliveries where id = {id} for update")
            .SingleOrDefaultAsync(cancellationToken);
        if (delivery is null) return Refusal.NotFound.ToProblem();

        report(delivery);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
