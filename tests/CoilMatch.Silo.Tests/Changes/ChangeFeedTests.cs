using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace CoilMatch.Silo.Tests.Changes;

public sealed class ChangeFeedTests(SiloApps<ChangeFeedTests> apps) : SiloTest<ChangeFeedTests>(apps)
{
    /// <summary>Transactions of tests beside this one hold the feed back now and then, and then it is tried anew.</summary>
    private const int Attempts = 20;

    [Theory]
    [InlineData("update changes set event = 'Nothing'")]
    [InlineData("delete from changes")]
    [InlineData("truncate changes")]
    public async Task The_feed_cannot_be_changed_even_by_sql(string sql)
    {
        await App.CreateInstitution($"final-{Guid.NewGuid():N}");
        await using var connection = new NpgsqlConnection(App.ConnectionString);
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        var failure = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Cancellation));
        Assert.Contains("never changed", failure.MessageText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_misses_nothing_that_commits_late()
    {
        var reader = App.Services.GetRequiredService<ChangeFeedReader>();
        var from = await reader.HorizonAsync(Cancellation);

        // The first transaction takes the lower number and stays open while a later one commits.
        await using var slow = new NpgsqlConnection(App.ConnectionString);
        await slow.OpenAsync(Cancellation);
        await using var open = await slow.BeginTransactionAsync(Cancellation);
        await InsertAsync(slow, "Slow");
        await using var quick = new NpgsqlConnection(App.ConnectionString);
        await quick.OpenAsync(Cancellation);
        await InsertAsync(quick, "Quick");

        var seen = new List<string>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var reading = Task.Run(async () =>
        {
            await foreach (var batch in reader.FollowAsync(from, stop.Token))
            {
                lock (seen) seen.AddRange(batch.Select(change => change.Event).Where(name => name is "Slow" or "Quick"));
                if (seen.Count == 2) return;
            }
        }, Cancellation);

        await Task.Delay(300, Cancellation);
        lock (seen) Assert.Empty(seen);
        await open.CommitAsync(Cancellation);
        await reading.WaitAsync(TimeSpan.FromSeconds(5), Cancellation);
        Assert.Equal(["Slow", "Quick"], seen);
    }

    [Fact]
    public async Task A_reader_hears_of_every_one_of_many_concurrent_saves_once()
    {
        var reader = App.Services.GetRequiredService<ChangeFeedReader>();
        var from = await reader.HorizonAsync(Cancellation);
        var saving = Task.WhenAll(Enumerable.Range(0, 60).Select(i => App.CreateInstitution($"many-{i}")));

        var seen = new List<Guid>();
        await foreach (var batch in reader.FollowAsync(from, Cancellation))
        {
            seen.AddRange(batch.Where(one => one.Event == "InstitutionRegistered" && one.Data.Contains("many-", StringComparison.Ordinal)).Select(one => one.AggregateId));
            if (seen.Count >= 60) break;
        }

        var saved = await saving;
        Assert.Equal(saved.Select(one => one.Id.Value).Order(), seen.Order());
    }

    /// <summary>Transactions of other tests may hold a change back, which then is looked for again; so a few attempts are made.</summary>
    [Fact]
    public async Task A_reader_that_has_read_all_there_is_rests_until_the_next_change_rings()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await ReadTwoRingsAsync();
                return;
            }
            catch (TimeoutException) when (attempt < Attempts)
            {
                continue;
            }
        }
    }

    [Fact]
    public async Task What_fails_to_save_leaves_no_change()
    {
        var before = await App.InDatabase(db => db.Changes.CountAsync(Cancellation));
        await Assert.ThrowsAsync<DbUpdateException>(async () =>
        {
            await App.CreateInstitution("same-slug");
            await App.CreateInstitution("same-slug");
        });
        Assert.Equal(before + 1, await App.InDatabase(db => db.Changes.CountAsync(Cancellation)));
    }

    /// <summary>The second is heard only by a reader that rests after the first.</summary>
    private async Task ReadTwoRingsAsync()
    {
        var services = App.Services;
        var reader = new ChangeFeedReader(
            services.GetRequiredService<IServiceScopeFactory>(), services.GetRequiredService<NpgsqlDataSource>(), new FeedProgress(), new StandingClock());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var batches = reader.FollowAsync(await reader.HorizonAsync(Cancellation), stop.Token).GetAsyncEnumerator(Cancellation);
        await using var connection = new NpgsqlConnection(App.ConnectionString);
        await connection.OpenAsync(Cancellation);
        for (var i = 0; i < 2; i++)
        {
            var next = batches.MoveNextAsync().AsTask();
            await InsertAsync(connection, $"Ring {i}");
            try
            {
                await next.WaitAsync(TimeSpan.FromSeconds(1.5), Cancellation);
            }
            catch (TimeoutException)
            {
                await stop.CancelAsync();
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
                throw;
            }
        }
    }

    private static async Task InsertAsync(NpgsqlConnection connection, string name)
    {
        await using var command = new NpgsqlCommand(
            "insert into changes (aggregate_type, aggregate_id, version, event, data, at) values ('Test', gen_random_uuid(), 1, $1, '{}', now())",
            connection)
        { Parameters = { new() { Value = name } } };
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>On which no wait ever ends: who waits for time to pass instead of a ring stands still.</summary>
    private sealed class StandingClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
