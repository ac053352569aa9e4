using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.ToolReachability;

internal static class ToolReachReader
{
    /// <summary>The stored table as the value that matching takes.</summary>
    internal static async Task<ToolTable> ReadToolTableAsync(this SiloDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.ToolReach.AsNoTracking().ToListAsync(cancellationToken);
        return ToolTable.Of(rows.Select(row => new ToolReach(row.Tool, row.Place, row.Access)));
    }
}
