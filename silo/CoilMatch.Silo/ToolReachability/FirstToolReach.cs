using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.ToolReachability;

/// <summary>Fills the empty table with what the list of tools brings along; later on it is the secretariat's.</summary>
internal sealed class FirstToolReach : IFirstData
{
    private const string Source = "CoilMatch's starting table: blocked by law or by the country's network";

    public async Task LoadAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.ToolReach.AnyAsync(cancellationToken)) return;

        var facts = new ToolReachFacts(ToolAccess.NotReachable, null, Source, null);
        db.ToolReach.AddRange(Tools.All.SelectMany(tool => tool.NotReachableIn.Select(place => ToolReachRow.Add(tool.Code, place, facts))));
        await db.SaveChangesAsync(cancellationToken);
    }
}
