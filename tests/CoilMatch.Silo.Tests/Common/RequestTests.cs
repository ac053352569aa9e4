using System.Net;
using System.Text;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Common;

public sealed class RequestTests(SiloApps<RequestTests> apps) : SiloTest<RequestTests>(apps)
{
    [Theory]
    [InlineData("""{"languages":[{"language":"en","level":5}]}""", "languages[0].level")]
    [InlineData("""{"displayName":{}}""", "displayName")]
    [InlineData("""{"languages":[{"language":"en"}]}""", "languages[0].level")]
    [InlineData("""{"languages":[{"language":null,"level":"B1"}]}""", "languages[0].language")]
    [InlineData("""{"coilExperience":"MASTER"}""", "coilExperience")]
    [InlineData("""{"coilExperience":1}""", "coilExperience")]
    [InlineData("""{"displayName":"x""", "displayName")]
    [InlineData("nonsense", null)]
    [InlineData("", null)]
    [InlineData("null", null)]
    [InlineData("[]", null)]
    public async Task A_body_that_cannot_be_read_is_refused_with_its_field(string body, string? field)
    {
        using var client = await App.SignedInAs("nobody");
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var problem = await (await client.PutAsync("/me/profile", content, Cancellation)).IsRefused(HttpStatusCode.BadRequest, "malformed");
        Assert.Equal(field, problem.Field);
    }

    [Fact]
    public async Task A_body_of_another_type_is_refused()
    {
        using var client = await App.SignedInAs("nobody");
        using var content = new StringContent("displayName=x", Encoding.UTF8, "application/x-www-form-urlencoded");
        var answer = await client.PutAsync("/me/profile", content, Cancellation);
        await answer.IsRefused(HttpStatusCode.UnsupportedMediaType, "malformed");
    }

    [Fact]
    public async Task Signed_out_is_said_before_a_body_is_read()
    {
        using var client = App.CreateClient();
        using var content = new StringContent("nonsense", Encoding.UTF8, "application/json");
        await (await client.PutAsync("/me/profile", content, Cancellation)).IsRefused(HttpStatusCode.Unauthorized, "signed-out");
    }

    [Theory]
    [InlineData("abc-123", true)]
    [InlineData("with space", false)]
    public async Task The_correlation_id_of_the_edge_comes_back_when_it_is_wellformed(string offered, bool kept)
    {
        using var client = App.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation(CorrelationId.Header, offered);
        using var answer = await client.GetAsync("/health/live", Cancellation);
        var told = Assert.Single(answer.Headers.GetValues(CorrelationId.Header));
        Assert.Equal(kept, told == offered);
        Assert.NotEmpty(told);
    }

    [Fact]
    public async Task More_ids_than_a_loader_needs_are_refused()
    {
        using var client = App.CreateClient();
        using var content = new StringContent(
            $$"""{"ids":[{{string.Join(',', Enumerable.Range(0, 501).Select(_ => $"\"{Guid.NewGuid()}\""))}}]}""", Encoding.UTF8, "application/json");
        await (await client.PostAsync("/institutions/by-ids", content, Cancellation)).IsRefused(HttpStatusCode.BadRequest, "out-of-range");
    }

    [Fact]
    public async Task A_text_with_a_zero_character_is_refused_wherever_it_meets_the_database()
    {
        using var client = await App.SignedInAs("nobody");
        using var content = new StringContent("""{"unit":"a\u0000b"}""", Encoding.UTF8, "application/json");
        await (await client.PutAsync("/me/profile", content, Cancellation)).IsRefused(HttpStatusCode.BadRequest, "malformed");
        await (await client.GetAsync("/institutions?search=a%00", Cancellation)).IsRefused(HttpStatusCode.BadRequest, "malformed");
    }

    [Fact]
    public async Task An_unknown_address_is_a_problem_too()
    {
        using var client = App.CreateClient();
        var answer = await client.GetAsync("/nowhere", Cancellation);
        await answer.IsRefused(HttpStatusCode.NotFound, "not-found");
    }
}
