using System.Net;
using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Approvals;

/// <summary>Absences and who decides meanwhile; the clock of the tests stands at 23 November 2026, 09:00 UTC.</summary>
public sealed class DelegationTests(SiloFixture fixture, SiloApps<DelegationTests> apps) : SiloTest<DelegationTests>(apps)
{
    [Fact]
    public async Task An_absence_is_listed_active_on_its_days_and_gone_once_it_is_ended()
    {
        var (institution, office, path) = await An("absent");
        using var colleague = await App.SignedInAs("lecturer", institution, "colleague@absent.example");

        var now = await office.Post<DelegationView>(path, Absence("colleague@absent.example", "2026-11-23", "2026-11-23"));
        var later = await office.Post<DelegationView>(path, Absence("COLLEAGUE@absent.example", "2026-12-01", "2026-12-10"));

        Assert.True(now.Active);
        Assert.False(later.Active);
        Assert.Equal([now.Id, later.Id], (await office.Get<List<DelegationView>>(path)).Select(one => one.Id));
        using (var ended = await office.DeleteAsync($"{path}/{now.Id}", Cancellation)) Assert.False((await ended.Read<DelegationView>()).Active);
        using var again = await office.DeleteAsync($"{path}/{now.Id}", Cancellation);
        await again.IsRefused(HttpStatusCode.UnprocessableEntity, "already-ended");
        Assert.Equal(later.Id, Assert.Single(await office.Get<List<DelegationView>>(path)).Id);
    }

    [Fact]
    public async Task The_days_are_those_of_the_campus_where_it_is_tomorrow_already()
    {
        await using var app = await SiloApp.StartAsync(fixture, new DateTimeOffset(2026, 11, 23, 16, 30, 0, TimeSpan.Zero));
        var institution = await app.CreateInstitution("kl", "MY");
        using var office = await app.SignedInAs("office", institution);
        using var colleague = await app.SignedInAs("office", institution, "colleague@kl.example");
        var path = $"/institutions/{institution.Id.Value}/delegations";

        using var yesterday = await office.PostAsJsonAsync(path, Absence("colleague@kl.example", "2026-11-23", "2026-11-30"), Cancellation);
        await yesterday.IsRefused(HttpStatusCode.UnprocessableEntity, "out-of-bounds");

        Assert.True((await office.Post<DelegationView>(path, Absence("colleague@kl.example", "2026-11-24", "2026-11-24"))).Active);
    }

    [Fact]
    public async Task Every_faulty_field_of_an_absence_is_named()
    {
        var (_, office, path) = await An("faulty-absence");
        using var answer = await office.PostAsJsonAsync(path, Absence("stranger@elsewhere.example", "2026-11-22", "2026-11-21"), Cancellation);
        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(
            ["delegate not-a-member", "from out-of-bounds", "until order"], problem.Refusals!.Select(one => $"{one.Field} {one.Code}"));

        using var forEver = await office.PostAsJsonAsync(path, Absence("stranger@elsewhere.example", "2026-11-23", "2036-11-23"), Cancellation);
        Assert.Equal("until", (await forEver.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields")).Refusals![1].Field);
        Assert.Empty(await office.Get<List<DelegationView>>(path));
    }

    [Fact]
    public async Task Nobody_is_their_own_delegate_and_an_asked_for_membership_is_not_enough()
    {
        var institution = await App.CreateInstitution("own-delegate");
        using var office = await App.SignedInAs("office", institution, "office@own-delegate.example");
        var path = $"/institutions/{institution.Id.Value}/delegations";
        using var waiting = await App.SignedInAs("nobody", institution, "waiting@own-delegate.example");
        await waiting.Post<object>("/memberships", new { institutionId = institution.Id.Value, role = "LECTURER" });

        using var own = await office.PostAsJsonAsync(path, Absence("office@own-delegate.example", "2026-11-23", "2026-11-24"), Cancellation);
        await own.IsRefused(HttpStatusCode.UnprocessableEntity, "own-delegate");
        using var early = await office.PostAsJsonAsync(path, Absence("waiting@own-delegate.example", "2026-11-23", "2026-11-24"), Cancellation);
        await early.IsRefused(HttpStatusCode.UnprocessableEntity, "not-a-member");
    }

    [Fact]
    public async Task Only_the_own_office_notes_and_ends_absences()
    {
        var (institution, office, path) = await An("absence-doors");
        using var colleague = await App.SignedInAs("lecturer", institution, "colleague@absence-doors.example");
        using var other = await App.SignedInAs("office", await App.CreateInstitution("absence-doors-other"));
        using var secretariat = await App.SignedInAs("secretariat");
        var added = await office.Post<DelegationView>(path, Absence("colleague@absence-doors.example", "2026-11-23", "2026-11-24"));

        foreach (var client in new[] { colleague, other, secretariat })
        {
            using var noted = await client.PostAsJsonAsync(path, Absence("colleague@absence-doors.example", "2026-11-23", "2026-11-24"), Cancellation);
            await noted.IsRefused(HttpStatusCode.Forbidden, "forbidden");
            using var ended = await client.DeleteAsync($"{path}/{added.Id}", Cancellation);
            await ended.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        }

        Assert.True(Assert.Single(await secretariat.Get<List<DelegationView>>(path)).Active);
    }

    private static object Absence(string standIn, string from, string until) => new { @delegate = standIn, from, until };

    private async Task<(Institution Institution, HttpClient Office, string Path)> An(string slug)
    {
        var institution = await App.CreateInstitution(slug);
        return (institution, await App.SignedInAs("office", institution), $"/institutions/{institution.Id.Value}/delegations");
    }
}
