using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Audit;

/// <summary>Reads the change feed as the audit trail: the rows of some aggregates, with names for the ids.</summary>
internal sealed class History(SiloDbContext db, ReviewerNames reviewers)
{
    /// <summary>In one answer of a page.</summary>
    private const int MostEntries = 1000;

    /// <summary>The histories of these aggregates, each from its beginning on.</summary>
    /// <param name="most">How many entries at most; the latest are kept.</param>
    internal async Task<ILookup<Guid, HistoryEntryView>> ReadAsync(
        IReadOnlyCollection<Guid> aggregates, CancellationToken cancellationToken, int most = MostEntries)
    {
        var rows = await db.Changes.AsNoTracking()
            .Where(row => aggregates.Contains(row.AggregateId))
            .OrderByDescending(row => row.Seq)
            .Take(most)
            .ToListAsync(cancellationToken);
        rows.Reverse();

        var institutions = await InstitutionNamesAsync(rows, cancellationToken);
        var actors = await ActorNamesAsync(rows, cancellationToken);
        var unnamed = await reviewers.UnnamedAsync(aggregates, cancellationToken);
        return rows.ToLookup(row => row.AggregateId, row => new HistoryEntryView(
            row.At,
            row.Event,
            row.ActorId is not { } actor ? "CoilMatch"
                : unnamed.Contains((row.AggregateId, actor)) ? Describe(Role.Expert, null)
                : actors.GetValueOrDefault(actor, "A person"),
            row.OnBehalfOf is { } place ? institutions.GetValueOrDefault(place) : null,
            row.Version,
            row.Comment,
            row.Data));
    }

    private async Task<Dictionary<Guid, string>> InstitutionNamesAsync(List<Change> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => row.OnBehalfOf).OfType<Guid>().Distinct().Select(id => new InstitutionId(id)).ToList();
        if (ids.Count == 0) return [];
        return await db.Institutions.Where(one => ids.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id.Value, one => one.Name, cancellationToken);
    }

    /// <summary>A person's own name, else what they are: "International office, Universiti Malaya".</summary>
    private async Task<Dictionary<Guid, string>> ActorNamesAsync(List<Change> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => row.ActorId).OfType<Guid>().Distinct().Select(id => new PersonId(id)).ToList();
        var people = await db.People.AsNoTracking().Where(one => ids.Contains(one.Id)).ToListAsync(cancellationToken);
        var roles = await db.Memberships
            .Where(one => ids.Contains(one.PersonId) && one.Status == MembershipStatus.Confirmed)
            .OrderBy(one => one.Id)
            .Select(one => new
            {
                one.PersonId,
                one.Role,
                Institution = db.Institutions.Where(place => place.Id == one.InstitutionId).Select(place => place.Name).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return people.ToDictionary(
            person => person.Id.Value,
            person => person.DisplayName
                ?? roles.Where(one => one.PersonId == person.Id).Select(one => Describe(one.Role, one.Institution)).FirstOrDefault("A person"));
    }

    private static string Describe(Role role, string? institution)
    {
        var title = role switch
        {
            Role.Lecturer => "Lecturer",
            Role.InternationalOffice => "International office",
            Role.Expert => "Expert group",
            _ => "Secretariat",
        };
        return institution is null ? title : $"{title}, {institution}";
    }
}
