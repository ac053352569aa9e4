using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Demo.History;

/// <summary>
/// Gives the demo a past of two years, so that there is something to learn from: pairings that came to different ends, told by
/// the aggregates' own methods and written with the times at which they took place.
/// </summary>
internal static class DemoHistory
{
    /// <summary>Writes the past in the caller's transaction; institutions, courses and people are there already.</summary>
    internal static async Task WriteAsync(
        SiloDbContext db, IReadOnlyDictionary<string, DemoPlace> places, Person secretariat, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var courses = db.Courses.Local.ToDictionary(one => (one.InstitutionId, one.Title));
        var files = DemoFiles.Listings().ToDictionary(one => (one.Institution, one.Course.Title!));
        var reviews = await DemoReviews.ReadAsync(db, secretariat, cancellationToken);
        var changes = new PastChanges();
        List<OutcomeReport> outcomes = [];
        List<PilotReview> assessed = [];
        List<PastPairing> told = [];
        foreach (var (story, number) in DemoFiles.History().Select((story, index) => (story, index + 1)))
        {
            var past = new PastPairing(story, number, SideOf(story.Requester, story.RequesterCourse), SideOf(story.Invited, story.InvitedCourse), changes, now);
            Tell(past, outcomes, assessed, reviews);
            past.ComeToNow();
            told.Add(past);
        }

        await db.CopyAsync([.. told.SelectMany(one => new[] { one.Requester.Listing, one.Invited.Listing })], cancellationToken);
        await db.CopyAsync([.. told.Select(one => one.Pairing)], cancellationToken);
        await db.CopyAsync(outcomes, cancellationToken);
        await db.CopyAsync(assessed, cancellationToken);
        await changes.CopyAsync(db, cancellationToken);
        await LeaveUntoldAsync(db, cancellationToken);

        PastSide SideOf(string slug, string title) =>
            new(places[slug], files[(slug, title)], courses[(places[slug].Institution.Id, title)]);
    }

    private static void Tell(PastPairing past, List<OutcomeReport> outcomes, List<PilotReview> assessed, DemoReviews reviews)
    {
        DemoPlanning.Ask(past);
        if (past.Story.End == DemoEnd.Lapsed) return;

        DemoPlanning.Answer(past);
        if (past.Pairing.State != PairingState.CoDesign) return;

        DemoPlanning.Plan(past);
        if (past.Pairing.State != PairingState.UnderReview) return;

        DemoPlanning.Decide(past);
        if (past.Pairing.State != PairingState.Approved) return;

        DemoRunning.Begin(past);
        if (past.Pairing.State != PairingState.Running) return;

        DemoRunning.Run(past);
        if (past.Story.IsDelivered) outcomes.AddRange(DemoOutcomes.Report(past));
        if (past.Story.IsReviewed) assessed.Add(reviews.Review(past));
    }

    /// <summary>Nobody is told today what happened long ago: the inboxes begin with what comes after this transaction.</summary>
    private static async Task LeaveUntoldAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var last = await db.Changes.OrderByDescending(one => one.Seq).Select(one => new { one.Tx, one.Seq }).FirstAsync(cancellationToken);
        var place = await db.FeedPlaces.SingleAsync(one => one.Reader == NotificationMaker.Reader, cancellationToken);
        place.MoveTo(new FeedPosition(last.Tx, last.Seq));
        await db.SaveChangesAsync(cancellationToken);
    }
}
