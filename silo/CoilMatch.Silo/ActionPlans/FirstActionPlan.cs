using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.ActionPlans;

/// <summary>Fills the empty table with the first rows; later on it is the secretariat's.</summary>
internal sealed class FirstActionPlan : IFirstData
{
    public async Task LoadAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.ActionPlan.AnyAsync(cancellationToken)) return;

        db.ActionPlan.AddRange(ActionPlan.All.Select(entry => ActionPlanRow.Add(
            entry.Code, Enum.Parse<ActionPlanKind>(entry.Kind), entry.Title, entry.Subgoals, entry.DerivedFromOrder)));
        await db.SaveChangesAsync(cancellationToken);
    }
}
