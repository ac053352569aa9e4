using System.Text.Json.Nodes;
using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Jobs;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Projects;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Projects;

/// <summary>Two lecturers and two offices with an accepted pairing of six weeks from 5 April 2027. Each signs in anew whenever they act, since the clock moves by months.</summary>
internal sealed class Crew
{
    internal const string European = "lecturer.europe";
    internal const string Asian = "lecturer.asia";
    internal const string EuropeanOffice = "office.europe";
    internal const string AsianOffice = "office.asia";

    internal static readonly DateTimeOffset Begin = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    internal static readonly DateOnly FirstWeek = new(2027, 4, 5);

    private readonly SiloApp app;
    private readonly Dictionary<string, string> emails;

    private Crew(SiloApp app, Institution europe, Institution asia)
    {
        (this.app, Europe, Asia) = (app, europe, asia);
        emails = new()
        {
            [European] = $"lecturer@{europe.Slug}.example",
            [EuropeanOffice] = $"office@{europe.Slug}.example",
            [Asian] = $"lecturer@{asia.Slug}.example",
            [AsianOffice] = $"office@{asia.Slug}.example",
        };
    }

    internal Institution Europe { get; }
    internal Institution Asia { get; }
    internal ListingView Ours { get; private set; } = null!;
    internal ListingView Theirs { get; private set; } = null!;
    internal Guid Id { get; private set; }

    internal string Path => $"/pairings/{Id}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal static DateOnly Week(int number) => FirstWeek.AddDays(7 * (number - 1));

    /// <summary>Accepted, so that the plan is being written.</summary>
    internal static async Task<Crew> In(SiloApp app, string europe = "DE", string asia = "MY", Func<JsonObject, JsonObject>? adjust = null)
    {
        app.Clock.Set(Begin);
        var crew = new Crew(
            app, await app.CreateInstitution($"e{Guid.NewGuid():N}", europe), await app.CreateInstitution($"a{Guid.NewGuid():N}", asia));
        foreach (var who in new[] { European, EuropeanOffice }) (await app.SignedInAs(who.Split('.')[0], crew.Europe, crew.emails[who])).Dispose();
        foreach (var who in new[] { Asian, AsianOffice }) (await app.SignedInAs(who.Split('.')[0], crew.Asia, crew.emails[who])).Dispose();
        adjust ??= form => form;
        crew.Ours = await crew.Publish(European, adjust(ListingForms.Complete()), crew.Europe);
        crew.Theirs = await crew.Publish(Asian, adjust(ListingForms.CompleteInAsia()), crew.Asia);
        crew.Id = (await crew.Post<PairingView>(European, "/pairings", Couple.Request(crew.Ours, crew.Theirs))).Id;
        await crew.Do(Asian, "answer", new { accept = true });
        return crew;
    }

    internal static async Task<Crew> Approved(SiloApp app, string europe = "DE", string asia = "MY", Func<JsonObject, JsonObject>? adjust = null)
    {
        var crew = await In(app, europe, asia, adjust);
        await crew.Submit();
        await crew.Decide(StepDecision.Approved, StepDecision.Approved);
        return crew;
    }

    internal static async Task<Crew> Ready(SiloApp app, string europe = "DE", string asia = "MY", Func<JsonObject, JsonObject>? adjust = null)
    {
        var crew = await Approved(app, europe, asia, adjust);
        await crew.SaveReadiness(EuropeanOffice);
        await crew.SaveReadiness(AsianOffice);
        return crew;
    }

    /// <summary>Started on the morning of the first Monday, European time.</summary>
    internal static async Task<Crew> Running(SiloApp app, string europe = "DE", string asia = "MY", Func<JsonObject, JsonObject>? adjust = null)
    {
        var crew = await Ready(app, europe, asia, adjust);
        app.Clock.Set(new DateTimeOffset(FirstWeek, new TimeOnly(8, 0), TimeSpan.Zero));
        await crew.Do(European, "start", new { startedOn = FirstWeek, students = 24 });
        return crew;
    }

    internal async Task<HttpClient> As(string who) => app.WithToken((await app.StartSession(emails[who])).Token);

    /// <summary>Acts on the pairing, which must go well.</summary>
    internal async Task<PairingView> Do(string who, string action, object body)
    {
        using var client = await As(who);
        return await client.Post<PairingView>($"{Path}/{action}", body);
    }

    /// <summary>Acts on the pairing, for the test to look at the answer.</summary>
    internal async Task<HttpResponseMessage> Try(string who, string action, object body)
    {
        using var client = await As(who);
        return action == "readiness"
            ? await client.PutAsJsonAsync($"{Path}/{action}", body, Cancellation)
            : await client.PostAsJsonAsync($"{Path}/{action}", body, Cancellation);
    }

    internal async Task<T> Get<T>(string who, string path)
    {
        using var client = await As(who);
        return await client.Get<T>(path);
    }

    internal async Task<T> Post<T>(string who, string path, object body)
    {
        using var client = await As(who);
        return await client.Post<T>(path, body);
    }

    internal Task<PairingView> Read() => Get<PairingView>(European, Path);

    internal Task<ProjectView> Project(string who = European) => Get<ProjectView>(who, $"{Path}/project");

    internal static JsonObject Readiness() => JsonNode.Parse(
        """
        {
          "agreementNeeded": false, "dataTransferBasis": "STANDARD_CLAUSES", "recording": false,
          "toolsChecked": true, "accessibilityChecked": true, "studentContact": "coil-desk@uni.example"
        }
        """)!.AsObject();

    internal async Task<PairingView> SaveReadiness(string who, JsonObject? told = null)
    {
        using var client = await As(who);
        return await client.Put<PairingView>($"{Path}/readiness", told ?? Readiness());
    }

    internal Task<PairingView> Report(string who, int week, string status = "ON_TRACK", string? reason = null, int minutesLost = 0) =>
        Do(who, "weeks", new { week = Week(week), status, reason, incidents = minutesLost > 0 ? new[] { "CONNECTION" } : [], minutesLost });

    /// <summary>Runs the clock's work once; nobody else does in a test but the job of the minute.</summary>
    internal async Task RunDeadlines()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PassedDeadlines>().HandleAsync(Cancellation);
    }

    internal Task<List<string>> Events() => app.InDatabase(db => db.Changes.Where(one => one.AggregateId == Id)
        .OrderBy(one => one.Seq).Select(one => one.Event).ToListAsync(Cancellation));

    internal Task<ListingState> StateOf(ListingView listing)
    {
        var id = new ListingId(listing.Id);
        return app.InDatabase(db => db.Listings.Where(one => one.Id == id).Select(one => one.State).SingleAsync(Cancellation));
    }

    /// <summary>A plan of six weeks, signed by both lecturers, by the rules of the pairing itself.</summary>
    internal Task Submit() => OnPairing((pairing, _, _, by) =>
    {
        pairing.SavePlan(Plan(), pairing.Version, by, _ => "", app.Clock.GetUtcNow());
        foreach (var side in PairingSides.Both)
            Assert.Null(pairing.SignPlan(side, pairing.PlanHash!, by, null, ApprovalChain.Of(ApprovalPractice.Usual), ApprovalChain.Of(ApprovalPractice.Usual), app.Clock.GetUtcNow()));
    });

    internal Task Decide(StepDecision requester, StepDecision? invited = null) => OnPairing((pairing, own, partner, by) =>
    {
        foreach (var (side, decision) in new[] { (PairingSide.Requester, (StepDecision?)requester), (PairingSide.Invited, invited) })
        {
            if (decision is { } told)
                Assert.Null(pairing.DecideStep(side, pairing.PlanHash!, new StepVerdict(told, "As seen.", [], by, null), own, partner, app.Clock.GetUtcNow()));
        }
    });

    internal static ProjectPlan Plan() => new()
    {
        Aims = new AimsSection("From source to buyer", "Teams follow one product.", "To see both of its ends."),
        Weeks = [.. Enumerable.Range(1, 6).Select(number => new PlanWeek(Week(number), number == 1 ? PlanPhase.Icebreaker : PlanPhase.Project, null))],
        Tasks =
        [
            new PlanTask("Map the chain", null, PlanTaskParty.Both, Week(2), Week(4), "A map"),
            new PlanTask("Visit the port", null, PlanTaskParty.Invited, Week(2), Week(3), null),
            new PlanTask("Visit the market", null, PlanTaskParty.Requester, Week(2), Week(3), null),
        ],
        Assessment = new AssessmentSection(true, "One rubric", new SideAssessment(20, 10, "Portfolio"), new SideAssessment(30, 25, "Oral")),
        Tools = new ToolsSection([new PlannedTool("zoom", "Sessions", "jitsi"), new PlannedTool("moodle", "Work", null)], "Mail"),
    };

    private async Task<ListingView> Publish(string who, JsonObject form, Institution institution)
    {
        using var client = await As(who);
        return await client.Publish(form, institution);
    }

    internal Task OnPairing(Action<Pairing, Listing, Listing, PersonId> act) => app.InDatabase(async db =>
    {
        var id = new PairingId(Id);
        var row = await db.Pairings.Where(one => one.Id == id).WithListings(db).SingleAsync(Cancellation);
        act(row.Pairing, row.Listing, row.Partner, row.Pairing.RequestedBy);
        await db.SaveChangesAsync(Cancellation);
    });
}
