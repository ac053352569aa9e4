using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>Makes the first text of a good practice when a review has found a project to be one; the lecturers and offices go on from it.</summary>
internal sealed class PracticeBeginning(SiloDbContext db)
{
    /// <summary>Adds the text to what the caller saves, and its hash to the pairing.</summary>
    internal async Task<Refusal?> BeginAsync(PairingScene scene, CancellationToken cancellationToken)
    {
        var (pairing, people) = (scene.Pairing, await db.LecturersAsync(scene, cancellationToken));
        var content = PracticeText.Of(await SourceOfAsync(scene, cancellationToken), people);
        var practice = await db.GoodPractices.SingleOrDefaultAsync(one => one.PairingId == pairing.Id, cancellationToken);
        if (practice is null) practice = db.GoodPractices.Add(GoodPractice.Begin(pairing.Id, content, scene.Now)).Entity;
        else practice.Write(content, scene.Now);
        return pairing.SavePractice(practice.Hash, scene.Now);
    }

    private async Task<PracticeSource> SourceOfAsync(PairingScene scene, CancellationToken cancellationToken)
    {
        var pairing = scene.Pairing;
        var reports = await db.LatestAsOf(scene.Now).Where(one => one.PairingId == pairing.Id).ToListAsync(cancellationToken);
        var use = await db.PracticeUses.AsNoTracking().SingleOrDefaultAsync(one => one.PairingId == pairing.Id, cancellationToken);
        return new PracticeSource(
            pairing.Plan, pairing.Run?.LastWeek,
            pairing.Run?.DeliveredAt is { } delivered ? LocalDay.In(pairing.ZoneOf(PairingSide.Requester), delivered) : null,
            ClassOf(scene.Requester, PairingSide.Requester), ClassOf(scene.Invited, PairingSide.Invited), use?.Credit);

        PracticeClass ClassOf(ListingRow row, PairingSide side) => new(
            row.Course.Content, row.Institution, pairing.ZoneOf(side), reports.Find(one => one.Side == side)?.Answers);
    }
}

internal static class PracticeLecturers
{
    /// <summary>The names of both lecturers, as far as they gave any.</summary>
    internal static async Task<IReadOnlyList<string>> LecturersAsync(this SiloDbContext db, PairingScene scene, CancellationToken cancellationToken)
    {
        PersonId?[] owners = [scene.Requester.Listing.OwnerId, scene.Invited.Listing.OwnerId];
        var ids = owners.OfType<PersonId>().ToList();
        var names = await db.People.AsNoTracking().Where(one => ids.Contains(one.Id)).Select(one => one.DisplayName).ToListAsync(cancellationToken);
        return [.. names.OfType<string>()];
    }
}
