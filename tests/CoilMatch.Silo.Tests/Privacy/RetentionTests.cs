using CoilMatch.Silo.People;
using CoilMatch.Silo.Privacy;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Notifications;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Privacy;

public sealed class RetentionTests(SiloApps<RetentionTests> apps) : SiloTest<RetentionTests>(apps)
{
    [Fact]
    public async Task What_has_run_out_goes_at_night_once_and_the_rest_stays()
    {
        var cast = await Cast.In(App);
        using var person = await App.SignedInAs("nobody");
        var me = await person.Get<PersonView>("/me");
        await Cast.CaughtUp(App);
        await App.InDatabase(db => db.Database.ExecuteSqlAsync(
            $"""
            insert into access_tokens (id, person_id, kind, hash, label, created_at, expires_at)
                select gen_random_uuid(), {me.Id}, 'Session', sha256(i::text::bytea), 'Session', now(), {App.Clock.GetUtcNow()}::timestamptz - interval '31 days'
                from generate_series(1, 1500) i;
            update mail_deliveries set state = 'Sent', ended_at = {App.Clock.GetUtcNow()}::timestamptz - interval '91 days'
                where id = (select delivery_id from notifications where delivery_id is not null limit 1);
            update notifications set at = {App.Clock.GetUtcNow()}::timestamptz - interval '3 years' where id = (select id from notifications order by id limit 1);
            """));
        var before = await Counts();

        var deleted = await InScope(retention => retention.HandleAsync(Cancellation));

        Assert.Equal(1500, deleted["access_tokens"]);
        Assert.Equal(1, deleted["notifications"]);
        Assert.Equal(1, deleted["mail_deliveries"]);
        var after = await Counts();
        Assert.Equal((before.Tokens - 1500, before.Notices - 1, before.Mails - 1), after);
        Assert.Equal(me.Id, (await person.Get<PersonView>("/me")).Id);
        Assert.Empty(await InScope(retention => retention.HandleAsync(Cancellation)));
    }

    [Fact]
    public async Task A_sign_in_that_slipped_in_beside_an_erasure_is_gone_by_the_morning()
    {
        using var person = await App.SignedInAs("nobody");
        var me = await person.Get<PersonView>("/me");
        await App.InDatabase(db => db.Database.ExecuteSqlAsync($"update people set erased_at = now() where id = {me.Id}"));
        Assert.Equal(1, (await InScope(retention => retention.HandleAsync(Cancellation)))["access_tokens"]);
    }

    private Task<(int Tokens, int Notices, int Mails)> Counts() => App.InDatabase(async db =>
        (await db.AccessTokens.CountAsync(Cancellation), await db.Notifications.CountAsync(Cancellation), await db.MailDeliveries.CountAsync(Cancellation)));

    private async Task<T> InScope<T>(Func<Retention, Task<T>> act)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<Retention>());
    }
}
