using System.Net;
using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Audit;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Approvals;

public sealed class ApprovalSettingsTests(SiloApps<ApprovalSettingsTests> apps) : SiloTest<ApprovalSettingsTests>(apps)
{
    [Fact]
    public async Task An_institution_that_wrote_nothing_follows_the_usual_practice()
    {
        var (_, office, path) = await An("usual");

        var read = await office.Get<ApprovalSettingsView>(path);

        Assert.Equal((0, 20, true), (read.Version, read.ReviewDays, read.MayEdit));
        Assert.Equal("International office", Assert.Single(read.Steps).Name);
        Assert.Equal(
            ["partner", "agreement", "data-sharing", "time-zones", "accessibility", "outcomes", "review-date"],
            read.Checklist.Select(item => item.Key));
        Assert.All(read.Checklist, item => Assert.True(item.Required));
        Assert.Null(read.StandingDelegate);
    }

    [Fact]
    public async Task The_office_adds_a_dean_and_an_item_of_its_own_and_the_history_of_the_institution_tells_it()
    {
        var (institution, office, path) = await An("own");
        using var dean = await App.SignedInAs("lecturer", institution, "dean@own.example");

        var saved = await office.Put<ApprovalSettingsView>(path, new
        {
            version = 0,
            steps = new object[]
            {
                new { name = "Dean’s office, Faculté", decidedBy = "NAMED", people = new[] { " Dean@own.example " } },
                new { key = "office", name = "International office", decidedBy = "OFFICE" },
            },
            checklist = new object[] { new { label = "Ethics board asked", required = false, help = "Only for interviews." } },
            reviewDays = 10,
            standingDelegate = "dean@own.example",
        });

        Assert.Equal(1, saved.Version);
        Assert.Equal(["dean-s-office-faculte", "office"], saved.Steps.Select(step => step.Key));
        Assert.Equal("dean@own.example", Assert.Single(saved.Steps[0].People).Email);
        Assert.Equal(("ethics-board-asked", false), (saved.Checklist[0].Key, saved.Checklist[0].Required));
        Assert.Equal("dean@own.example", saved.StandingDelegate?.Email);
        Assert.Equal(saved.Steps[0].Key, (await office.Get<ApprovalSettingsView>(path)).Steps[0].Key);
        var history = await office.Get<List<HistoryEntryView>>($"/audit/{institution.Id.Value}");
        Assert.Equal(nameof(ApprovalSettingsSaved), history[^1].Event);
    }

    [Fact]
    public async Task Every_faulty_field_is_named_and_nothing_is_saved()
    {
        var (_, office, path) = await An("faulty");
        using var answer = await office.PutAsJsonAsync(path, new
        {
            version = 0,
            steps = new object[]
            {
                new { name = " ", decidedBy = "OFFICE", key = "a" },
                new { name = "Dean", decidedBy = "NAMED", key = "Dean!" },
                new { name = "Board", decidedBy = "NAMED", people = new[] { "stranger@elsewhere.example" } },
                new { name = "Board", decidedBy = "OFFICE", people = new[] { "stranger@elsewhere.example" } },
            },
            checklist = new object[] { new { label = new string('x', 201), required = true, help = new string('x', 501), key = "long" } },
            reviewDays = 4,
            standingDelegate = "stranger@elsewhere.example",
        }, Cancellation);

        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");

        Assert.Equal(
            [
                "steps[0].name length", "steps[1].key malformed", "steps[1].people required", "steps[2].people[0] not-a-member",
                "steps[3].people not-allowed", "steps[3] twice", "checklist[0].label length", "checklist[0].help length",
                "reviewDays out-of-bounds", "standingDelegate not-a-member",
            ],
            problem.Refusals!.Select(refusal => $"{refusal.Field} {refusal.Code}"));
        Assert.Equal(0, (await office.Get<ApprovalSettingsView>(path)).Version);
    }

    [Fact]
    public async Task A_chain_without_a_step_and_one_of_nine_are_refused()
    {
        var (_, office, path) = await An("chain");
        using var none = await office.PutAsJsonAsync(path, Practice(0), Cancellation);
        await none.IsRefused(HttpStatusCode.UnprocessableEntity, "required");
        using var nine = await office.PutAsJsonAsync(path, Practice(9), Cancellation);
        await nine.IsRefused(HttpStatusCode.UnprocessableEntity, "out-of-bounds");
    }

    [Fact]
    public async Task Of_ten_first_saves_at_once_one_wins_and_the_others_are_stale()
    {
        var (_, office, path) = await An("at-once");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => office.PutAsJsonAsync(path, Practice(2), Cancellation)));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        foreach (var lost in answers.Where(answer => !answer.IsSuccessStatusCode))
            await lost.IsRefused(HttpStatusCode.Conflict, "stale-version");
    }

    [Fact]
    public async Task Only_its_own_office_saves_and_the_secretariat_reads()
    {
        var (institution, office, path) = await An("doors");
        using var lecturer = await App.SignedInAs("lecturer", institution);
        using var other = await App.SignedInAs("office", await App.CreateInstitution("doors-other"));
        using var secretariat = await App.SignedInAs("secretariat");

        Assert.False((await secretariat.Get<ApprovalSettingsView>(path)).MayEdit);
        foreach (var client in new[] { lecturer, other })
        {
            using var read = await client.GetAsync(path, Cancellation);
            await read.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        }

        foreach (var client in new[] { lecturer, other, secretariat })
        {
            using var saved = await client.PutAsJsonAsync(path, Practice(1), Cancellation);
            await saved.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        }

        Assert.Equal(0, (await office.Get<ApprovalSettingsView>(path)).Version);
    }

    private static object Practice(int steps) => new
    {
        version = 0,
        steps = Enumerable.Range(0, steps).Select(i => new { name = $"Step {i}", decidedBy = "OFFICE" }),
        checklist = Array.Empty<object>(),
        reviewDays = 20,
    };

    private async Task<(Institution Institution, HttpClient Office, string Path)> An(string slug)
    {
        var institution = await App.CreateInstitution(slug);
        return (institution, await App.SignedInAs("office", institution), $"/institutions/{institution.Id.Value}/approval-settings");
    }
}
