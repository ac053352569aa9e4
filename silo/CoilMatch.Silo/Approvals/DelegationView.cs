using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Approvals;

/// <param name="From">The first and, in <paramref name="Until"/>, the last day, on the clock of the campus.</param>
/// <param name="Active">Whether the delegate may decide today.</param>
internal sealed record DelegationView(Guid Id, PersonCard Absent, PersonCard Delegate, DateOnly From, DateOnly Until, bool Active)
{
    /// <param name="today">The day at the campus.</param>
    internal static async Task<List<DelegationView>> ReadAsync(
        IReadOnlyList<Delegation> delegations, DateOnly today, SiloDbContext db, CancellationToken cancellationToken)
    {
        var ids = delegations.SelectMany(one => new[] { one.AbsentId, one.DelegateId }).Distinct().ToList();
        var cards = await db.People.AsNoTracking().Where(one => ids.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, one => new PersonCard(one.Id.Value, one.DisplayName, one.Email), cancellationToken);
        return [.. delegations.Select(one => new DelegationView(
            one.Id.Value, cards[one.AbsentId], cards[one.DelegateId], one.From, one.Until, one.IsActive(today)))];
    }
}
