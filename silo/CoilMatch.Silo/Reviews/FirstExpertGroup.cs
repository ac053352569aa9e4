using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

/// <summary>The group with which the first pilots are reviewed, without members; those are the secretariat's to name.</summary>
internal sealed class FirstExpertGroup : IFirstData
{
    internal const string Name = "Expert group on Digitalisation";

    public async Task LoadAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.ExpertGroups.AnyAsync(cancellationToken)) return;

        db.ExpertGroups.Add(ExpertGroup.Found(Name));
        await db.SaveChangesAsync(cancellationToken);
    }
}
