using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

/// <param name="Most">How many mails at most, 1 to 50; ten when left out.</param>
internal sealed record ClaimMailInput(int? Most = null);

/// <summary>Hands out mails that are due, each to one edge for the length of a lease; what another edge holds is skipped.</summary>
internal static class ClaimMail
{
    private const int UsualBatch = 10;
    private const int LargestBatch = 50;

    internal static void MapClaimMail(this IEndpointRouteBuilder mail) => mail
        .MapPost("/claim", HandleAsync)
        .Needs(UseCase.DeliverMail)
        .WithSummary("Take mails that are due, to send them and report within two minutes");

    private static async Task<Results<Ok<List<MailView>>, ProblemHttpResult>> HandleAsync(
        ClaimMailInput input, SiloDbContext db, MailViews views, TimeProvider clock, CancellationToken cancellationToken)
    {
        var most = input.Most ?? UsualBatch;
        if (most is < 1 or > LargestBatch)
            return new Refusal("out-of-range", $"Take 1 to {LargestBatch} mails at a time.", "most").ToProblem();

        var now = clock.GetUtcNow();
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var due = await db.MailDeliveries
            .FromSql($"""
                select * from mail_deliveries where state in ('Waiting', 'Claimed', 'Failed') and due_at <= {now}
                order by due_at limit {most} for update skip locked
                """)
            .ToListAsync(cancellationToken);
        var claimed = due.Where(one => one.Claim(now)).ToList();
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(await views.OfAsync(claimed, cancellationToken));
    }
}
