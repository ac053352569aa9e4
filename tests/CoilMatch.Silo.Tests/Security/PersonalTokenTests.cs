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

    [Fact]
    public async Task A_person_makes_a_token_that_works_until_its_last_day()
    {
        var session = await App.StartSession("maker@uni.example");
        using var person = App.WithToken(session.Token);
        var made = await person.Post<CreatedTokenView>("/tokens/mine", new { label = " my report ", days = 30 });
        using var script = App.WithToken(made.Token);
        Assert.Equal(session.PersonId, (await script.Get<PersonView>("/me")).Id);
        var listed = Assert.Single(await person.Get<List<AccessTokenView>>("/tokens"));
        Assert.Equal(("my report", App.Clock.GetUtcNow().AddDays(30)), (listed.Label, listed.ExpiresAt));

        App.Clock.Advance(TimeSpan.FromDays(30));
        await (await script.GetAsync("/me", Cancellation)).IsRefused(HttpStatusCode.Unauthorized, "signed-out");
    }

    [Fact]
    public async Task A_token_makes_no_other_token()
    {
        using var person = App.WithToken((await App.StartSession("chain@uni.example")).Token);
        var made = await person.Post<CreatedTokenView>("/tokens/mine", new { label = "first", days = 90 });
        using var script = App.WithToken(made.Token);
        var answer = await script.PostAsJsonAsync("/tokens/mine", new { label = "second", days = 90 }, Cancellation);
        await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "session-needed");
        Assert.Single(await person.Get<List<AccessTokenView>>("/tokens"));
    }

    [Fact]
    public async Task A_person_has_twenty_tokens_at_most_and_every_faulty_field_is_told_at_once()
    {
        using var person = App.WithToken((await App.StartSession("many@uni.example")).Token);
        var both = await person.PostAsJsonAsync("/tokens/mine", new { label = " ", days = 31 }, Cancellation);
        var problem = await both.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(["label", "days"], problem.Refusals!.Select(one => one.Field));

        var answers = await Task.WhenAll(Enumerable.Range(0, CreateOwnToken.Most + 3)
            .Select(i => person.PostAsJsonAsync("/tokens/mine", new { label = $"script {i}", days = 365 }, Cancellation)));
        Assert.Equal(CreateOwnToken.Most, answers.Count(one => one.IsSuccessStatusCode));
        Assert.Equal(CreateOwnToken.Most, (await person.Get<List<AccessTokenView>>("/tokens")).Count);
        await answers.First(one => !one.IsSuccessStatusCode).IsRefused(HttpStatusCode.UnprocessableEntity, "too-many");
    }
}
