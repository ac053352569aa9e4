using System.Net;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Vocabularies;
using Xunit;

namespace CoilMatch.Silo.Tests.Institutions;

public sealed class InstitutionTests(SiloApps<InstitutionTests> apps) : SiloTest<InstitutionTests>(apps)
{
    [Fact]
    public async Task Pages_give_every_institution_once_and_in_order()
    {
        for (var i = 0; i < 25; i++) await App.CreateInstitution($"paged-{i}", name: $"Paging {(i % 3 == 0 ? "Same" : $"{i:00}")}");
        using var client = App.CreateClient();
        var seen = new List<InstitutionView>();
        string? after = null;
        do
        {
            var page = await client.Get<Page<InstitutionView>>($"/institutions?search=paging&first=7&after={after}");
            Assert.Equal(25, page.Total);
            seen.AddRange(page.Nodes);
            after = page.HasNextPage ? page.EndCursor : null;
        }
        while (after is not null);

        Assert.Equal(25, seen.Select(one => one.Id).Distinct().Count());
        Assert.Equal(seen.Select(one => one.Name).Order(StringComparer.Ordinal), seen.Select(one => one.Name));
    }

    [Theory]
    [InlineData("first=0", "out-of-range", "first")]
    [InlineData("first=101", "out-of-range", "first")]
    [InlineData("first=many", "malformed", "first")]
    [InlineData("after=%24%24", "bad-cursor", "after")]
    [InlineData("after=bm9zcGFjZQ", "bad-cursor", "after")]
    public async Task A_page_that_cannot_be_is_refused_with_its_parameter(string query, string code, string field)
    {
        using var client = App.CreateClient();
        var problem = await (await client.GetAsync($"/institutions?{query}", Cancellation)).IsRefused(HttpStatusCode.BadRequest, code);
        Assert.Equal(field, problem.Field);
    }

    [Theory]
    [InlineData("tecnico lisboa", true)]
    [InlineData("TÉCNICO", true)]
    [InlineData("ist-x", true)]
    [InlineData("lisboa tecnico madrid", false)]
    [InlineData("%", false)]
    [InlineData("_", false)]
    public async Task A_search_finds_by_every_word_in_any_spelling(string search, bool found)
    {
        var slug = $"search-{Guid.NewGuid():N}";
        await App.CreateInstitution(slug, "PT", "Instituto Superior Técnico", one => one with { City = "Lisboa", Acronym = "IST-X" });
        using var client = App.CreateClient();
        var page = await client.Get<Page<InstitutionView>>($"/institutions?first=100&country=pt&search={Uri.EscapeDataString(search)}");
        Assert.Equal(found, page.Nodes.Any(one => one.Slug == slug));
    }

    [Fact]
    public async Task A_campus_in_Hong_Kong_stands_on_the_side_of_its_member()
    {
        var institution = await App.CreateInstitution("hk", "HK");
        using var client = App.CreateClient();
        var view = await client.Get<InstitutionView>($"/institutions/{institution.Id.Value}");
        Assert.Equal(("CN", "HK", Region.Asia, "Asia/Hong_Kong"), (view.Country, view.Territory, view.Region, view.TimeZone));
        Assert.False(view.MayEdit);
    }

    [Fact]
    public async Task The_office_saves_its_calendar_and_a_stale_version_is_refused()
    {
        var institution = await App.CreateInstitution("calendar");
        using var office = await App.SignedInAs("office", institution);
        var body = new
        {
            version = 1,
            rorId = "00rzspn62",
            academicSessions = new[]
            {
                new
                {
                    name = "Spring", start = "2027-03-01", end = "2027-06-30",
                    breaks = new[] { new { from = "2027-04-01", to = "2027-04-05", name = "Easter", kind = "HOLIDAY" } },
                },
            },
        };
        var saved = await office.Put<InstitutionView>($"/institutions/{institution.Id.Value}", body);
        Assert.Equal((2, "https://ror.org/00rzspn62", true), (saved.Version, saved.RorId, saved.MayEdit));
        Assert.Equal(new DateOnly(2027, 4, 5), Assert.Single(Assert.Single(saved.AcademicSessions).Breaks).To);

        await (await office.PutAsJsonAsync($"/institutions/{institution.Id.Value}", body, Cancellation))
            .IsRefused(HttpStatusCode.Conflict, "stale-version");
    }

    [Fact]
    public async Task Every_faulty_field_of_an_institution_is_named()
    {
        var institution = await App.CreateInstitution("faulty");
        using var office = await App.SignedInAs("office", institution);
        var answer = await office.PutAsJsonAsync($"/institutions/{institution.Id.Value}", new
        {
            name = " ",
            timeZone = "Europe/Nowhere",
            website = "javascript:alert(1)",
            rorId = "https://ror.org/00rzspn63",
            academicSessions = new[]
            {
                new { name = "", start = "2027-06-30", end = "2027-03-01", breaks = Array.Empty<object>() },
                new
                {
                    name = "Spring", start = "2027-03-01", end = "2027-06-30",
                    breaks = new object[] { new { from = "2027-02-27", to = "2027-03-02", name = "Early", kind = "EXAMS" } },
                },
            },
        }, Cancellation);
        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(
            ["name", "timeZone", "website", "rorId", "academicSessions[0].name", "academicSessions[0].end", "academicSessions[1].breaks[0].from"],
            problem.Refusals!.Select(refusal => refusal.Field));
        Assert.Equal(institution.Name, (await office.Get<InstitutionView>($"/institutions/{institution.Id.Value}")).Name);
    }

    [Fact]
    public async Task Only_its_own_office_and_the_secretariat_save_an_institution()
    {
        var institution = await App.CreateInstitution("own");
        using var other = await App.SignedInAs("office", await App.CreateInstitution("own-other"));
        await (await other.PutAsJsonAsync($"/institutions/{institution.Id.Value}", new { city = "Elsewhere" }, Cancellation))
            .IsRefused(HttpStatusCode.Forbidden, "forbidden");
        using var secretariat = await App.SignedInAs("secretariat");
        Assert.Equal("Here", (await secretariat.Put<InstitutionView>($"/institutions/{institution.Id.Value}", new { city = "Here" })).City);
    }

    [Fact]
    public async Task Of_many_saves_at_once_each_either_wins_or_hears_that_it_is_stale()
    {
        var institution = await App.CreateInstitution("at-once");
        using var office = await App.SignedInAs("office", institution);
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i =>
            office.PutAsJsonAsync($"/institutions/{institution.Id.Value}", new { version = 1, city = $"City {i}" }, Cancellation)));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        foreach (var lost in answers.Where(answer => answer.StatusCode != HttpStatusCode.OK))
            await lost.IsRefused(HttpStatusCode.Conflict, "stale-version");
    }
}
