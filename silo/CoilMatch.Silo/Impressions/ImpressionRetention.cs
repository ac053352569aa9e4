using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Impressions;

/// <summary>Deletes what was shown long ago, in portions that block nobody.</summary>
internal sealed class ImpressionRetention(SiloDbContext db, TimeProvider clock, IConfiguration configuration)
{
    private const int BatchSize = 1000;
    private const int YearsByDefault = 3;

    /// <summary>Whole years for which impressions are kept, from <c>Impressions:KeepYears</c>; at least one.</summary>
    internal int Years => Math.Max(1, configuration.GetValue("Impressions:KeepYears", YearsByDefault));

    /// <summary>Says how many pages went; their impressions go with them.</summary>
    internal async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().AddYears(-Years);
        int deleted, total = 0;
        do
        {
            deleted = await db.Database.ExecuteSqlAsync(
                $"""
                delete from suggestion_pages where id in (select id from suggestion_pages where shown_at < {before} limit {BatchSize})
                """,
                cancellationToken);
            total += deleted;
        }
        while (deleted == BatchSize);

        return total;
    }
}
