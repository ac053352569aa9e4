using System.Text.Json;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Approvals;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Plans;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Pairings;

/// <summary>Many who act on one pairing at the same moment, on two services.</summary>
public sealed class RaceTests(SiloFixture fixture)
{
    private const int Attempts = 200;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_hundred_who_decide_sign_and_edit_at_once_one_legal_history_remains_with_every_edit_in_it()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        await using var beside = app.StartBeside();
        var review = await Submission.In(app);
        var lecturers = Clients(beside, review.Couple.European, review.Couple.Asian);
        var offices = Clients(
            beside, await review.As(review.EuropeanOfficeEmail), await review.As(review.AsianOfficeEmail));
        var version = await review.Version();

        var answers = await Task.WhenAll(Enumerable.Range(0, Attempts).Select(async i =>
        {
            // Lets the attempts of all kinds begin together, each kind on both services.
            await Task.Yield();
            var lecturer = lecturers[i % lecturers.Count];
            (string Kind, string Text, HttpResponseMessage Answer) tried = (i % 5) switch
            {
                0 or 1 => ("decide", "", await offices[i % offices.Count].PostAsJsonAsync(
                    $"{review.Path}/decision", new { planHash = review.PlanHash, decision = "APPROVE", checklist = Submission.Done() }, Cancellation)),
                2 => ("sign", "", await lecturer.Sign(review.Id, review.PlanHash)),
                3 => ("edit", $"Title {i}", await lecturer.PutPlan(review.Id, version, $$"""{ "aims": { "title": "Title {{i}}" } }""")),
                _ => ("edit", $"Support {i}", await lecturer.PutPlan(
                    review.Id, await VersionNow(lecturer, review.Id), $$"""{ "languages": { "working": ["en"], "support": "Support {{i}}" } }""")),
            };
            return tried;
        }));

        Assert.All(answers, one => Assert.True((int)one.Answer.StatusCode < 500, $"{one.Kind}: {(int)one.Answer.StatusCode}"));
        var history = await app.InDatabase(db => db.Changes.AsNoTracking()
            .Where(one => one.AggregateId == review.Id && one.Version > version).OrderBy(one => one.Seq).ToListAsync(Cancellation));
        AssertLegal(history, review.PlanHash);

        var accepted = answers.Where(one => one.Answer.IsSuccessStatusCode && one.Kind == "edit").Select(one => one.Text).Order().ToList();
        var kept = history.Where(one => one.Event == nameof(PlanSaved)).SelectMany(TextsOf).Order().ToList();
        Assert.Equal(accepted, kept);
        Assert.Single(kept, text => text.StartsWith("Title", StringComparison.Ordinal));
        var now = await review.Couple.European.Get<PairingView>(review.Path);
        Assert.Equal(version + history.Select(one => one.Version).Distinct().Count(), now.Version);
        Assert.Equal(LastHash(history), now.PlanHash);
        foreach (var (_, _, answer) in answers) answer.Dispose();
    }

    [Fact]
    public async Task Of_two_hundred_decisions_at_once_each_office_has_one()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        await using var beside = app.StartBeside();
        var review = await Submission.In(app);
        var offices = Clients(beside, await review.As(review.EuropeanOfficeEmail), await review.As(review.AsianOfficeEmail));

        var answers = await Task.WhenAll(Enumerable.Range(0, Attempts).Select(i => offices[i % offices.Count].PostAsJsonAsync(
            $"{review.Path}/decision", new { planHash = review.PlanHash, decision = "APPROVE", checklist = Submission.Done() }, Cancellation)));

        Assert.Equal(2, answers.Count(one => one.IsSuccessStatusCode));
        Assert.Equal(2, (await review.Events()).Count(one => one == nameof(StepDecided)));
        Assert.Equal(PairingState.Approved, (await review.Couple.European.Get<PairingView>(review.Path)).State);
        foreach (var answer in answers) answer.Dispose();
    }

    /// <summary>Reads the feed as the offices would: no version is skipped, and no decision or signature is on a plan that was changed.</summary>
    private static void AssertLegal(List<Change> history, string submitted)
    {
        var (hash, open, signed) = (submitted, true, new HashSet<string>());
        Assert.Equal(history.Select(one => one.Version), history.Select(one => one.Version).Order());
        foreach (var change in history)
        {
            var data = JsonDocument.Parse(change.Data).RootElement;
            switch (change.Event)
            {
                case nameof(PlanSaved):
                    (hash, open) = (data.GetProperty("planHash").GetString()!, false);
                    signed.Clear();
                    break;
                case nameof(PlanSigned):
                    Assert.Equal(hash, data.GetProperty("planHash").GetString());
                    Assert.True(signed.Add(data.GetProperty("side").GetString()!), "A side signed one version twice.");
                    break;
                case nameof(PlanSubmitted):
                    Assert.Equal(2, signed.Count);
                    open = true;
                    break;
                case nameof(StepDecided):
                    Assert.True(open, "An office decided about a plan that was not submitted.");
                    Assert.Equal(hash, data.GetProperty("planHash").GetString());
                    break;
            }
        }
    }

    private static IEnumerable<string> TextsOf(Change saved)
    {
        var sections = JsonDocument.Parse(saved.Data).RootElement.GetProperty("sections");
        if (sections.TryGetProperty("aims", out var aims)) yield return aims.GetProperty("title").GetString()!;
        if (sections.TryGetProperty("languages", out var languages)) yield return languages.GetProperty("support").GetString()!;
    }

    private static string LastHash(List<Change> history) =>
        JsonDocument.Parse(history.Last(one => one.Event == nameof(PlanSaved)).Data).RootElement.GetProperty("planHash").GetString()!;

    private static async Task<long> VersionNow(HttpClient client, Guid pairing) => (await client.Get<PairingView>($"/pairings/{pairing}")).Version;

    /// <summary>The same people, half of them on a second service.</summary>
    private static List<HttpClient> Clients(SiloApp beside, params HttpClient[] first) =>
        [.. first, .. first.Select(client => beside.WithToken(client.DefaultRequestHeaders.Authorization!.Parameter!))];
}
