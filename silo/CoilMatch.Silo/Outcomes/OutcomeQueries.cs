using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Outcomes;

/// <summary>How others read what the sides submitted.</summary>
internal static class OutcomeQueries
{
    /// <summary>Of each pairing and side the last report that was submitted until this moment: the same moment, the same rows for ever.</summary>
    internal static IQueryable<OutcomeReport> LatestAsOf(this SiloDbContext db, DateTimeOffset at)
    {
        var known = db.OutcomeReports.AsNoTracking().Where(one => one.SubmittedAt <= at);
        return known.Where(one => !known.Any(later =>
            later.PairingId == one.PairingId && later.Side == one.Side && later.Revision > one.Revision));
    }
}
