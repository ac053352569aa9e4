using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Learning;

internal static class LearningQueries
{
    /// <summary>What the secretariat decided, or what holds before it did; not tracked in the latter case.</summary>
    internal static async Task<RankingSettings> ReadSettingsAsync(this SiloDbContext db, CancellationToken cancellationToken) =>
        await db.RankingSettings.SingleOrDefaultAsync(cancellationToken) ?? RankingSettings.Initial();

    /// <summary>The settings for changing them; saving writes the first row if there was none.</summary>
    internal static async Task<RankingSettings> EditSettingsAsync(this SiloDbContext db, CancellationToken cancellationToken)
    {
        var settings = await db.ReadSettingsAsync(cancellationToken);
        if (db.Entry(settings).State == EntityState.Detached) db.RankingSettings.Add(settings);
        return settings;
    }

    /// <summary>Puts a model, or the prior, in the place of the live one; two are never live at once.</summary>
    internal static async Task ReplaceLiveAsync(
        this SiloDbContext db, RankingModel? live, RankingModel? next, string reason, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        live?.Retire(reason);
        await db.SaveChangesAsync(cancellationToken);
        next?.GoLive(reason);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Ends the runs that a stopped service left open; only for whoever holds <see cref="WorkLock.Training"/>.</summary>
    internal static async Task EndOrphansAsync(this SiloDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var orphans = await db.TrainingRuns.Where(one => one.StartedAt != null && one.EndedAt == null).ToListAsync(cancellationToken);
        foreach (var orphan in orphans) orphan.End(TrainingResult.Interrupted, "The service stopped during this run.", now);
        await db.SaveChangesAsync(cancellationToken);
    }
}
