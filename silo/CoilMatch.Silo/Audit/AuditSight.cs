using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Audit;

/// <summary>
/// Which histories a caller may read: the secretariat all of them, experts all but those of reviews, everybody else those of their own
/// institutions, and of themselves.
/// </summary>
internal sealed class AuditSight(SiloDbContext db, Caller caller)
{
    /// <summary>The aggregates among these whose history the caller may read.</summary>
    internal async Task<HashSet<Guid>> ReadableAsync(IReadOnlyList<Guid> aggregates, CancellationToken cancellationToken)
    {
        if (caller.IsSecretariat) return [.. aggregates];
        if (caller.IsExpert) return [.. aggregates.Except(await ReviewsAsync(aggregates, cancellationToken))];

        var mine = caller.Memberships.Select(one => one.InstitutionId).OfType<InstitutionId>().Distinct().ToList();
        var readable = aggregates.Where(id => id == caller.Id?.Value || mine.Contains(new InstitutionId(id))).ToHashSet();
        readable.UnionWith(await MembershipsAsync(aggregates, cancellationToken));
        if (mine.Count == 0) return readable;

        readable.UnionWith(await CoursesAsync(aggregates, mine, cancellationToken));
        readable.UnionWith(await ListingsAsync(aggregates, mine, cancellationToken));
        readable.UnionWith(await PairingsAsync(aggregates, mine, cancellationToken));
        return readable;
    }

    /// <summary>Reviews, whose histories tell who reviews; the secretariat alone reads those.</summary>
    private async Task<List<Guid>> ReviewsAsync(IReadOnlyList<Guid> aggregates, CancellationToken cancellationToken)
    {
        var ids = aggregates.Select(id => new PilotReviewId(id)).ToList();
        var found = await db.PilotReviews.Where(one => ids.Contains(one.Id)).Select(one => one.Id).ToListAsync(cancellationToken);
        return found.ConvertAll(id => id.Value);
    }

    private async Task<List<Guid>> MembershipsAsync(IReadOnlyList<Guid> aggregates, CancellationToken cancellationToken)
    {
        var ids = aggregates.Select(id => new MembershipId(id)).ToList();
        var offices = caller.OfficesOf();
        var found = await db.Memberships
            .Where(one => ids.Contains(one.Id))
            .Where(one => one.PersonId == caller.Id || (one.InstitutionId != null && offices.Contains(one.InstitutionId.Value)))
            .Select(one => one.Id)
            .ToListAsync(cancellationToken);
        return found.ConvertAll(id => id.Value);
    }

    private async Task<List<Guid>> CoursesAsync(
        IReadOnlyList<Guid> aggregates, List<InstitutionId> mine, CancellationToken cancellationToken)
    {
        var ids = aggregates.Select(id => new CourseId(id)).ToList();
        var found = await db.Courses.Where(one => ids.Contains(one.Id) && mine.Contains(one.InstitutionId))
            .Select(one => one.Id).ToListAsync(cancellationToken);
        return found.ConvertAll(id => id.Value);
    }

    private async Task<List<Guid>> ListingsAsync(
        IReadOnlyList<Guid> aggregates, List<InstitutionId> mine, CancellationToken cancellationToken)
    {
        var ids = aggregates.Select(id => new ListingId(id)).ToList();
        var found = await db.Listings.Where(one => ids.Contains(one.Id) && mine.Contains(one.InstitutionId))
            .Select(one => one.Id).ToListAsync(cancellationToken);
        return found.ConvertAll(id => id.Value);
    }

    private async Task<List<Guid>> PairingsAsync(
        IReadOnlyList<Guid> aggregates, List<InstitutionId> mine, CancellationToken cancellationToken)
    {
        var ids = aggregates.Select(id => new PairingId(id)).ToList();
        var found = await db.Pairings
            .Where(one => ids.Contains(one.Id))
            .Where(one => db.Listings.Any(listing =>
                (listing.Id == one.ListingId || listing.Id == one.PartnerListingId) && mine.Contains(listing.InstitutionId)))
            .Select(one => one.Id)
            .ToListAsync(cancellationToken);
        return found.ConvertAll(id => id.Value);
    }
}
