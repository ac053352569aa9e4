using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Reviews;

/// <summary>A DE/MY project that both sides have reported, both sides' people, the secretariat, and a group of experts of six countries.</summary>
internal sealed class ReviewCast
{
    internal const string Lecturer = "requester-lecturer";
    internal const string Office = "invited-office";
    internal const string Secretariat = "secretariat";
    internal const string Chair = "FR";

    /// <summary>Experts by country; the chair comes from France.</summary>
    private static readonly string[] Countries = ["FR", "JP", "VN", "NL", "DE", "MY"];

    private readonly SiloApp app;
    private readonly PairingStages stages;
    private readonly Dictionary<string, HttpClient> people;
    private readonly Dictionary<string, (Guid Id, string Email)> experts = [];

    private ReviewCast(SiloApp app, PairingStages stages)
    {
        (this.app, this.stages) = (app, stages);
        people = new Dictionary<string, HttpClient>(stages.People);
    }

    internal SiloApp App => app;
    internal PairingStages Stages => stages;
    internal Guid Pairing { get; private set; }
    internal ExpertGroupView Group { get; private set; } = null!;

    internal static async Task<ReviewCast> In(SiloApp app)
    {
        var cast = new ReviewCast(app, await PairingStages.In(app));
        foreach (var country in Countries)
        {
            var email = $"{country.ToLowerInvariant()}.{Guid.NewGuid():N}@experts.example";
            var client = await app.SignedInAs("expert", email: email);
            cast.people[country] = client;
            cast.experts[country] = ((await client.Get<PersonView>("/me")).Id, email);
        }

        cast.Pairing = (await cast.stages.At(PairingState.Evaluated)).Id.Value;
        cast.Group = await cast.SaveGroup(Countries);
        return cast;
    }

    internal HttpClient As(string who) => people[who];

    internal Guid Id(string country) => experts[country].Id;

    internal Task<ExpertGroupView> SaveGroup(IEnumerable<string> countries, string? chair = Chair) =>
        As(Secretariat).Post<ExpertGroupView>("/expert-groups", new SaveExpertGroupInput(
            $"Group {Guid.NewGuid():N}", [.. countries.Select(one => new GroupMemberInput(experts[one].Email, one))], 0, null,
            chair is null ? null : experts[chair].Email));

    internal string Path(string rest) => $"/pairings/{Pairing}/{rest}";

    internal Task<HttpResponseMessage> Try(string who, string rest, object body) => As(who).PostAsJsonAsync(Path(rest), body, Silo.Common.Json.Options);

    internal Task<HttpResponseMessage> TryAssign(params Guid[] reviewers) => Try(Secretariat, "reviewers", new AssignReviewersInput(Group.Id, reviewers));

    internal async Task<PairingView> Assign(params string[] countries) =>
        await (await TryAssign([.. countries.Select(Id)])).Read<PairingView>();

    internal async Task<PilotReviewView?> Review(string who) =>
        (await As(who).Post<List<PilotReviewView>>("/reviews/by-pairings", new { ids = new[] { Pairing } })).SingleOrDefault();

    internal async Task<ReviewPilotInput> Scores(string who, Func<int, int?>? score = null)
    {
        var rubric = (await Review(who))!.Rubric;
        return new ReviewPilotInput(
            [.. rubric.Criteria.Select((one, i) => new CriterionScoreInput(one.Code, score is null ? i % 4 : score(i), $"Word of {who} on {one.Code}"))],
            ReviewDecision.Accepted, $"What {who} thinks of the project as a whole.");
    }

    internal async Task Score(string who, Func<int, int?>? score = null) =>
        await (await Try(who, "review/scores", await Scores(who, score))).Read<PairingView>();

    internal Task<HttpResponseMessage> TryConclude(string who, ReviewDecision decision, string reason = "Both reviewers agree on it.") =>
        Try(who, "review/decision", new ConcludeReviewInput(decision, reason));

    internal async Task<PairingView> Conclude(string who, ReviewDecision decision) => await (await TryConclude(who, decision)).Read<PairingView>();

    /// <summary>A review by Japan and Viet Nam in which both have scored.</summary>
    internal static async Task<ReviewCast> Scored(SiloApp app)
    {
        var cast = await In(app);
        await cast.Assign("JP", "VN");
        await cast.Score("JP");
        await cast.Score("VN", i => i % 2 == 0 ? i % 4 : null);
        return cast;
    }

    internal Task<PilotReview> Stored() => app.InDatabase(db => db.PilotReviews.AsNoTracking()
        .Where(one => one.PairingId == new PairingId(Pairing)).OrderByDescending(one => one.Round)
        .FirstAsync(TestContext.Current.CancellationToken));
}
