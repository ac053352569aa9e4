using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Privacy;

/// <summary>
/// What stands against an erasure: the only person who can act for a side of an open pairing stays until it is over. An office
/// can do everything in a lecturer's place but sign the plan, and a step that names one person waits for that person.
/// </summary>
internal sealed class OpenDuties(SiloDbContext db)
{
    private static readonly PairingState[] Unsigned = [PairingState.CoDesign, PairingState.UnderReview, PairingState.ChangesRequested];

    internal async Task<Refusal?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        var own = await db.Memberships.AsNoTracking()
            .Where(one => one.PersonId == person && one.Status == MembershipStatus.Confirmed).ToListAsync(cancellationToken);
        if (own.Exists(one => one.Role == Role.Secretariat) && !await db.Memberships.AnyAsync(
            one => one.Role == Role.Secretariat && one.Status == MembershipStatus.Confirmed && one.PersonId != person, cancellationToken))
            return PrivacyRefusals.LastSecretariat;

        var rows = await PairingsAsync(person, own, cancellationToken);
        if (rows.Count == 0) return null;

        var others = await OthersAsync(person, rows, cancellationToken);
        var stuck = rows.Where(row => PairingSides.Both.Any(side => IsAlone(person, row, side, own, others))).ToList();
        return stuck.Count == 0 ? null : PrivacyRefusals.OnlyParty(await TitlesAsync(stuck, cancellationToken));
    }

    /// <summary>The pairings under way in which the person has a part, as lecturer, as office, or as somebody whom a step names.</summary>
    private Task<List<PairingRow>> PairingsAsync(PersonId person, List<Membership> own, CancellationToken cancellationToken)
    {
        var places = own.Select(one => one.InstitutionId).OfType<InstitutionId>().ToList();
        return db.Pairings.AsNoTracking().GoingOn()
            .Where(one => one.State != PairingState.Requested && one.State != PairingState.Published)
            .WithListings(db)
            .Where(row => row.Listing.OwnerId == person || row.Partner.OwnerId == person
                || places.Contains(row.Listing.InstitutionId) || places.Contains(row.Partner.InstitutionId))
            .ToListAsync(cancellationToken);
    }

    private async Task<List<Membership>> OthersAsync(PersonId person, List<PairingRow> rows, CancellationToken cancellationToken)
    {
        List<InstitutionId?> places = [.. rows.SelectMany(row => new InstitutionId?[] { row.Listing.InstitutionId, row.Partner.InstitutionId }).Distinct()];
        return await db.Memberships.AsNoTracking()
            .Where(one => one.Status == MembershipStatus.Confirmed && one.PersonId != person && places.Contains(one.InstitutionId))
            .ToListAsync(cancellationToken);
    }

    private static bool IsAlone(PersonId person, PairingRow row, PairingSide side, List<Membership> own, List<Membership> others)
    {
        var listing = side == PairingSide.Requester ? row.Listing : row.Partner;
        if (row.Pairing.Review?.Of(side).Open is { DecidedBy: StepDecider.Named, People: [var named] } && named == person) return true;
        if (listing.OwnerId == person && Unsigned.Contains(row.Pairing.State)) return true;
        if (listing.OwnerId != person && !own.Exists(one => IsOffice(one, listing))) return false;

        return !others.Exists(one => IsOffice(one, listing)
            || (one.Role == Role.Lecturer && one.InstitutionId == listing.InstitutionId && one.PersonId == listing.OwnerId));
    }

    private static bool IsOffice(Membership membership, Listing listing) =>
        membership.Role == Role.InternationalOffice && membership.InstitutionId == listing.InstitutionId;

    private async Task<List<string>> TitlesAsync(List<PairingRow> stuck, CancellationToken cancellationToken)
    {
        var courses = stuck.SelectMany(row => new[] { row.Listing.CourseId, row.Partner.CourseId }).ToList();
        var titles = await db.Courses.Where(one => courses.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Title, cancellationToken);
        return stuck.ConvertAll(row => $"“{titles[row.Listing.CourseId]}” with “{titles[row.Partner.CourseId]}”");
    }
}
