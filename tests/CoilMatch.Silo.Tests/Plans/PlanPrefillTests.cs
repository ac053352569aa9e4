using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Plans;

public sealed class PlanPrefillTests(SiloFixture fixture)
{
    /// <summary>All couples would be more than ten thousand; each listing with so many of its partners is enough to meet every calendar.</summary>
    private const int PartnersEach = 3;

    [Fact]
    public void The_first_plan_says_what_both_listings_say_and_leaves_open_what_they_do_not()
    {
        var plan = PlanPrefill.Of(PlanSamples.Couple(), PlanSamples.Today);

        Assert.Equal("Rivers in the city – Water and society", plan.Aims!.Title);
        Assert.Equal(["Read a map of floods", "Compare two cities"], plan.Outcomes!.Requester.Outcomes);
        Assert.Null(plan.Outcomes.Joint);
        Assert.Null(plan.Outcomes.Requester.AchievableWithoutCoil);
        Assert.Equal(6, plan.Weeks!.Count);
        Assert.Equal(PlanPhase.Preparation, plan.Weeks[0].Phase);
        Assert.Equal(PlanPhase.PresentationAndReflection, plan.Weeks[^1].Phase);
        Assert.Equal(new TeamsSection(4, 2, 2, null), plan.Teams);
        Assert.Equal([("zoom", "teams"), ("moodle", null)], plan.Tools!.Tools.Select(one => (one.Tool, one.Fallback)));
        Assert.Equal(["en"], plan.Languages!.Working);
        Assert.Null(plan.Tasks);
        Assert.Null(plan.Assessment);
        Assert.Null(plan.Accessibility);
        Assert.Null(plan.DataSharing);
        Assert.Null(plan.ExternalPartner);
        Assert.Empty(PlanCheck.Faults(plan));
    }

    [Fact]
    public void The_weeks_avoid_the_breaks_of_both_sides_and_a_change_of_clocks_where_the_calendar_allows()
    {
        var plan = PlanPrefill.Of(PlanSamples.Couple(PlanSamples.Berlin with { ModuleWeeks = 4 }), PlanSamples.Today);
        Assert.Equal([new DateOnly(2027, 9, 27), new(2027, 10, 4), new(2027, 10, 11), new(2027, 10, 18)], plan.Weeks!.Select(week => week.Monday));

        var late = PlanPrefill.Of(PlanSamples.Couple(PlanSamples.Berlin with { ModuleWeeks = 4 }), new DateOnly(2027, 10, 20));
        Assert.Equal([new DateOnly(2027, 10, 25), new(2027, 11, 1), new(2027, 11, 15), new(2027, 11, 29)], late.Weeks!.Select(week => week.Monday));
    }

    [Fact]
    public void The_live_sessions_keep_the_hour_of_one_campus_when_clocks_go_back_in_October()
    {
        var couple = PlanSamples.Couple(PlanSamples.Berlin with { Breaks = [] }, PlanSamples.Hanoi with { Breaks = [] });
        var plan = PlanPrefill.Of(couple, new DateOnly(2027, 10, 10));

        Assert.Equal([new DateOnly(2027, 10, 11), new(2027, 11, 15)], (DateOnly[])[plan.Weeks![0].Monday, plan.Weeks[^1].Monday]);
        Assert.All(plan.Sessions!, session => Assert.Equal(60, session.Minutes));
        Assert.Equal(5, plan.Sessions!.Count);
        var hours = couple.Classes.Select(one => plan.Sessions!.Select(session => one.Local(session.StartsAt).TimeOfDay).Distinct().Count());
        Assert.Contains(1, hours);
        Assert.DoesNotContain(PlanProblems.Of(plan, couple), one => one.Section is SectionName.Weeks or SectionName.Sessions);
    }

    [Fact]
    public void A_listing_that_tells_nothing_gives_a_plan_that_invents_nothing()
    {
        var couple = PlanSamples.Couple(new ListingContent(), new ListingContent());

        var plan = PlanPrefill.Of(couple, PlanSamples.Today);

        Assert.Empty(plan.Weeks!);
        Assert.Empty(plan.Sessions!);
        Assert.Null(plan.Teams);
        Assert.Empty(plan.Tools!.Tools);
        Assert.Empty(plan.Languages!.Working);
    }

    [Theory]
    [InlineData(20, 20, 2, 2)]
    [InlineData(23, 35, 2, 3)]
    [InlineData(11, 14, 2, 2)]
    [InlineData(12, 40, 1, 3)]
    [InlineData(1, 1, 1, 1)]
    public void Teams_are_small_and_their_sides_follow_the_classes(int first, int second, int fromFirst, int fromSecond) =>
        Assert.Equal((fromFirst, fromSecond), TeamNumbers.For(first, second));

    [Fact]
    public async Task Every_couple_of_the_demo_that_can_work_gets_weeks_and_sessions_without_a_warning()
    {
        await using var demo = await SiloApp.StartAsync(fixture, ("Demo", "true"));
        var rows = await demo.InDatabase(db => db.Listings.AsNoTracking().Where(one => one.State == ListingState.Published).WithCourses(db).ToListAsync(TestContext.Current.CancellationToken));
        var today = DateOnly.FromDateTime(demo.Clock.GetUtcNow().UtcDateTime);
        var asian = rows.Where(row => row.Institution.Region == Region.Asia).ToList();
        var couples = 0;
        var warned = new List<string>();

        foreach (var (row, at) in rows.Where(row => row.Institution.Region == Region.Europe).Select((row, at) => (row, at)))
        {
            var feasible = Enumerable.Range(0, asian.Count).Select(step => PlanCouple.Of(row, asian[(at * 31 + step) % asian.Count], ToolTable.First))
                .Where(couple => couple.Shared is { Feasible: true }).Take(PartnersEach);
            foreach (var couple in feasible)
            {
                couples++;
                var plan = PlanPrefill.Of(couple, today);
                Assert.Empty(PlanCheck.Faults(plan));
                warned.AddRange(PlanProblems.Of(plan, couple)
                    .Where(one => one.Section is SectionName.Weeks or SectionName.Sessions)
                    .Select(one => $"{couple.Requester.Course.Title} × {couple.Invited.Course.Title}: {one.Code} {one.Text}"));
            }
        }

        Assert.True(couples > 300, $"{couples}");
        Assert.True(warned.Count == 0, $"{warned.Count} of {couples}: {string.Join('\n', warned.Take(20))}");
    }
}
