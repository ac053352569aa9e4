using CoilMatch.Silo.Common;
using CoilMatch.Silo.GoodPractices;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using CoilMatch.Silo.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.GoodPractices;

/// <summary>A crew whose delivered project the review has found to be good practice, by the rules of the pairing itself.</summary>
internal sealed class Library
{
    internal const string Secretariat = "secretariat@asem.example";

    private readonly SiloApp app;

    private Library(SiloApp app, Crew crew) => (this.app, Crew) = (app, crew);

    internal Crew Crew { get; }

    internal string Path => $"{Crew.Path}/practice";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal static async Task<Library> In(SiloApp app, PracticeCredit? buildsOn = null)
    {
        var crew = await Crew.Approved(app);
        if (!await app.InDatabase(db => db.People.AnyAsync(one => one.Email == Secretariat, Cancellation)))
            (await app.SignedInAs("secretariat", email: Secretariat)).Dispose();
        if (buildsOn is not null)
        {
            await app.InDatabase(async db =>
            {
                db.PracticeUses.Add(PracticeUse.Of(new PairingId(crew.Id), buildsOn));
                await db.SaveChangesAsync(Cancellation);
            });
        }

        app.Clock.Set(new DateTimeOffset(2027, 5, 20, 9, 0, 0, TimeSpan.Zero));
        await app.InDatabase(db => Conclude(db, crew, app.Clock.GetUtcNow()));
        return new Library(app, crew);
    }

    internal async Task<HttpClient> As(string who) => who == Secretariat
        ? app.WithToken((await app.StartSession(Secretariat)).Token)
        : await Crew.As(who);

    internal async Task<PracticeView> Read(string who = Crew.European)
    {
        using var client = await As(who);
        return await client.Get<PracticeView>(Path);
    }

    internal async Task<HttpResponseMessage> Save(string who, string hash, object text)
    {
        using var client = await As(who);
        return await client.PutAsJsonAsync(Path, new { hash, text }, Json.Options, Cancellation);
    }

    internal async Task<HttpResponseMessage> Do(string who, string action, object body)
    {
        using var client = await As(who);
        return await client.PostAsJsonAsync($"{Path}/{action}", body, Cancellation);
    }

    internal Task<HttpResponseMessage> Consent(string who, string hash) => Do(who, "consent", new { hash });

    internal async Task<PracticeView> Publish()
    {
        var hash = (await Read()).Hash;
        foreach (var office in new[] { Crew.EuropeanOffice, Crew.AsianOffice }) await (await Consent(office, hash)).Read<PairingView>();
        await (await Do(Secretariat, "publication", new { })).Read<PairingView>();
        return await Read();
    }

    private static async Task Conclude(SiloDbContext db, Crew crew, DateTimeOffset now)
    {
        var id = new PairingId(crew.Id);
        var row = await db.Pairings.Where(one => one.Id == id).WithListings(db).SingleAsync(Cancellation);
        var (pairing, by) = (row.Pairing, row.Pairing.RequestedBy);
        var began = new DateTimeOffset(Crew.FirstWeek, new TimeOnly(8, 0), TimeSpan.Zero);
        foreach (var side in PairingSides.Both)
            Must(pairing.SaveReadiness(side, PairingWalk.Complete, began));
        Must(pairing.Start(PairingSide.Requester, Crew.FirstWeek, 24, began));
        Must(pairing.Deliver(null, now));
        foreach (var side in PairingSides.Both) Must(pairing.SubmitOutcome(side, 1, now));
        PersonId[] reviewers = [PersonId.New(), PersonId.New()];
        Must(pairing.AssignReviewers(reviewers, null, now));
        foreach (var one in reviewers) Must(pairing.NoteScore(one, now));
        Must(pairing.ConcludeReview(ReviewDecision.GoodPractice, "A model for others.", now));

        var ids = new[] { row.Listing.Id, row.Partner.Id };
        var listings = await db.Listings.Where(one => ids.Contains(one.Id)).WithCourses(db).ToListAsync(Cancellation);
        var scene = new PairingScene(
            pairing, listings.Single(one => one.Listing.Id == row.Listing.Id), listings.Single(one => one.Listing.Id == row.Partner.Id),
            PairingSide.Requester, by, null, now);
        db.Add(OutcomeReport.Submit(scene, 1, PracticeSamples.Berlin));
        db.Add(OutcomeReport.Submit(scene with { Side = PairingSide.Invited }, 1, PracticeSamples.Berlin));
        await db.SaveChangesAsync(Cancellation);
        Must(await new PracticeBeginning(db).BeginAsync(scene, Cancellation));
        await db.SaveChangesAsync(Cancellation);
    }

    private static void Must(Refusal? refusal) => Assert.Null(refusal);
}
