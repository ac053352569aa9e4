using CoilMatch.Silo.Demo;
using CoilMatch.Silo.Demo.History;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Demo;

public sealed class DemoHistoryTests(DemoApp demo) : IClassFixture<DemoApp>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_story_of_the_past_came_to_its_end_by_the_rules()
    {
        var found = await demo.App.InDatabase(db => db.Pairings.AsNoTracking().OrderBy(one => one.Id).ToListAsync(Cancellation));
        var stories = DemoFiles.History();
        Assert.Equal(stories.Count, found.Count);
        Assert.Equal(
            stories.Select(one => StateOf(one.End)).Order().ToList(),
            found.Select(one => one.State).Order().ToList());
        Assert.All(found, one => Assert.Equal(one.State, one.Milestones[^1].State));
        Assert.All(found, one => Assert.Equal(one.Milestones.Select(milestone => milestone.At).Order(), one.Milestones.Select(milestone => milestone.At)));
    }

    [Fact]
    public async Task The_feed_tells_the_past_in_its_order_and_up_to_the_version_of_each_pairing()
    {
        await demo.App.InDatabase(async db =>
        {
            var now = demo.App.Clock.GetUtcNow();
            var versions = await db.Pairings.ToDictionaryAsync(one => one.Id.Value, one => one.Version, Cancellation);
            var changes = await db.Changes.AsNoTracking().Where(one => one.AggregateType == nameof(Pairing)).OrderBy(one => one.Seq).ToListAsync(Cancellation);
            Assert.Equal(changes.Select(one => one.At).Order(), changes.Select(one => one.At));
            Assert.True(changes[0].At < now.AddDays(-550));
            Assert.All(changes, one => Assert.True(one.At <= now));
            foreach (var of in changes.GroupBy(one => one.AggregateId))
            {
                Assert.Equal(versions[of.Key], of.Max(one => one.Version));
                Assert.Equal(Enumerable.Range(1, (int)versions[of.Key]).Select(one => (long)one), of.Select(one => one.Version).Distinct());
            }
        });
    }

    [Fact]
    public async Task Both_reports_of_a_side_hold_and_a_small_class_leaves_out_what_could_be_guessed()
    {
        var reports = await demo.App.InDatabase(db => db.OutcomeReports.AsNoTracking().ToListAsync(Cancellation));
        Assert.True(reports.Count > 40);
        Assert.All(reports, one => Assert.Empty(OutcomeCheck.Problems(one.Answers)));
        Assert.Contains(reports, one => one.Answers.Students!.Started < 5);
        Assert.All(reports.Where(one => one.Answers.Students!.Started < 5), one =>
        {
            Assert.NotNull(one.Answers.Satisfaction!.NotCollected);
            Assert.NotNull(one.Answers.Inclusion!.NotCollected);
        });
    }

    [Fact]
    public async Task A_past_plan_lacks_nothing_that_the_offices_ask_for()
    {
        await demo.App.InDatabase(async db =>
        {
            var rows = await db.Listings.AsNoTracking().WithCourses(db).ToDictionaryAsync(one => one.Listing.Id, Cancellation);
            var lacking = new List<string>();
            foreach (var pairing in await db.Pairings.AsNoTracking().Where(one => one.StartsOn != null).ToListAsync(Cancellation))
            {
                var found = new PlanProblemList();
                MissingParts.Find(pairing.Plan, PlanCouple.Of(rows[pairing.ListingId], rows[pairing.PartnerListingId], ToolTable.First), found);
                lacking.AddRange(found.Found.Select(one => $"{pairing.Plan.Aims?.Title}: {one.Text}"));
            }

            Assert.Empty(lacking);
        });
    }

    [Fact]
    public async Task The_pilot_pair_has_no_past_and_nobody_is_told_today_what_happened_long_ago()
    {
        await demo.App.InDatabase(async db =>
        {
            var pilot = await db.Institutions.Where(one => one.Slug == "aschaffenburg" || one.Slug == "malaya").Select(one => one.Id).ToListAsync(Cancellation);
            Assert.Equal(2, pilot.Count);
            Assert.False(await db.Pairings.AnyAsync(one => pilot.Contains(one.InstitutionId) || pilot.Contains(one.PartnerInstitutionId), Cancellation));
            Assert.False(await db.Notifications.AnyAsync(Cancellation));
            Assert.False(await db.MailDeliveries.AnyAsync(Cancellation));
        });
    }

    /// <summary>How a story shows in the list of states.</summary>
    private static PairingState StateOf(DemoEnd end) => end switch
    {
        DemoEnd.Declined => PairingState.Declined,
        DemoEnd.Withdrawn => PairingState.Withdrawn,
        DemoEnd.Lapsed or DemoEnd.PlanLapsed => PairingState.Lapsed,
        DemoEnd.Rejected => PairingState.Rejected,
        DemoEnd.Cancelled or DemoEnd.CancelledEarly => PairingState.Cancelled,
        DemoEnd.Delivered or DemoEnd.HalfReported => PairingState.Delivered,
        DemoEnd.Evaluated => PairingState.Evaluated,
        DemoEnd.InReview or DemoEnd.GoodPractice or DemoEnd.Published => PairingState.InReview,
        _ => PairingState.Archived,
    };
}
