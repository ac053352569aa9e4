using System.Net;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Statistics;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Statistics;

public sealed class PilotStatisticsTests(SiloApps<PilotStatisticsTests> apps) : SiloTest<PilotStatisticsTests>(apps)
{
    /// <summary>By hand: three projects in spring 2027, one in autumn, and four that came less far.</summary>
    [Fact]
    public async Task The_figures_are_those_counted_by_hand()
    {
        await Seeded();
        using var expert = await App.SignedInAs("expert");

        var all = await expert.Get<PilotStatisticsView>("/statistics?from=2027-01-01&to=2028-06-30");

        Assert.Equal(4, Find(all.Projects, "projects.delivered").Value);
        Assert.Equal((2, 1.0), (Find(all.Projects, "projects.institutions").Value, Find(all.Projects, "projects.reported").Value));
        Assert.Equal(["ACCEPTED", "DELIVERED"], all.Flow.Stages.Where(stage => stage.Key is "ACCEPTED" or "DELIVERED").Select(stage => stage.Key));

        // Flow and failures go by the day of the request: of the eight, all but the two from 2026 lie in this time.
        var flow = all.Flow.Stages.ToDictionary(stage => stage.Key);
        Assert.Equal((6, 2), (flow["REQUESTED"].Reached, flow["REQUESTED"].Lost));
        Assert.Equal((4, 1), (flow["ACCEPTED"].Reached, flow["ACCEPTED"].Lost));
        Assert.Equal((2, 0), (flow["DELIVERED"].Reached, flow["DELIVERED"].Lost));
        Assert.Equal(4, flow["ACCEPTED"].MedianDays);
        Assert.Equal(["cancelled.enrolment-too-low", "declined.topic", "lapsed.request"], all.Failures.Select(one => one.Code));
        Assert.Equal(1.0 / 6, all.Failures[0].Share!.Value, 12);
        Assert.Equal("Declined: the topics are too far apart", all.Failures[1].Label);

        // Satisfaction of spring: (20·4 + 10·5 + 20·4 + 10·3 + 20·4.5 + 10·4) / 90; autumn has one project and waits.
        var satisfied = all.Outcomes.Single(one => one.Indicator == "I3");
        var both = Find(satisfied.Both, "outcomes.I3.both.mean");
        Assert.Equal((80.0 + 50 + 80 + 30 + 90 + 40) / 90, both.Value!.Value, 12);
        Assert.Equal((90, 3, 0), (both.N, both.Projects, both.Missing));
        Assert.Contains("2 more sides", both.Note, StringComparison.Ordinal);
        Assert.Equal(250.0 / 60, Find(satisfied.Requester, "outcomes.I3.requester.mean").Value!.Value, 12);
        Assert.Equal(120.0 / 30, Find(satisfied.Asia, "outcomes.I3.asia.mean").Value!.Value, 12);
        Assert.InRange(both.Value.Value, both.Low!.Value, both.High!.Value);

        // Students: 90 started in spring; autumn's Asian class of 3 is hidden, and with it the European one and the regions.
        var students = all.Outcomes.Single(one => one.Indicator == "I1");
        var asia = Find(students.Asia, "outcomes.I1.asia.started");
        Assert.Equal((30.0, false), (asia.Value, asia.Hidden));
        Assert.StartsWith("At least", asia.Note, StringComparison.Ordinal);
        Assert.All(students.Requester, one => Assert.True(one.Hidden));

        // Inclusion is sensitive: 4 of 30 is told as a bound.
        var mobile = Find(all.Inclusion, "inclusion.I12.both.nonMobile");
        Assert.Equal((null, true, "34 % or less"), (mobile.Value, mobile.Hidden, mobile.Note));
        Assert.Equal(5, mobile.Missing);

        var weeks = all.Designs.Single(one => one is { Factor: "WEEKS", Indicator: "I3" });
        Assert.StartsWith("Observed in 3 projects, not tried out", weeks.Note, StringComparison.Ordinal);
        Assert.Equal([false, false, false], weeks.Levels.Select(one => one.Figures[0].Hidden));
        Assert.Equal(3, weeks.Levels[1].Figures[0].Projects);
        Assert.InRange(weeks.Levels[1].Figures[0].Value!.Value, 3.5, 4.5);
        Assert.Null(weeks.Difference);
    }

    [Fact]
    public async Task The_sources_of_a_figure_say_which_projects_it_counts_and_why_others_are_left_out()
    {
        await Seeded();
        using var secretariat = await App.SignedInAs("secretariat");

        var first = await secretariat.Get<Page<FigureSourceView>>("/statistics/sources?key=inclusion.I12.both.nonMobile&from=2027-01-01&to=2028-06-30&first=3");
        Assert.True(first.HasNextPage);
        var rest = await secretariat.Get<Page<FigureSourceView>>(
            $"/statistics/sources?key=inclusion.I12.both.nonMobile&from=2027-01-01&to=2028-06-30&first=3&after={first.EndCursor}");
        Assert.False(rest.HasNextPage);
        Assert.Equal([true, true, true], first.Nodes.Select(one => one.Counted));
        Assert.Equal("Not collected: not asked.", Assert.Single(rest.Nodes).Why);

        var failed = await secretariat.Get<Page<FigureSourceView>>("/statistics/sources?key=failures.declined.topic&from=2027-01-01");
        Assert.Single(failed.Nodes);
        using var unknown = await secretariat.GetAsync("/statistics/sources?key=students.of.one.class", Cancellation);
        Assert.Equal("key", (await unknown.IsRefused(HttpStatusCode.NotFound, "not-found")).Field);
    }

    [Fact]
    public async Task Every_key_of_a_figure_leads_to_its_sources()
    {
        await Seeded();
        using var expert = await App.SignedInAs("expert");
        var all = await expert.Get<PilotStatisticsView>("/statistics");
        var figures = all.Projects.Concat(all.Inclusion).Concat(all.Review).Concat(all.Exposure)
            .Concat(all.Balance.Regions.SelectMany(one => one.Figures)).Concat(all.Balance.Countries.SelectMany(one => one.Figures))
            .Concat(all.Outcomes.SelectMany(one => one.Both.Concat(one.Requester).Concat(one.Invited).Concat(one.Asia).Concat(one.Europe)))
            .Concat(all.Designs.SelectMany(one => one.Levels.SelectMany(level => level.Figures)))
            .Select(one => one.Key)
            .Concat(all.Flow.Stages.Select(one => $"flow.{one.Key}")).Concat(all.Failures.Select(one => $"failures.{one.Code}")).ToList();

        Assert.Equal(figures.Count, figures.Distinct().Count());
        var data = await App.InDatabase(db => PilotData.ReadAsync(db, App.Clock.GetUtcNow(), Cancellation));
        Assert.All(figures, key => Assert.True(FigureSources.Of(key, data, StatisticsPeriod.Always) is not null, key));
    }

    [Fact]
    public async Task A_published_table_stays_as_it_was_when_a_report_is_corrected()
    {
        await Seeded();
        using var expert = await App.SignedInAs("expert");
        var before = await expert.Get<PilotStatisticsView>("/statistics");
        await App.InDatabase(db => db.Database.ExecuteSqlRawAsync(
            "insert into outcome_reports select pairing_id, side, 2, jsonb_set(answers, array['students', 'started'], '1'), submitted_by, '2028-07-15' from outcome_reports where revision = 1", Cancellation));

        var after = await expert.Get<PilotStatisticsView>("/statistics");

        Assert.True(Json.Same(before.Outcomes, after.Outcomes));
        Assert.Equal(2, await App.InDatabase(db => db.DisclosedTables.CountAsync(Cancellation)));
        await App.InDatabase(db => db.Database.ExecuteSqlRawAsync("delete from outcome_reports where revision = 2", Cancellation));
    }

    [Fact]
    public async Task Figures_cost_the_same_few_statements_however_many_pairings_there_are()
    {
        await Seeded();
        using var expert = await App.SignedInAs("expert");
        await expert.Get<PilotStatisticsView>("/statistics");

        var (_, statements) = await StatementCounter.CountAsync(() => expert.Get<PilotStatisticsView>("/statistics"));

        Assert.InRange(statements, 5, 20);
    }

    [Theory]
    [InlineData("from=2026-12-31&to=2026-01-01", "to")]
    [InlineData("from=0001-01-01", "from")]
    [InlineData("to=9999-12-31", "to")]
    public async Task Days_that_make_no_period_are_refused_with_the_field(string days, string field)
    {
        using var expert = await App.SignedInAs("expert");
        using var answer = await expert.GetAsync($"/statistics?{days}", Cancellation);
        Assert.Equal(field, (await answer.IsRefused(HttpStatusCode.BadRequest, "out-of-range")).Field);
    }

    [Theory]
    [InlineData("lecturer")]
    [InlineData("office")]
    public async Task Lecturers_and_offices_do_not_see_the_statistics(string role)
    {
        using var person = await App.SignedInAs(role, await App.CreateInstitution($"p{Guid.NewGuid():N}"));
        using var answer = await person.GetAsync("/statistics", Cancellation);
        await answer.IsRefused(HttpStatusCode.Forbidden, "forbidden");
    }

    private static FigureView Find(IEnumerable<FigureView> figures, string key) => figures.Single(one => one.Key == key);

    private async Task Seeded()
    {
        if (await App.InDatabase(db => db.OutcomeReports.AnyAsync(Cancellation))) return;

        var couple = await Couple.In(App);
        var template = (await couple.Request()).Id;
        await App.InDatabase(db => db.Database.ExecuteSqlAsync($"update pairings set requested_at = '2020-01-01', milestones = '[]', state = 'Withdrawn' where id = {template}"));
        var seed = new PilotSeed(App, template);
        await seed.Deliver(new DateOnly(2027, 2, 1), Answers(20, 4, inclusion: false), Answers(10, 5, inclusion: true), SixWeeks);
        await seed.Deliver(new DateOnly(2027, 3, 1), Answers(20, 4, inclusion: false), Answers(10, 3, inclusion: true), SixWeeks);
        await seed.Deliver(new DateOnly(2027, 5, 1), Answers(20, 4.5, inclusion: false), Answers(10, 4, inclusion: true), SixWeeks);
        await seed.Deliver(new DateOnly(2027, 10, 1), Answers(20, 4, inclusion: false), Answers(3, 4, inclusion: false));
        await seed.Add(new DateOnly(2027, 3, 3), [(PairingState.Declined, 3)], new { decline_reason = "topic" });
        await seed.Add(new DateOnly(2027, 3, 4), [(PairingState.Lapsed, 14)]);
        await seed.Add(new DateOnly(2027, 3, 5), [(PairingState.CoDesign, 4), (PairingState.Cancelled, 20)], new { cancellation = new { reason = "ENROLMENT_TOO_LOW" } });
        await seed.Add(new DateOnly(2027, 3, 6), [(PairingState.CoDesign, 4)]);
        App.Clock.Set(new DateTimeOffset(2028, 8, 1, 9, 0, 0, TimeSpan.Zero));
    }

    private static object SixWeeks => new { plan = new { weeks = Enumerable.Range(0, 6).Select(_ => new { phase = "PROJECT" }) } };

    private static OutcomeAnswers Answers(int students, double satisfied, bool inclusion) => new()
    {
        Students = new StudentNumbers(students, students, students),
        Satisfaction = new Satisfaction(students, students, satisfied, .5),
        Inclusion = inclusion
            ? new Inclusion(10, satisfied == 5 ? 4 : 0, 6, 0)
            : new Inclusion(null, null, null, null) { NotCollected = new NotCollected(NotCollectedReason.NotAsked) },
    };
}
