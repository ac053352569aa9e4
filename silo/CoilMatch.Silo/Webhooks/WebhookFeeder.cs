using System.Text.Json;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Health;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Webhooks;

/// <summary>
/// Turns changes of state into deliveries, exactly once: the deliveries and the place in the feed are saved together, under a
/// lock of the place, so of several services one does it and the others find it done.
/// </summary>
internal sealed class WebhookFeeder(
    ChangeFeedReader feed, IServiceScopeFactory scopes, WebhookBell bell, TimeProvider clock, Readiness readiness, ILogger<WebhookFeeder> log)
    : FeedFollower("webhooks", readiness, log)
{
    /// <summary>The name of this reader's row in the table of places.</summary>
    private const string Reader = "webhooks";

    /// <summary>How long an office can look up what was sent.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private const int MostForgotten = 1000;

    protected override async Task FollowAsync(CancellationToken stoppingToken)
    {
        var position = await StartAtAsync(stoppingToken);
        ReportCaughtUp();
        await foreach (var batch in feed.FollowAsync(position, stoppingToken, Part))
        {
            await QueueAsync(batch, stoppingToken);
            ForgetFailures();
        }
    }

    private async Task<FeedPosition> StartAtAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        return (await db.FeedPlaces.AsNoTracking().SingleAsync(one => one.Reader == Reader, cancellationToken)).Position;
    }

    private async Task QueueAsync(IReadOnlyList<Change> batch, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var place = await db.FeedPlaces.FromSql($"select * from feed_positions where reader = {Reader} for update").SingleAsync(cancellationToken);
        var untold = batch.Where(change => (change.Tx, change.Seq).CompareTo((place.Tx, place.Seq)) > 0).ToList();
        if (untold.Count == 0) return;

        var deliveries = await DeliveriesAsync(untold, db, cancellationToken);
        db.WebhookDeliveries.AddRange(deliveries);
        place.MoveTo(new FeedPosition(untold[^1].Tx, untold[^1].Seq));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (deliveries.Count == 0) return;

        bell.Ring();
        await ForgetOldAsync(deliveries, db, cancellationToken);
    }

    /// <summary>Whoever gets a new delivery loses those that were over a month ago.</summary>
    private async Task ForgetOldAsync(List<WebhookDelivery> deliveries, SiloDbContext db, CancellationToken cancellationToken)
    {
        var webhooks = deliveries.Select(one => one.WebhookId.Value).Distinct().ToArray();
        var before = clock.GetUtcNow() - Kept;
        await db.Database.ExecuteSqlAsync(
            $"""
            delete from webhook_deliveries where id in (
                select id from webhook_deliveries
                where webhook_id = any({webhooks}) and created_at < {before} and state <> 'Waiting' limit {MostForgotten})
            """,
            cancellationToken);
    }

    private async Task<List<WebhookDelivery>> DeliveriesAsync(
        List<Change> changes, SiloDbContext db, CancellationToken cancellationToken)
    {
        var entered = changes.Select(change => (Change: change, State: StateChanges.EnteredBy(change))).Where(one => one.State is not null).ToList();
        if (entered.Count == 0) return [];

        var ids = entered.ConvertAll(one => new PairingId(one.Change.AggregateId));
        var pairings = await db.Pairings.Where(one => ids.Contains(one.Id))
            .Select(one => new { one.Id, one.InstitutionId, one.PartnerInstitutionId })
            .ToDictionaryAsync(one => one.Id.Value, cancellationToken);
        List<InstitutionId> institutions =
            [.. pairings.Values.SelectMany(one => new[] { one.InstitutionId, one.PartnerInstitutionId }).Distinct()];
        var webhooks = await db.Webhooks.AsNoTracking()
            .Where(one => one.RemovedAt == null && one.Active && institutions.Contains(one.InstitutionId))
            .OrderBy(one => one.Id).ToListAsync(cancellationToken);

        var deliveries = new List<WebhookDelivery>();
        foreach (var (change, state) in entered)
        {
            var (requester, invited) = (pairings[change.AggregateId].InstitutionId, pairings[change.AggregateId].PartnerInstitutionId);
            var hearing = webhooks
                .Where(one => (one.InstitutionId == requester || one.InstitutionId == invited) && one.Hears(state!.Value)).ToList();
            if (hearing.Count == 0) continue;

            var pairing = new WebhookPairing(
                change.AggregateId, state!.Value, change.Version, await PlanHashAsync(change, db, cancellationToken),
                [new(requester.Value, PairingSide.Requester), new(invited.Value, PairingSide.Invited)]);
            deliveries.AddRange(hearing.Select(webhook => DeliveryOf(change, pairing, webhook.Id)));
        }

        return deliveries;
    }

    /// <summary>The hash of the plan after this change: the last one that the feed tells up to it.</summary>
    private static async Task<string?> PlanHashAsync(Change change, SiloDbContext db, CancellationToken cancellationToken) =>
        (await db.Database.SqlQuery<string>(
            $"""
            select data->>'planHash' as "Value" from changes
            where aggregate_id = {change.AggregateId} and seq <= {change.Seq} and data->>'planHash' is not null
            order by seq desc limit 1
            """).ToListAsync(cancellationToken)).SingleOrDefault();

    private WebhookDelivery DeliveryOf(Change change, WebhookPairing pairing, WebhookId webhook)
    {
        var id = WebhookDeliveryId.New();
        var now = clock.GetUtcNow();
        return new WebhookDelivery
        {
            Id = id,
            WebhookId = webhook,
            Event = change.Event,
            PairingId = pairing.Id,
            ChangeSeq = change.Seq,
            Body = JsonSerializer.Serialize(new WebhookBody(id.Value, change.Event, change.At, pairing), Json.Options),
            CreatedAt = now,
        }.Queue(now);
    }
}
