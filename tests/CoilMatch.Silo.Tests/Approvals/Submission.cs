using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Jobs;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using CoilMatch.Silo.Tests.Plans;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Approvals;

/// <summary>A couple whose plan lies with both international offices; the European side asked.</summary>
internal sealed record Submission(SiloApp App, Couple Couple, Guid Id, string PlanHash)
{
    /// <summary>What the plan that both listings suggest lacks for a signature.</summary>
    private const string Missing = """
        {
          "outcomes": {
            "joint": "Students compare two ports.",
            "requester": { "outcomes": ["Compare supply chains"], "achievableWithoutCoil": true },
            "invited": { "outcomes": ["Explain a port"], "achievableWithoutCoil": true }
          },
          "tasks": [{ "title": "Follow a product", "doneBy": "BOTH" }],
          "assessment": {
            "how": "A shared rubric", "requester": { "shareOfCourse": 20, "shareOfGrade": 15 }, "invited": { "shareOfCourse": 20, "shareOfGrade": 10 }
          },
          "accessibility": { "measures": ["CAPTIONS"] },
          "dataSharing": { "basis": "CONSENT", "recording": false }
        }
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal string Path => $"/pairings/{Id}";

    internal string EuropeanOfficeEmail => $"office@{Couple.Europe.Slug}.example";

    internal string AsianOfficeEmail => $"office@{Couple.Asia.Slug}.example";

    internal static async Task<Submission> In(SiloApp app)
    {
        var (couple, pairing) = await Prepared(app);
        return await Of(app, couple, pairing);
    }

    /// <summary>The couple with a complete plan and an office on each side, before they sign, so that a test can set their practice.</summary>
    internal static async Task<(Couple Couple, PairingView Pairing)> Prepared(SiloApp app)
    {
        var couple = await Couple.In(app);
        foreach (var place in new[] { couple.Europe, couple.Asia })
            (await app.SignedInAs("office", place, $"office@{place.Slug}.example")).Dispose();
        var accepted = await couple.Accept(await couple.Request());
        return (couple, await couple.European.Save(accepted.Id, accepted.Version, Missing));
    }

    internal static async Task<Submission> Of(SiloApp app, Couple couple, PairingView pairing)
    {
        var submission = new Submission(app, couple, pairing.Id, pairing.PlanHash!);
        await submission.SignBoth();
        return submission;
    }

    /// <summary>Both lecturers sign the version, which submits it.</summary>
    internal async Task SignBoth()
    {
        foreach (var lecturer in new[] { Couple.European, Couple.Asian })
        {
            using var signed = await lecturer.Sign(Id, PlanHash);
            await signed.Read<PairingView>();
        }
    }

    /// <summary>The European lecturer changes the title of the plan.</summary>
    internal async Task<Submission> Edit(string title)
    {
        var read = await Couple.European.Get<PairingView>(Path);
        var edited = await Couple.European.Save(Id, read.Version, $$"""{ "aims": { "title": "{{title}}" } }""");
        return this with { PlanHash = edited.PlanHash! };
    }

    /// <summary>A new session, since sessions last half a day and tests move the clock by weeks.</summary>
    internal async Task<HttpClient> As(string email) => App.WithToken((await App.StartSession(email)).Token);

    internal async Task<PairingView> ReadAs(string email)
    {
        using var client = await As(email);
        return await client.Get<PairingView>(Path);
    }

    internal async Task<HttpResponseMessage> DecideAs(
        string email, string decision = "APPROVE", string? comment = null, string? planHash = null, object? checklist = null)
    {
        using var client = await As(email);
        return await client.PostAsJsonAsync(
            $"{Path}/decision", new { planHash = planHash ?? PlanHash, decision, comment, checklist = checklist ?? Done() }, Cancellation);
    }

    /// <summary>Approves with the usual checklist all ticked.</summary>
    internal async Task<PairingView> ApproveAs(string email, object? checklist = null)
    {
        using var answer = await DecideAs(email, checklist: checklist);
        return await answer.Read<PairingView>();
    }

    internal static object[] Done() =>
        [.. ApprovalPractice.Usual.Checklist.Select(item => new { key = item.Key, done = true })];

    internal async Task RunClock()
    {
        await using var scope = App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PassedDeadlines>().HandleAsync(Cancellation);
    }

    internal Task<List<string>> Events() => App.InDatabase(db => db.Changes.Where(one => one.AggregateId == Id)
        .OrderBy(one => one.Seq).Select(one => one.Event).ToListAsync(Cancellation));

    internal Task<long> Version() => App.InDatabase(db =>
        db.Pairings.Where(one => one.Id == new PairingId(Id)).Select(one => one.Version).SingleAsync(Cancellation));
}
