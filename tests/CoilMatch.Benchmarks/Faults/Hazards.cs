using Npgsql;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>What besides its processes a cluster depends on, to be broken for a while: its disk, its blob store and the clocks.</summary>
internal sealed class Hazards(SmallDisk? disk, BlobStore blobs, string? clockLibrary)
{
    private static readonly TimeSpan FullFor = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan SlowFor = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan PieceTakes = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan SkewedFor = TimeSpan.FromSeconds(10);

    /// <summary>Less than the two minutes for which a mail is lent to its sender.</summary>
    private static readonly TimeSpan Offset = TimeSpan.FromSeconds(90);

    /// <summary>Of the log's segments that PostgreSQL keeps ready; so many are used up while the disk is full.</summary>
    private const int Segments = 40;

    internal IReadOnlySet<FaultKind> Possible { get; } = new HashSet<FaultKind>(
    [
        FaultKind.Pause, FaultKind.Cut, FaultKind.Slow,
        .. disk is null ? Array.Empty<FaultKind>() : [FaultKind.Fill],
        .. clockLibrary is null ? Array.Empty<FaultKind>() : [FaultKind.Skew],
    ]);

    /// <summary>Fills the disk, and lets PostgreSQL need new room for its log.</summary>
    internal async Task FillDiskAsync(string database, CancellationToken stop)
    {
        await disk!.FillAsync();
        try
        {
            await UseUpLogAsync(database, stop);
            await Task.Delay(FullFor, stop);
        }
        finally
        {
            disk.Free();
        }
    }

    internal async Task SlowBlobsAsync(CancellationToken stop)
    {
        blobs.Way.Pause = PieceTakes;
        try
        {
            await Task.Delay(SlowFor, stop);
        }
        finally
        {
            blobs.Way.Pause = TimeSpan.Zero;
        }
    }

    /// <summary>Lets one more lecturer write through a silo whose clock is wrong, ahead and behind in turn.</summary>
    internal async Task SkewClockAsync(Cluster cluster, Writers writers, int which, CancellationToken stop)
    {
        await using var wrong = await WrongClock.JoinAsync(cluster, clockLibrary!, which % 2 == 0 ? Offset : -Offset, stop);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var token = await cluster.Door.TokenAsync(cluster.SiloNodes[0], Traffic.MailOf("lecturer", Traffic.Lecturers[0]), stop);
        var writing = writers.JoinAsync(new Browser(wrong.Address, token), which, enough.Token);
        await Task.Delay(SkewedFor, stop);
        await enough.CancelAsync();
        await writing;
    }

    private static async Task UseUpLogAsync(string database, CancellationToken stop)
    {
        try
        {
            await using var source = NpgsqlDataSource.Create(database);
            for (var i = 0; i < Segments; i++)
            {
                // A segment is only left behind when something is in it.
                await using var next = source.CreateCommand("select pg_switch_wal(), pg_logical_emit_message(false, 'fill', 'x')");
                await next.ExecuteScalarAsync(stop);
            }
        }
        catch (NpgsqlException)
        {
            // PostgreSQL has found no room: so it shall be.
        }
    }
}
