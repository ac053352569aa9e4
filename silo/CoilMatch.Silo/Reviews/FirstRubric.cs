using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

/// <summary>Puts the first version of the rubric in force in a new database; later ones are the expert group's.</summary>
internal sealed class FirstRubric(TimeProvider clock) : IFirstData
{
    public async Task LoadAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.Rubrics.AnyAsync(cancellationToken)) return;

        var first = db.Rubrics.Add(Rubric.Draft(1, FirstCriteria.All, "The first version, after the COIL and OSCQR standards and the definitions of virtual exchange.")).Entity;
        first.PutInForce(null, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
    }
}
