using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Pairings;

/// <summary>
/// Lets those who decide about the same rows take turns inside their transactions: each then sees what the one before decided.
/// The order is always pairing first, then listings by id, so that nobody waits in a circle. The locks let rows be added that only
/// name a locked one, such as notices.
/// </summary>
internal static class RowLocks
{
    internal static Task<Pairing?> LockPairingAsync(this SiloDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Pairings.FromSql($"select * from pairings where id = {id} for no key update").SingleOrDefaultAsync(cancellationToken);

    /// <summary>Locks two listings and loads them with their courses and institutions.</summary>
    internal static async Task<(ListingRow? Own, ListingRow? Partner)> LockListingsAsync(
        this SiloDbContext db, Guid own, Guid partner, CancellationToken cancellationToken)
    {
        await db.Listings.FromSql($"select * from listings where id in ({own}, {partner}) order by id for no key update")
            .LoadAsync(cancellationToken);
        return (await db.FindRowAsync(own, cancellationToken), await db.FindRowAsync(partner, cancellationToken));
    }
}
