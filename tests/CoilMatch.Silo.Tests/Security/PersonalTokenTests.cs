using System.Net;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Security;

public sealed class PersonalTokenTests(SiloApps<PersonalTokenTests> apps) : SiloTest<PersonalTokenTests>(apps)
{
    [Fact]
    public async Task A_personal_token_speaks_for_its_person_until_it_is_revoked()
    {
        var session = await App.StartSession("script@uni.example");
        using var edge = App.AsEdge();
        var made = await edge.Post<CreatedTokenView>("/tokens", new { email = "Script@uni.example", label = "my script" });

        using var script = App.WithToken(made.Token);
        Assert.Equal(session.PersonId, (await script.Get<PersonView>("/me")).Id);

        using var person = App.WithToken(session.Token);
        var listed = Assert.Single(await person.Get<List<AccessTokenView>>("/tokens"));
        Assert.Equal((made.Id, "my script"), (listed.Id, listed.Label));
        Assert.NotNull(listed.LastUsedAt);

        Assert.Equal(HttpStatusCode.NoContent, (await person.DeleteAsync($"/tokens/{made.Id}", Cancellation)).StatusCode);
        await (await script.GetAsync("/me", Cancellation)).IsRefused(HttpStatusCode.Unauthorized, "signed-out");
        await (await person.DeleteAsync($"/tokens/{made.Id}", Cancellation)).IsRefused(HttpStatusCode.NotFound, "not-found");
        Assert.Empty(await person.Get<List<AccessTokenView>>("/tokens"));
    }

    [Fact]
    public async Task The_last_use_is_kept_to_the_hour()
    {
        var session = await App.StartSession("coarse@uni.example");
        using var edge = App.AsEdge();
        var made = await edge.Post<CreatedTokenView>("/tokens", new { email = "coarse@uni.example", label = "script" });
        using var script = App.WithToken(made.Token);
        var first = (await script.Get<List<AccessTokenView>>("/tokens"))[0].LastUsedAt;
        App.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(first, (await script.Get<List<AccessTokenView>>("/tokens"))[0].LastUsedAt);
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotEqual(first, (await script.Get<List<AccessTokenView>>("/tokens"))[0].LastUsedAt);
        Assert.NotEqual(Guid.Empty, session.PersonId);
    }

    [Fact]
    public async Task Nobody_revokes_the_token_of_another()
    {
        await App.StartSession("owner@uni.example");
        using var edge = App.AsEdge();
        var made = await edge.Post<CreatedTokenView>("/tokens", new { email = "owner@uni.example", label = "mine" });
        using var other = await App.SignedInAs("secretariat");
        await (await other.DeleteAsync($"/tokens/{made.Id}", Cancellation)).IsRefused(HttpStatusCode.NotFound, "not-found");
        using var script = App.WithToken(made.Token);
        Assert.True((await script.GetAsync("/me", Cancellation)).IsSuccessStatusCode);
    }

    [Fact]
    public async Task An_unknown_person_gets_no_token()
    {
        using var edge = App.AsEdge();
        var answer = await edge.PostAsJsonAsync("/tokens", new { email = "stranger@uni.example", label = "x" }, Cancellation);
        await answer.IsRefused(HttpStatusCode.NotFound, "not-found");
    }
}
