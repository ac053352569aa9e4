using System.Net;
using CoilMatch.Silo.Audit;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Audit;

public sealed class AuditTests(SiloApps<AuditTests> apps) : SiloTest<AuditTests>(apps)
{
    [Fact]
    public async Task The_history_tells_who_did_what_in_which_version()
    {
        var institution = await App.CreateInstitution("told", name: "Universiti Told");
        using var office = await App.SignedInAs("office", institution);
        await office.Put<InstitutionView>($"/institutions/{institution.Id.Value}", new { city = "New City" });

        var history = await office.Get<List<HistoryEntryView>>($"/audit/{institution.Id.Value}");
        Assert.Equal(["InstitutionRegistered", "InstitutionSaved"], history.Select(entry => entry.Event));
        Assert.Equal(["CoilMatch", "International office, Universiti Told"], history.Select(entry => entry.Actor));
        Assert.Equal([1, 2], history.Select(entry => entry.Version));
        Assert.Contains("New City", history[1].Data, StringComparison.Ordinal);

        await office.Put<PersonView>("/me/profile", new { displayName = "Office of International Affairs" });
        Assert.Equal("Office of International Affairs", (await office.Get<List<HistoryEntryView>>($"/audit/{institution.Id.Value}"))[1].Actor);
    }

    [Fact]
    public async Task Only_those_who_may_see_the_aggregate_read_its_history()
    {
        var institution = await App.CreateInstitution("seen");
        var path = $"/audit/{institution.Id.Value}";
        var other = await App.CreateInstitution("seen-other");
        foreach (var (role, place) in new[] { ("lecturer", institution), ("office", institution), ("expert", null), ("secretariat", null) })
        {
            using var client = await App.SignedInAs(role, place);
            Assert.NotEmpty(await client.Get<List<HistoryEntryView>>(path));
        }

        foreach (var (role, place) in new[] { ("lecturer", other), ("office", other), ("nobody", null) })
        {
            using var client = await App.SignedInAs(role, place);
            await (await client.GetAsync(path, Cancellation)).IsRefused(HttpStatusCode.NotFound, "not-found");
            Assert.Empty(await client.Post<Dictionary<Guid, List<HistoryEntryView>>>("/audit/by-ids", new { ids = new[] { institution.Id.Value } }));
        }
    }
}
