using System.Net;
using System.Text.Json;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Pairings;

/// <summary>Every state × action × role through HTTP, against the table as people say it.</summary>
public sealed class LifecycleTableTests(SiloApps<LifecycleTableTests> apps) : SiloTest<LifecycleTableTests>(apps)
{
    private const string Lecturers = "requester-lecturer invited-lecturer requester-office invited-office";
    private const string Offices = "requester-office invited-office";
    private const string Signers = "requester-lecturer invited-lecturer";

    /// <summary>What may be asked for in a state, and by whom; an office also acts in the place of its lecturer, but signs for none.</summary>
    private static readonly Dictionary<PairingState, Dictionary<PairingAction, string>> Expected = new()
    {
        [PairingState.Requested] = new()
        {
            [PairingAction.Accept] = "invited-lecturer invited-office",
            [PairingAction.Decline] = "invited-lecturer invited-office",
            [PairingAction.Withdraw] = "requester-lecturer requester-office",
        },
        [PairingState.CoDesign] = new(OfPlanning) { [PairingAction.SignPlan] = Signers },
        [PairingState.ChangesRequested] = new(OfPlanning) { [PairingAction.SignPlan] = Signers },
        [PairingState.UnderReview] = new(OfPlanning) { [PairingAction.DecideApproval] = Offices },
        [PairingState.Approved] = new(OfPlanning) { [PairingAction.SaveReadiness] = Offices, [PairingAction.ConfirmStart] = Lecturers },
        [PairingState.Ready] = new(OfPlanning)
        {
            [PairingAction.SaveReadiness] = Offices,
            [PairingAction.ConfirmStart] = Lecturers,
            [PairingAction.Start] = Lecturers,
        },
        [PairingState.Running] = new(OfRunning) { [PairingAction.RaiseRisk] = Lecturers, [PairingAction.Deliver] = Lecturers },
        [PairingState.AtRisk] = new(OfRunning) { [PairingAction.ResolveRisk] = Lecturers },
        [PairingState.Delivered] = new() { [PairingAction.AddDocument] = Lecturers, [PairingAction.SubmitOutcome] = Lecturers },
        [PairingState.Evaluated] = new()
        {
            [PairingAction.AddDocument] = Lecturers,
            [PairingAction.SubmitOutcome] = Lecturers,
            [PairingAction.AssignReviewers] = "secretariat",
        },
        [PairingState.InReview] = new()
        {
            [PairingAction.AssignReviewers] = "secretariat",
            [PairingAction.ScoreReview] = "reviewer",
            [PairingAction.DiscussReview] = "reviewer secretariat",
            [PairingAction.ConcludeReview] = "secretariat",
            [PairingAction.SavePractice] = Lecturers + " secretariat",
            [PairingAction.ConsentToPractice] = Offices,
            [PairingAction.Publish] = "secretariat",
        },
        [PairingState.Published] = new() { [PairingAction.TakeDown] = Offices + " secretariat" },
    };

    private static Dictionary<PairingAction, string> OfPlanning => new()
    {
        [PairingAction.SavePlan] = Lecturers,
        [PairingAction.Comment] = Lecturers,
        [PairingAction.AddDocument] = Lecturers,
        [PairingAction.Cancel] = Lecturers,
    };

    private static Dictionary<PairingAction, string> OfRunning => new()
    {
        [PairingAction.ReportWeek] = Lecturers,
        [PairingAction.ScaleBack] = Lecturers,
        [PairingAction.Comment] = Lecturers,
        [PairingAction.AddDocument] = Lecturers,
        [PairingAction.Cancel] = Lecturers,
    };

    private static readonly string[] NotAllowed = ["not-found", "forbidden", "wrong-state", "already-decided", "signed-out"];

    public static TheoryData<string> States => [.. Enum.GetNames<PairingState>()];

    [Theory]
    [MemberData(nameof(States))]
    public async Task What_the_table_does_not_allow_is_refused_with_a_code_and_changes_nothing_and_the_rest_gets_through(string name)
    {
        var state = Enum.Parse<PairingState>(name);
        var stages = await PairingStages.In(App);
        var standing = await stages.At(state);
        var before = await Traces(standing.Id.Value);
        var allowed = Expected.GetValueOrDefault(state, []);

        foreach (var action in Enum.GetValues<PairingAction>())
        {
            foreach (var (role, person) in stages.People)
            {
                var expected = allowed.GetValueOrDefault(action, "").Split(' ').Contains(role);
                var pairing = expected ? await stages.At(state) : standing;
                using var answer = await person.SendAsync(Asking(action, pairing), Cancellation);
                var code = await CodeOf(answer);
                if (expected) Assert.False(NotAllowed.Contains(code), $"{role} may {action} in {state}, but got {code}");
                else Assert.True(NotAllowed.Contains(code), $"{role} may not {action} in {state}, but got {(int)answer.StatusCode} {code}");
            }
        }

        Assert.Equal(before, await Traces(standing.Id.Value));
    }

    private Task<(PairingState State, long Version, int Changes)> Traces(Guid id) => App.InDatabase(async db =>
    {
        var pairing = await db.Pairings.SingleAsync(one => one.Id == new PairingId(id), Cancellation);
        return (pairing.State, pairing.Version, await db.Changes.CountAsync(one => one.AggregateId == id, Cancellation));
    });

    private static async Task<string?> CodeOf(HttpResponseMessage answer)
    {
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        if (answer.IsSuccessStatusCode) return null;
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        return problem.RootElement.TryGetProperty("code", out var code) ? code.GetString() : $"{(int)answer.StatusCode}";
    }

    private static HttpRequestMessage Asking(PairingAction action, Pairing pairing)
    {
        var monday = new DateOnly(2027, 2, 22);
        var (method, path, body) = action switch
        {
            PairingAction.Accept => ("POST", "answer", (object?)new { accept = true }),
            PairingAction.Decline => ("POST", "answer", new { accept = false, reason = "topic" }),
            PairingAction.Withdraw => ("POST", "withdraw", null),
            PairingAction.SavePlan => ("PUT", "plan", new { version = pairing.Version, plan = new { aims = new { title = "Another title" } } }),
            PairingAction.SignPlan => ("POST", "signature", new { planHash = pairing.PlanHash ?? "none" }),
            PairingAction.Comment => ("POST", "comments", new { section = "aims", text = "Shall we say more?" }),
            PairingAction.DecideApproval => ("POST", "decision", new { planHash = pairing.PlanHash ?? "none", decision = "REJECT", comment = "This cannot be done this year." }),
            PairingAction.SaveReadiness => ("PUT", "readiness", new { agreementNeeded = false }),
            PairingAction.ConfirmStart => ("POST", "start-confirmation", new { students = 25 }),
            PairingAction.Start => ("POST", "start", new { startedOn = monday, students = 25 }),
            PairingAction.ReportWeek => ("POST", "weeks", new { week = monday, status = "ON_TRACK", incidents = Array.Empty<string>(), minutesLost = 0 }),
            PairingAction.RaiseRisk => ("POST", "risk", new { reason = "TECHNOLOGY", comment = "The network fails each time." }),
            PairingAction.ResolveRisk => ("POST", "risk/resolved", new { comment = "We meet in another tool now." }),
            PairingAction.ScaleBack => ("POST", "scale-back", new { lastWeek = monday.AddDays(14), comment = "Two weeks less." }),
            PairingAction.Deliver => ("POST", "delivery", new { comment = "All done." }),
            PairingAction.Cancel => ("POST", "cancellation", new { reason = "WORKLOAD", comment = "It is too much." }),
            PairingAction.AddDocument => ("POST", "documents", null),
            PairingAction.SubmitOutcome => ("POST", "outcome", new { answers = new { } }),
            PairingAction.AssignReviewers => ("POST", "reviewers", new { groupId = Guid.NewGuid(), reviewers = Array.Empty<Guid>() }),
            PairingAction.ScoreReview => ("POST", "review/scores", new { scores = Array.Empty<object>(), recommendation = "ACCEPTED", summary = "Too short." }),
            PairingAction.DiscussReview => ("POST", "review/remarks", new { text = "" }),
            PairingAction.ConcludeReview => ("POST", "review/decision", new { decision = "ACCEPTED", reason = "Short" }),
            PairingAction.SavePractice => ("PUT", "practice", new { hash = "none", text = new { } }),
            PairingAction.ConsentToPractice => ("POST", "practice/consent", new { hash = "none" }),
            PairingAction.Publish => ("POST", "practice/publication", new { }),
            PairingAction.TakeDown => ("POST", "practice/taking-down", new { reason = "" }),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, "No such action."),
        };
        return new HttpRequestMessage(new HttpMethod(method), $"/pairings/{pairing.Id.Value}/{path}")
        {
            Content = action == PairingAction.AddDocument ? Document() : body is null ? null : JsonContent.Create(body),
        };
    }

    private static ByteArrayContent Document() => new("A syllabus."u8.ToArray());
}
