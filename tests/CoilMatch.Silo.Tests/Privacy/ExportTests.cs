using System.Net;
using System.Text.Json;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Notifications;
using Xunit;

namespace CoilMatch.Silo.Tests.Privacy;

public sealed class ExportTests(SiloApps<ExportTests> apps) : SiloTest<ExportTests>(apps)
{
    [Fact]
    public async Task The_file_holds_everything_of_the_person_no_secret_and_nobody_else()
    {
        var cast = await Cast.In(App);
        var client = cast.As("european lecturer");
        var me = await client.Put<PersonView>("/me/profile", new { displayName = "Test Person Own" });
        var partner = await cast.As("asian lecturer").Put<PersonView>("/me/profile", new { displayName = "Test Person Other" });
        await Cast.CaughtUp(App);

        using var answer = await client.GetAsync("/me/data", Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("coilmatch-my-data-", answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'), StringComparison.Ordinal);
        using var file = JsonDocument.Parse(text);
        var tables = file.RootElement.GetProperty("data").EnumerateArray()
            .ToDictionary(one => one.GetProperty("table").GetString()!, one => one.GetProperty("rows").GetArrayLength());
        foreach (var table in (string[])["people", "memberships", "access_tokens", "notifications", "listings", "courses", "pairings", "changes"])
            Assert.True(tables[table] > 0, table);
        Assert.Equal(1, tables["people"]);
        Assert.Contains(me.Email, text, StringComparison.Ordinal);
        Assert.Contains("Test Person Own", text, StringComparison.Ordinal);
        Assert.DoesNotContain(partner.Email, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Test Person Other", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"hash\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_may_have_it_whatever_their_role_and_nobody_signed_out()
    {
        foreach (var role in (string[])["nobody", "expert", "secretariat"])
        {
            using var client = await App.SignedInAs(role);
            using var file = JsonDocument.Parse(await client.GetStringAsync("/me/data", Cancellation));
            Assert.Equal("coilmatch-my-data", file.RootElement.GetProperty("format").GetString());
        }

        await (await App.CreateClient().GetAsync("/me/data", Cancellation)).IsRefused(HttpStatusCode.Unauthorized, "signed-out");
    }
}
