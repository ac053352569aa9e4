using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Jobs;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Approvals;

/// <summary>A couple whose plan lies with both international offices; the European side asked.</summary>
internal sealed record Submission(SiloApp App, Couple Couple, Guid Id, string PlanHash)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal string Path => $"/pairings/{Id}";

    internal string EuropeanOfficeEmail => $"office@{Couple.Europe.Slug}.example";

    internal string AsianOfficeEmail => $"office@{Couple.Asia.Slug}.example";

    /// <summary>The couple before it submits, with an office on each side, so that a test can set their practice first.</summary>
    internal static async Task<(Couple Couple, PairingView Pairing)> Prepared(SiloApp app)
    {
        var couple = await Couple.In(app);
        foreach (var place in new[] { couple.Europe, couple.Asia })
            (await app.SignedInAs("office", place, $"office@{place.Slug}.example")).Dispose();
        return (couple, await couple.Accept(await couple.Request()));
    }

    internal static async Task<Submission> In(SiloApp app)
    {
        var (couple, pairing) = await Prepared(app);
        return await Of(app, couple, pairing);
    }

    internal static async Task<Submission> Of(SiloApp app, Couple couple, PairingView pairing)
    {
        await SignBoth(app, pairing.Id);
        return new Submission(app, couple, pairing.Id, await HashOf(app, pairing.Id));
    }

    /// <summary>Both lecturers sign the present version, which submits it.</summary>
    internal static Task SignBoth(SiloApp app, Guid id) => app.InDatabase(async db =>
    {
        var pairing = await db.Pairings.SingleAsync(one => one.Id == new PairingId(id), Cancellation);
        var chains = (await db.ReadChainAsync(pairing.InstitutionId, Cancellation), await db.ReadChainAsync(pairing.PartnerInstitutionId, Cancellation));
        foreach (var side in PairingSides.Both)
        {
            Assert.Null(pairing.SignPlan(
                side, pairing.PlanHash!, pairing.RequestedBy, null, chains.Item1, chains.Item2, app.Clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(Cancellation);
    });

    /// <summary>A lecturer changes the title of the plan.</summary>
    internal async Task<Submission> Edit(string title)
    {
        await App.InDatabase(async db =>
        {
            var pairing = await db.Pairings.SingleAsync(one => one.Id == new PairingId(Id), Cancellation);
            Assert.Null(pairing.SavePlan(
                new ProjectPlan { Aims = new AimsSection(title, null, null) }, pairing.Version, pairing.RequestedBy, _ => "", App.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancellation);
        });
        return this with { PlanHash = await HashOf(App, Id) };
    }

    /// <summary>A new session, since sessions last half a day and tests move the clock by weeks.</summary>
    internal async Task<HttpClient> As(string email) => App.WithToken((await App.StartSession(email)).Token);

    internal async Task<PairingView> ReadAs(string email)
    {
        using var client = await As(email);
        return await client.Get<PairingView>(Path);
    }

    internal async Task<HttpResponseMessage> DecideAs(string email, string decision = "APPROVE", string? comment = null, string? planHash = null, object? checklist = null)
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

    internal Task RunClock() => RunClock(App);

    internal static async Task RunClock(SiloApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PassedDeadlines>().HandleAsync(Cancellation);
    }

    internal Task<List<string>> Events() => App.InDatabase(db => db.Changes.Where(one => one.AggregateId == Id)
        .OrderBy(one => one.Seq).Select(one => one.Event).ToListAsync(Cancellation));

    internal Task<long> Version() => App.InDatabase(db =>
        db.Pairings.Where(one => one.Id == new PairingId(Id)).Select(one => one.Version).SingleAsync(Cancellation));

    private static Task<string> HashOf(SiloApp app, Guid id) => app.InDatabase(async db =>
        (await db.Pairings.Where(one => one.Id == new PairingId(id)).Select(one => one.PlanHash).SingleAsync(Cancellation))!);
}
