using System.Net;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Reports;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Reports;

public sealed class MappingTests(SiloApps<MappingTests> apps) : SiloTest<MappingTests>(apps)
{
    [Fact]
    public async Task A_tag_without_evidence_is_refused_and_nothing_is_tagged()
    {
        var reporting = await Reporting.In(App);
        var project = await reporting.At(PairingState.Delivered);
        using var secretariat = await reporting.As("secretariat");
        foreach (var (evidence, code, field) in new (object?, string, string)[]
        {
            (null, "evidence-needed", "evidence"),
            (new { text = "" }, "evidence-needed", "evidence"),
            (new { text = "We all know it." }, "evidence-needed", "evidence"),
            (new { text = "Twice.", figureKey = "outcomes.I3", link = "https://uni.example/x" }, "evidence-needed", "evidence"),
            (new { text = "", link = "https://uni.example/x" }, "length", "evidence.text"),
            (new { text = "See it.", link = "http://uni.example/x" }, "malformed", "evidence.link"),
            (new { text = "See it.", link = "javascript:alert(1)" }, "malformed", "evidence.link"),
            (new { text = "See it.", documentId = Guid.NewGuid() }, "unknown-document", "evidence.documentId"),
            (new { text = "See it.", figureKey = "DROP TABLE" }, "malformed", "evidence.figureKey"),
        })
        {
            using var answer = await secretariat.PostAsJsonAsync("/report-mappings", new { pairingId = project.Id.Value, code = "A4", evidence }, Json.Options, Cancellation);
            Assert.Equal(field, (await answer.IsRefused(StatusOf(code), code)).Field);
        }

        using (var unknown = await secretariat.PostAsJsonAsync("/report-mappings", Reporting.Tag(project, "A99"), Json.Options, Cancellation))
            await unknown.IsRefused(HttpStatusCode.UnprocessableEntity, "unknown-code");
        Assert.Empty((await secretariat.Get<MappedProjectView>($"/pairings/{project.Id.Value}/report-mapping")).Mappings);
    }

    [Fact]
    public async Task What_a_side_proposes_counts_only_once_the_secretariat_confirms_it()
    {
        var reporting = await Reporting.In(App);
        var project = await reporting.At(PairingState.Delivered);
        using var office = await reporting.As("office", reporting.Stages.Europe);
        using var secretariat = await reporting.As("secretariat");
        var proposed = await office.Post<MappedProjectView>("/report-mappings", Reporting.Tag(project, "A4", "Two classes shared one task."));
        Assert.False(Assert.Single(proposed.Mappings).Confirmed);

        App.Clock.Set(new DateTimeOffset(2027, 7, 15, 9, 0, 0, TimeSpan.Zero));
        using var later = await App.SignedInAs("secretariat");
        Assert.DoesNotContain("Two classes shared one task.", Reporting.TextOf((await later.Post<ReportView>("/reports", Reporting.Ask("ACTION_PLAN_ROWS", new DateOnly(2027, 7, 14)))).Document), StringComparison.Ordinal);
        var confirmed = await later.Post<MappedProjectView>("/report-mappings", Reporting.Tag(project, "A4", "Two classes shared one task."));
        Assert.True(Assert.Single(confirmed.Mappings).Confirmed);
        Assert.Equal(proposed.Mappings[0].Id, confirmed.Mappings[0].Id);

        using var officeLater = await App.SignedInAs("office", reporting.Stages.Europe);
        using (var change = await officeLater.PostAsJsonAsync("/report-mappings", Reporting.Tag(project, "A4", "Something else."), Json.Options, Cancellation))
            await change.IsRefused(HttpStatusCode.UnprocessableEntity, "already-confirmed");
        using (var stranger = await App.SignedInAs("office", await App.CreateInstitution($"s{Guid.NewGuid():N}")))
        using (var hidden = await stranger.PostAsJsonAsync("/report-mappings", Reporting.Tag(project, "1.2"), Json.Options, Cancellation))
            await hidden.IsRefused(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_tag_that_was_removed_still_counts_in_reports_of_days_before()
    {
        var reporting = await Reporting.In(App);
        var project = await reporting.At(PairingState.Delivered);
        using var secretariat = await reporting.As("secretariat");
        var told = await secretariat.Post<MappedProjectView>("/report-mappings", Reporting.Tag(project, "A17", "Experts reviewed it."));
        App.Clock.Set(new DateTimeOffset(2027, 8, 10, 9, 0, 0, TimeSpan.Zero));
        using var later = await App.SignedInAs("secretariat");
        await later.Post<MappedProjectView>($"/report-mappings/{told.Mappings[0].Id}/removal", new { });
        App.Clock.Set(new DateTimeOffset(2027, 9, 1, 9, 0, 0, TimeSpan.Zero));
        using var last = await App.SignedInAs("secretariat");
        Assert.Contains("Experts reviewed it.", await Rows(new DateOnly(2027, 8, 1)), StringComparison.Ordinal);
        Assert.DoesNotContain("Experts reviewed it.", await Rows(new DateOnly(2027, 8, 31)), StringComparison.Ordinal);

        async Task<string> Rows(DateOnly day) =>
            Reporting.TextOf((await last.Post<ReportView>("/reports", Reporting.Ask("ACTION_PLAN_ROWS", day))).Document);
    }

    [Fact]
    public async Task Suggested_tags_come_with_their_ground_until_a_person_confirms_them()
    {
        var reporting = await Reporting.In(App);
        var project = await reporting.At(PairingState.Delivered);
        using var secretariat = await reporting.As("secretariat");
        var page = await secretariat.Get<Page<MappedProjectView>>("/report-mappings?tagged=false&first=100");
        var found = page.Nodes.Single(one => one.PairingId == project.Id.Value);
        Assert.Equal(["A4", "1.2"], found.Suggestions.Select(one => one.Code));
        Assert.All(found.Suggestions, one => Assert.NotEmpty(one.Ground));

        var first = found.Suggestions[0];
        var after = await secretariat.Post<MappedProjectView>("/report-mappings", new
        {
            pairingId = found.PairingId,
            code = first.Code,
            evidence = new { text = first.Ground, figureKey = first.FigureKey },
        });
        Assert.Equal(["1.2"], after.Suggestions.Select(one => one.Code));
        Assert.DoesNotContain((await secretariat.Get<Page<MappedProjectView>>("/report-mappings?tagged=false&first=100")).Nodes, one => one.PairingId == project.Id.Value);
    }

    private static HttpStatusCode StatusOf(string code) => code == "malformed" ? HttpStatusCode.BadRequest : HttpStatusCode.UnprocessableEntity;
}
