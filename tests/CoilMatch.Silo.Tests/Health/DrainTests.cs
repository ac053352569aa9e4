using System.Net;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace CoilMatch.Silo.Tests.Health;

public sealed class DrainTests(SiloFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_silo_that_is_asked_to_stop_says_so_and_finishes_what_it_began()
    {
        await using var app = await SiloApp.StartAsync(fixture, ("DrainSeconds", "1"));
        using var person = await app.SignedInAs("nobody");
        using var anyone = app.CreateClient();
        await Eventually.Holds(async () => (await anyone.GetAsync("/health/ready", Cancellation)).StatusCode == HttpStatusCode.OK);

        // A write that waits for a lock, and so is under way when the silo is asked to stop.
        await using var blocker = new NpgsqlConnection(app.ConnectionString);
        await blocker.OpenAsync(Cancellation);
        await using var hold = await blocker.BeginTransactionAsync(Cancellation);
        await using (var take = new NpgsqlCommand("select 1 from people for update", blocker)) await take.ExecuteNonQueryAsync(Cancellation);
        var begun = person.PostAsJsonAsync("/tokens/mine", new { label = "script", days = 30 }, Cancellation);
        await Eventually.Holds(() => app.InDatabase(async db =>
            await db.Database.SqlQuery<int>($"select count(*)::int as \"Value\" from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()").SingleAsync(Cancellation) > 0));

        var host = app.Services.GetRequiredService<IHost>();
        var stopped = host.StopAsync(Cancellation);
        await Eventually.Holds(() => Task.FromResult(app.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested));
        using var asked = await anyone.GetAsync("/health/ready", Cancellation);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, asked.StatusCode);
        Assert.Contains("draining", await asked.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);

        await hold.RollbackAsync(Cancellation);
        Assert.Equal(HttpStatusCode.OK, (await begun).StatusCode);
        await stopped;
    }

    [Fact]
    public async Task A_database_that_is_away_is_told_from_a_bug()
    {
        await using var nowhere = new SiloDbContext(new DbContextOptionsBuilder<SiloDbContext>().UseNpgsql("Host=127.0.0.1;Port=1;Timeout=2").Options);
        var away = await Assert.ThrowsAnyAsync<Exception>(() => nowhere.Pairings.ToListAsync(Cancellation));
        Assert.IsNotType<NpgsqlException>(away);
        Assert.True(away.IsDatabaseAway());
        Assert.False(new InvalidOperationException("a bug").IsDatabaseAway());
    }
}
