using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace CoilMatch.Silo.Tests.Notifications;

public sealed class ExactlyOnceTests(SiloFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_services_one_of_which_is_cut_off_in_the_middle_tell_everybody_of_everything_once()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        await using var beside = app.StartBeside();
        var cast = await Cast.In(app);
        await Cast.CaughtUp(app);
        var before = await app.InDatabase(db => db.Notifications.CountAsync(Cancellation));

        // Whoever makes notifications now has to wait at its first row, after it took the place in the feed.
        await using var gate = new NpgsqlConnection(app.ConnectionString);
        await gate.OpenAsync(Cancellation);
        await using (var closed = await gate.BeginTransactionAsync(Cancellation))
        {
            await using (var close = new NpgsqlCommand("lock table notifications in share row exclusive mode", gate)) await close.ExecuteNonQueryAsync(Cancellation);
            for (var i = 0; i < 40; i++) await cast.Happens("asian lecturer", new PairingCancelled(CancellationReason.Other, PairingSide.Invited, $"{i}"));
            await Eventually.Holds(() => app.InDatabase(async db => await db.Database
                .SqlQuery<int>($"""
                    select count(pg_terminate_backend(pid))::int as "Value" from pg_stat_activity
                    where datname = current_database() and wait_event_type = 'Lock' and query ilike 'insert into %notifications%'
                    """)
                .SingleAsync(Cancellation) > 0));
            await closed.CommitAsync(Cancellation);
        }

        await Eventually.Holds(async () => await app.InDatabase(db => db.Notifications.CountAsync(Cancellation)) - before >= 120);
        await Cast.CaughtUp(app);
        var told = await app.InDatabase(db => db.Notifications.AsNoTracking()
            .Where(one => one.Event == nameof(PairingCancelled)).ToListAsync(Cancellation));
        Assert.Equal(120, told.Count);
        Assert.Equal(40, told.Select(one => one.ChangeSeq).Distinct().Count());
        Assert.Equal(120, told.Select(one => one.DeliveryId).Distinct().Count());
        var mails = await app.InDatabase(db => db.MailDeliveries.Where(one => one.Choice == MailChoice.AtOnce).CountAsync(Cancellation));
        Assert.Equal(await app.InDatabase(db => db.Notifications.CountAsync(one => one.Mail == MailChoice.AtOnce, Cancellation)), mails);
    }
}
