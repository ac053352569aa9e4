using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CoilMatch.Silo.OpenData;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Outcomes;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.OpenData;

public sealed class OpenDataTests(SiloFixture fixture)
{
    private static readonly DateTimeOffset Final = new(2027, 7, 15, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_final_half_year_is_given_out_to_everybody_with_a_description_that_fits_it()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        await Reported(app, started: 24);
        app.Clock.Set(Final);
        using var anybody = app.CreateClient();

        var csv = await anybody.GetStringAsync("/open-data/2027-H1.csv", Cancellation);
        var rows = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(string.Join(',', OpenDataFields.Students.Select(field => field.Name)), rows[0]);
        Assert.Equal(["country", "country", "region", "region", "total"], rows.Skip(1).Select(row => row.Split(',')[3]));
        Assert.EndsWith(",TOTAL,,1,2,0,false,52,48,44", rows[^1], StringComparison.Ordinal);
        Assert.Equal(csv, await anybody.GetStringAsync("/open-data/coilmatch.csv", Cancellation));

        var package = JsonNode.Parse(await anybody.GetStringAsync("/open-data/datapackage.json", Cancellation))!;
        Assert.Equal(["coilmatch", "practices", "2027-h1"], package["resources"]!.AsArray().Select(one => (string?)one!["name"]));
        foreach (var resource in package["resources"]!.AsArray())
        {
            var content = await anybody.GetByteArrayAsync($"/open-data/{resource!["path"]}", Cancellation);
            Assert.Equal((content.Length, $"sha256:{Convert.ToHexStringLower(SHA256.HashData(content))}"), ((int)resource["bytes"]!, (string?)resource["hash"]));
            var header = System.Text.Encoding.UTF8.GetString(content).Split("\r\n")[0];
            Assert.Equal(header, string.Join(',', resource["schema"]!["fields"]!.AsArray().Select(field => (string?)field!["name"])));
            Assert.All(resource["schema"]!["fields"]!.AsArray(), field => Assert.NotEqual("", (string?)field!["description"]));
        }

        var whole = JsonNode.Parse(await anybody.GetStringAsync("/open-data/coilmatch.json", Cancellation))!;
        Assert.Equal(("CC0-1.0", "2027-H1"), ((string?)whole["licence"], (string?)whole["halfYears"]![0]!["code"]));
        Assert.Equal(6, whole["rules"]!.AsArray().Count);
    }

    [Fact]
    public async Task Small_classes_are_hidden_in_every_file_and_an_unchanged_file_is_not_sent_again()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        await Reported(app, started: 4);
        app.Clock.Set(Final);
        using var anybody = app.CreateClient();

        foreach (var name in (string[])["2027-H1.csv", "coilmatch.csv"])
        {
            var rows = (await anybody.GetStringAsync($"/open-data/{name}", Cancellation)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1);
            Assert.All(rows.Where(row => row.Split(',')[3] != "total"), row => Assert.EndsWith(",true,,,", row, StringComparison.Ordinal));
        }

        using var first = await anybody.GetAsync("/open-data/2027-H1.json", Cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/open-data/2027-H1.json");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var answer = await anybody.SendAsync(again, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Equal(new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromMinutes(5) }, first.Headers.CacheControl);

        using var unknown = await anybody.GetAsync("/open-data/1999-H1.csv", Cancellation);
        await unknown.IsRefused(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public void Without_any_final_half_year_the_files_are_there_and_empty()
    {
        var files = new OpenDataFiles(new OpenDataSet([], []));
        Assert.Equal(OpenDataFields.Students.Count, System.Text.Encoding.UTF8.GetString(files.Find("coilmatch.csv")!.Content).Trim().Split(',').Length);
        Assert.Null(files.Find("2026-H1.csv"));
    }

    /// <summary>One delivered project whose two classes both tell that so many students started, two more enrolled and two fewer completed.</summary>
    private static async Task Reported(SiloApp app, int started)
    {
        await Reporting.Delivered(app);
        await app.InDatabase(db => db.Database.ExecuteSqlAsync(
            $$"""
            insert into outcome_reports (pairing_id, side, revision, answers, submitted_by, submitted_at)
            select id, side, 1, jsonb_build_object('students', jsonb_build_object('enrolled', {{started}} + 2, 'started', {{started}}, 'completed', {{started}} - 2)),
                requested_by, {{Reporting.DeliveredAt}}
            from pairings, unnest(array['Requester', 'Invited']) as side
            """, Cancellation));
    }
}
