using System.Net;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Reports;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Reports;

public sealed class ReportTests(SiloFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_records_in_two_databases_give_the_same_bytes()
    {
        List<string> bytes = [];
        for (var time = 0; time < 2; time++)
        {
            await using var app = await SiloApp.StartAsync(fixture);
            var reporting = await Reporting.In(app);
            var project = await reporting.At(PairingState.Delivered);
            await reporting.At(PairingState.Running);
            await reporting.At(PairingState.Cancelled);
            using (var office = await reporting.Lecturer())
                await office.Post<TestimonialsView>($"/pairings/{project.Id.Value}/testimonials", Reporting.Words());
            using var secretariat = await reporting.As("secretariat");
            await secretariat.Post<MappedProjectView>("/report-mappings", Reporting.Tag(project, "A4"));
            app.Clock.Set(Reporting.Now.AddDays(30 + time));
            using var later = await app.SignedInAs("secretariat");
            foreach (var kind in new[] { "STOCKTAKING", "ACTION_PLAN_ROWS", "CHAIRS_CONCLUSIONS_ANNEX" })
                await later.Post<ReportView>("/reports", Reporting.Ask(kind, new DateOnly(2027, 7, 20)));
            bytes.Add(string.Join('\n', await app.InDatabase(db => db.Reports.OrderBy(one => one.Kind).Select(one => one.Content).ToListAsync(Cancellation))));
        }

        Assert.Contains("Water in two cities", bytes[0], StringComparison.Ordinal);
        Assert.Equal(bytes[0], bytes[1]);
    }

    [Fact]
    public async Task Asking_again_answers_what_is_stored_whatever_was_recorded_since()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var reporting = await Reporting.In(app);
        var project = await reporting.At(PairingState.Delivered);
        using var secretariat = await reporting.As("secretariat");
        var first = await secretariat.Post<ReportView>("/reports", Reporting.Ask("ACTION_PLAN_ROWS"));
        await secretariat.Post<MappedProjectView>("/report-mappings", Reporting.Tag(project, "A4"));
        var again = await secretariat.Post<ReportView>("/reports", Reporting.Ask("ACTION_PLAN_ROWS"));
        Assert.Equal((first.Summary.Id, first.Document.Sha256, first.Summary.MadeAt), (again.Summary.Id, again.Document.Sha256, again.Summary.MadeAt));

        var (made, _) = await app.InDatabase(db => ReportMaker.MakeAsync(
            db, ReportKind.ActionPlanRows, new ReportPeriod(first.Summary.From, first.Summary.CutOff), Cancellation));
        Assert.Equal(first.Document.Sha256, made.Sha256);
        Assert.Equal(made.Id, first.Summary.Id);
    }

    [Fact]
    public async Task Projects_count_in_the_state_that_they_had_on_the_cut_off_day()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var reporting = await Reporting.In(app);
        await reporting.At(PairingState.Delivered);
        using var secretariat = await reporting.As("secretariat");
        var running = await Text(secretariat, "STOCKTAKING", new DateOnly(2027, 3, 31));
        Assert.Contains("1 project was running on the cut-off day.", running, StringComparison.Ordinal);
        Assert.Contains("No COIL project was delivered", running, StringComparison.Ordinal);

        var delivered = await Text(secretariat, "STOCKTAKING", Reporting.HalfYear);
        Assert.Contains("1 COIL project was delivered from 1 July 2025 to 30 June 2027.", delivered, StringComparison.Ordinal);
        Assert.Contains("It joined a class in Asia and a class in Europe.", delivered, StringComparison.Ordinal);
        Assert.Contains("Classes of 2 countries took part.", delivered, StringComparison.Ordinal);
        Assert.Contains("No project was running on the cut-off day.", delivered, StringComparison.Ordinal);

        await reporting.At(PairingState.Delivered);
        await reporting.At(PairingState.Cancelled);
        var (two, _) = await app.InDatabase(db => ReportMaker.MakeAsync(
            db, ReportKind.Stocktaking, new ReportPeriod(new DateOnly(2025, 7, 1), Reporting.HalfYear), Cancellation));
        var many = Reporting.TextOf(two);
        Assert.Contains("2 COIL projects were delivered", many, StringComparison.Ordinal);
        Assert.Contains("Each joined a class in Asia and a class in Europe.", many, StringComparison.Ordinal);
        Assert.Contains("1 agreed project was cancelled in the period.\nWhy projects were cancelled\nThe workload was too high | 1", many, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_before_the_first_project_gives_a_report_that_says_so()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var reporting = await Reporting.In(app);
        await reporting.At(PairingState.Delivered);
        using var secretariat = await reporting.As("secretariat");
        var nothing = await Text(secretariat, "STOCKTAKING", new DateOnly(2024, 12, 31));
        Assert.Contains("Nothing had been recorded by then: no partnership had been requested.", nothing, StringComparison.Ordinal);
        Assert.Contains("No COIL project was delivered from 1 January 2023 to 31 December 2024.", nothing, StringComparison.Ordinal);
        Assert.Contains("so there is no row to report.", await Text(secretariat, "ACTION_PLAN_ROWS", new DateOnly(2024, 12, 31)), StringComparison.Ordinal);
        Assert.Contains("no COIL project was running and none was approved", await Text(secretariat, "CHAIRS_CONCLUSIONS_ANNEX", new DateOnly(2024, 12, 31)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_that_make_no_report_are_refused_by_name()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        app.Clock.Set(Reporting.Now);
        using var secretariat = await app.SignedInAs("secretariat");
        foreach (var (cutOff, from, code, field) in new (string, string?, string, string)[]
        {
            ("2027-07-10", null, "cut-off-to-come", "cutOff"),
            ("2999-12-31", null, "cut-off-to-come", "cutOff"),
            ("9999-12-31", null, "cut-off-to-come", "cutOff"),
            ("1999-12-31", null, "out-of-range", "cutOff"),
            ("0001-01-01", null, "out-of-range", "cutOff"),
            ("2027-06-30", "2027-07-01", "out-of-range", "from"),
            ("2027-06-30", "0001-01-01", "out-of-range", "from"),
        })
        {
            using var answer = await secretariat.PostAsJsonAsync("/reports", new { kind = "STOCKTAKING", cutOff, from }, Cancellation);
            var problem = await answer.IsRefused(code == "out-of-range" ? HttpStatusCode.BadRequest : HttpStatusCode.UnprocessableEntity, code);
            Assert.Equal(field, problem.Field);
        }

        Assert.Equal(0, await app.InDatabase(db => db.Reports.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_consent_withdrawn_after_publication_takes_the_words_out_of_every_report()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var reporting = await Reporting.In(app);
        var project = await reporting.At(PairingState.Delivered);
        app.Clock.Set(new DateTimeOffset(2027, 6, 20, 9, 0, 0, TimeSpan.Zero));
        TestimonialsView told;
        using (var office = await app.SignedInAs("office", reporting.Stages.Europe))
        {
            await office.Post<TestimonialsView>($"/pairings/{project.Id.Value}/testimonials",
                new { text = "We still write to each other.", role = "LECTURER", consentOn = "2027-06-18", consentHow = "Mail" });
            told = await office.Post<TestimonialsView>($"/pairings/{project.Id.Value}/testimonials",
                new { text = "I saw my own city with other eyes.", role = "STUDENT", consentOn = "2027-06-18", consentHow = "Signed form" });
        }

        using var secretariat = await reporting.As("secretariat");
        var report = await secretariat.Post<ReportView>("/reports", Reporting.Ask("STOCKTAKING"));
        await secretariat.Post<ReportView>($"/reports/{report.Summary.Id}/publication", new { });
        using var anybody = app.CreateClient();
        Assert.Contains("“I saw my own city with other eyes.” Student, Germany", Reporting.TextOf((await Published()).Document), StringComparison.Ordinal);

        var student = told.Testimonials.Single(one => one.Role == TestimonialRole.Student);
        using (var office = await reporting.Lecturer())
            await office.Post<WithdrawnTestimonialView>($"/testimonials/{student.Id}/withdrawal", new { });

        var without = (await Published()).Document;
        var text = Reporting.TextOf(without);
        Assert.DoesNotContain("other eyes", text, StringComparison.Ordinal);
        Assert.Contains("We still write to each other.", text, StringComparison.Ordinal);
        Assert.Contains("1 testimonial is left out, because the consent was withdrawn on 10 July 2027.", text, StringComparison.Ordinal);
        Assert.Equal((report.Document.Id, 2), (without.Id, without.Version));
        Assert.NotEqual(report.Document.Sha256, without.Sha256);
        Assert.DoesNotContain("other eyes", await anybody.GetStringAsync($"/published/reports/{report.Summary.Id}", Cancellation), StringComparison.Ordinal);

        // The words are gone from the records, and an old cut-off does not bring them back.
        Assert.DoesNotContain("other eyes", await Text(secretariat, "STOCKTAKING", new DateOnly(2027, 6, 29)), StringComparison.Ordinal);
        Assert.False(await app.InDatabase(db => db.Testimonials.AnyAsync(one => one.Text.Contains("other eyes"), Cancellation)));
        Assert.DoesNotContain(await app.InDatabase(db => db.Changes.Where(one => one.AggregateId == student.Id).Select(one => one.Data).ToListAsync(Cancellation)),
            data => data.Contains("other eyes", StringComparison.Ordinal));

        Task<ReportView> Published() => anybody.Get<ReportView>($"/published/reports/{report.Summary.Id}");
    }

    [Fact]
    public async Task Only_a_report_of_whole_half_years_is_published_and_only_then_everybody_reads_it()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        app.Clock.Set(Reporting.Now);
        using var secretariat = await app.SignedInAs("secretariat");
        using var anybody = app.CreateClient();
        var odd = await secretariat.Post<ReportView>("/reports", Reporting.Ask("STOCKTAKING", new DateOnly(2027, 6, 29)));
        Assert.Contains(odd.Checks, one => one is { Code: "cut-off", Met: false });
        using (var refused = await secretariat.PostAsJsonAsync($"/reports/{odd.Summary.Id}/publication", new { }, Cancellation))
            await refused.IsRefused(HttpStatusCode.UnprocessableEntity, "check-cut-off");

        var whole = await secretariat.Post<ReportView>("/reports", Reporting.Ask("STOCKTAKING"));
        using (var early = await anybody.GetAsync($"/published/reports/{whole.Summary.Id}", Cancellation))
            await early.IsRefused(HttpStatusCode.NotFound, "not-found");
        await secretariat.Post<ReportView>($"/reports/{whole.Summary.Id}/publication", new { });
        Assert.Equal(whole.Document.Sha256, (await anybody.Get<ReportView>($"/published/reports/{whole.Summary.Id}")).Document.Sha256);
        Assert.Equal([whole.Summary.Id], (await anybody.Get<List<ReportSummaryView>>("/published/reports")).Select(one => one.Id));
    }

    [Fact]
    public async Task The_tables_come_as_one_sheet_with_a_line_for_each_cell()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var reporting = await Reporting.In(app);
        await reporting.At(PairingState.Delivered);
        using var secretariat = await reporting.As("secretariat");
        var report = await secretariat.Post<ReportView>("/reports", Reporting.Ask("STOCKTAKING"));
        var csv = await secretariat.GetStringAsync($"/reports/{report.Summary.Id}/tables.csv", Cancellation);
        Assert.Contains("Balance between Asia and Europe,Delivered projects by region,Asia,Classes,1,1\r\n", csv, StringComparison.Ordinal);
        using var xlsx = await secretariat.GetAsync($"/reports/{report.Summary.Id}/tables.xlsx", Cancellation);
        Assert.Equal("report-2027-06-30.xlsx", xlsx.Content.Headers.ContentDisposition?.FileName);
    }

    [Fact]
    public async Task The_work_plan_tells_tagged_projects_by_themselves_and_counts_the_others()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var reporting = await Reporting.In(app);
        var tagged = await reporting.At(PairingState.Ready);
        await reporting.At(PairingState.Running);
        app.Clock.Set(new DateTimeOffset(2027, 2, 24, 9, 0, 0, TimeSpan.Zero));
        using (var secretariat = await app.SignedInAs("secretariat"))
            await secretariat.Post<MappedProjectView>("/report-mappings", Reporting.Tag(tagged, "1.2", "Nobody has to travel for it."));
        using var later = await reporting.As("secretariat");
        var text = await Text(later, "CHAIRS_CONCLUSIONS_ANNEX", new DateOnly(2027, 2, 28));
        Assert.Contains("1 COIL project was running, and 1 more project was approved", text, StringComparison.Ordinal);
        Assert.Contains("Water in two cities (Germany and Malaysia)", text, StringComparison.Ordinal);
        Assert.Contains("Concrete plan | 6 weeks of joint work, from 22 February 2027 to 4 April 2027, with no live sessions planned. It is approved by both institutions and has not begun.", text, StringComparison.Ordinal);
        Assert.Contains("Expected outputs | The plan names no outputs.", text, StringComparison.Ordinal);
        Assert.Contains("Nobody has to travel for it.", text, StringComparison.Ordinal);
        Assert.Contains("Germany and Malaysia | 1 | 1 | 2", text, StringComparison.Ordinal);
    }

    private static async Task<string> Text(HttpClient client, string kind, DateOnly cutOff) =>
        Reporting.TextOf((await client.Post<ReportView>("/reports", Reporting.Ask(kind, cutOff))).Document);
}
