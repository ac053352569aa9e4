using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>The good practices from which a plan can start, and the credit that stays with a plan that did.</summary>
internal sealed class PracticeTemplates(SiloDbContext db)
{
    /// <summary>How many are offered in a list; the library finds the others.</summary>
    private const int Offered = 30;

    /// <summary>The newest, each with its credit.</summary>
    internal async Task<IReadOnlyList<PlanTemplateView>> ListAsync(CancellationToken cancellationToken)
    {
        var practices = await db.PublishedPractices().OrderByDescending(one => one.PublishedAt).ThenByDescending(one => one.Id)
            .Take(Offered).ToListAsync(cancellationToken);
        return [.. practices.Where(one => one.Content.Weeks.Count > 0).Select(ViewOf)];
    }

    /// <summary>A template of either kind. One that was taken down serves the plans that began with it, and no other.</summary>
    internal async Task<PlanTemplate?> FindAsync(string code, PairingId pairing, CancellationToken cancellationToken)
    {
        if (PracticeTemplate.IdOf(code) is not { } id) return PlanTemplates.Find(code);
        if (await db.GoodPractices.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } practice) return null;

        return practice.State == PracticeState.Published || (await UseOfAsync(pairing, cancellationToken))?.Credit.Practice == id.Value
            ? PracticeTemplate.Of(practice)
            : null;
    }

    /// <summary>Keeps the credit with the plan that now begins with this template; a template of our own asks for none.</summary>
    internal async Task KeepCreditAsync(string template, PairingId pairing, CancellationToken cancellationToken)
    {
        var use = await UseOfAsync(pairing, cancellationToken);
        if (PracticeTemplate.IdOf(template) is not { } id)
        {
            if (use is not null) db.PracticeUses.Remove(use);
            return;
        }

        if (use?.Credit.Practice == id.Value) return;
        if (await db.PublishedPractices().SingleOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } practice) return;

        var credit = PracticeCredit.Of(practice);
        if (use is null) db.PracticeUses.Add(PracticeUse.Of(pairing, credit));
        else use.BuildOn(credit);
    }

    internal Task<PracticeUse?> UseOfAsync(PairingId pairing, CancellationToken cancellationToken) =>
        db.PracticeUses.SingleOrDefaultAsync(one => one.PairingId == pairing, cancellationToken);

    private static PlanTemplateView ViewOf(GoodPractice practice) => PlanTemplateView.Of(PracticeTemplate.Of(practice)) with
    {
        Practice = PracticeCredit.Of(practice),
    };
}
