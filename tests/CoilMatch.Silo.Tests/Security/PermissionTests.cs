using System.Net;
using System.Text;
using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Patterns;
using Xunit;

namespace CoilMatch.Silo.Tests.Security;

/// <summary>Walks every endpoint of the service with every role.</summary>
public sealed class PermissionTests(SiloApps<PermissionTests> apps) : SiloTest<PermissionTests>(apps)
{
    private static readonly string[] Open = ["/health/live", "/health/ready"];

    /// <summary>The table once more, as people say it, so that a slip in the code's table shows up here.</summary>
    private static readonly Dictionary<UseCase, string> Expected = new()
    {
        [UseCase.StartSession] = "edge",
        [UseCase.CreateToken] = "edge",
        [UseCase.CreateOwnToken] = "signed-in",
        [UseCase.EndSession] = "signed-in",
        [UseCase.ListTokens] = "signed-in",
        [UseCase.RevokeToken] = "signed-in",
        [UseCase.ReadMe] = "signed-in",
        [UseCase.SaveProfile] = "signed-in",
        [UseCase.ExportOwnData] = "signed-in",
        [UseCase.EraseMe] = "signed-in",
        [UseCase.ErasePerson] = "office secretariat",
        [UseCase.ReadDataRegister] = "anyone",
        [UseCase.ReadPeople] = "signed-in",
        [UseCase.RequestMembership] = "signed-in",
        [UseCase.ListMembershipRequests] = "office secretariat",
        [UseCase.DecideMembership] = "office secretariat",
        [UseCase.ListDemoPeople] = "anyone",
        [UseCase.ReadDemoClock] = "anyone",
        [UseCase.MoveDemoClock] = "secretariat",
        [UseCase.ReadVocabularies] = "anyone",
        [UseCase.ReadInstitutions] = "anyone",
        [UseCase.SaveInstitution] = "office secretariat",
        [UseCase.ReadListings] = "anyone",
        [UseCase.SaveListing] = "lecturer office",
        [UseCase.PublishListing] = "lecturer office",
        [UseCase.PauseListing] = "lecturer office",
        [UseCase.WithdrawListing] = "lecturer office",
        [UseCase.ReadSuggestions] = "signed-in",
        [UseCase.DismissSuggestion] = "lecturer office",
        [UseCase.RequestPairing] = "lecturer office",
        [UseCase.ReadPairings] = "signed-in",
        [UseCase.AnswerPairing] = "lecturer office",
        [UseCase.WithdrawPairing] = "lecturer office",
        [UseCase.ReadPlan] = "signed-in",
        [UseCase.ReadPlanTemplates] = "anyone",
        [UseCase.SavePlan] = "lecturer office",
        [UseCase.SignPlan] = "lecturer office",
        [UseCase.CommentOnPlan] = "lecturer office",
        [UseCase.CreateCalendarLink] = "signed-in",
        [UseCase.ListCalendarLinks] = "signed-in",
        [UseCase.RevokeCalendarLink] = "signed-in",
        [UseCase.ReadCalendarFeed] = "edge",
        [UseCase.DecideApproval] = "lecturer office",
        [UseCase.ReadApprovalSettings] = "office secretariat",
        [UseCase.SaveApprovalSettings] = "office",
        [UseCase.SaveDelegations] = "office",
        [UseCase.PrepareProject] = "lecturer office",
        [UseCase.RunProject] = "lecturer office",
        [UseCase.CancelPairing] = "lecturer office",
        [UseCase.ReadDocuments] = "signed-in",
        [UseCase.AddDocument] = "lecturer office",
        [UseCase.RemoveDocument] = "lecturer office",
        [UseCase.SubmitOutcome] = "lecturer office",
        [UseCase.ReadOutcomes] = "signed-in",
        [UseCase.ReadStatistics] = "expert secretariat",
        [UseCase.ReadReviews] = "signed-in",
        [UseCase.AssignReviewers] = "secretariat",
        [UseCase.ReviewPilot] = "expert",
        [UseCase.ConcludeReview] = "expert secretariat",
        [UseCase.SaveRubric] = "expert secretariat",
        [UseCase.SaveExpertGroups] = "secretariat",
        [UseCase.ReadPractices] = "anyone",
        [UseCase.SavePractice] = "lecturer office secretariat",
        [UseCase.ConsentToPractice] = "office",
        [UseCase.PublishPractice] = "office secretariat",
        [UseCase.ReadReports] = "expert secretariat",
        [UseCase.ReadPublishedReports] = "anyone",
        [UseCase.MakeReport] = "secretariat",
        [UseCase.SaveReportMapping] = "lecturer office secretariat",
        [UseCase.SaveTestimonial] = "lecturer office",
        [UseCase.WithdrawTestimonial] = "lecturer office secretariat",
        [UseCase.ReadCredentials] = "anyone",
        [UseCase.IssueCredential] = "office secretariat",
        [UseCase.HandOver] = "edge secretariat",
        [UseCase.ReadOpenData] = "anyone",
        [UseCase.ReadRounds] = "signed-in",
        [UseCase.OrganiseRound] = "office secretariat",
        [UseCase.EnterRound] = "lecturer office",
        [UseCase.ReviewRound] = "office secretariat",
        [UseCase.SendRoundRequests] = "office",
        [UseCase.ReadAudit] = "signed-in",
        [UseCase.ReadActionPlan] = "anyone",
        [UseCase.SaveActionPlan] = "secretariat",
        [UseCase.ReadToolReachability] = "anyone",
        [UseCase.SaveToolReachability] = "secretariat",
        [UseCase.ImportCourses] = "edge secretariat",
        [UseCase.ReadRanking] = "expert secretariat",
        [UseCase.TrainRanking] = "secretariat",
        [UseCase.SwitchLearning] = "secretariat",
        [UseCase.ChooseRankingModel] = "secretariat",
        [UseCase.SaveFairnessRules] = "secretariat",
        [UseCase.ReadExposureReport] = "expert secretariat",
        [UseCase.FollowLive] = "edge",
        [UseCase.ReadWebhooks] = "office",
        [UseCase.SaveWebhook] = "office",
        [UseCase.ReadInbox] = "signed-in",
        [UseCase.MarkInboxRead] = "signed-in",
        [UseCase.ReadNotificationSettings] = "signed-in",
        [UseCase.SaveNotificationSettings] = "signed-in",
        [UseCase.DeliverMail] = "edge",
        [UseCase.ReadDeadLetters] = "secretariat",
        [UseCase.RetryDeadLetter] = "secretariat",
    };

    private static readonly string[] Roles = ["signed-out", "edge", "nobody", "lecturer", "office", "expert", "secretariat"];

    private List<RouteEndpoint> Endpoints =>
        [.. App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    [Fact]
    public void Every_endpoint_has_declared_its_use_case_and_only_health_is_open()
    {
        Assert.All(Endpoints, endpoint => Assert.NotNull(endpoint.Metadata.GetMetadata<NeededUseCase>()));
        Assert.Equal(Open, Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<NeededUseCase>()!.UseCase is null)
            .Select(endpoint => endpoint.RoutePattern.RawText!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_use_case_is_in_the_table_and_answered_by_an_endpoint()
    {
        Assert.Equal(Enum.GetValues<UseCase>(), Permissions.Allowed.Keys.Order());
        Assert.Equal(Enum.GetValues<UseCase>(), Expected.Keys.Order());
        Assert.Empty(Enum.GetValues<UseCase>().Except(Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<NeededUseCase>()!.UseCase).OfType<UseCase>()));
    }

    [Theory]
    [InlineData("signed-out")]
    [InlineData("edge")]
    [InlineData("nobody")]
    [InlineData("lecturer")]
    [InlineData("office")]
    [InlineData("expert")]
    [InlineData("secretariat")]
    public async Task Every_endpoint_answers_this_role_as_the_table_says(string role)
    {
        Assert.Contains(role, Roles);
        var institution = await App.CreateInstitution($"walk-{role}");
        var wrong = new List<string>();
        foreach (var endpoint in Endpoints)
        {
            if (endpoint.Metadata.GetMetadata<NeededUseCase>()!.UseCase is not { } useCase) continue;

            // A client of its own for each call: one of the calls signs out.
            using var client = role switch
            {
                "signed-out" => App.CreateClient(),
                "edge" => App.AsEdge(),
                _ => await App.SignedInAs(role, institution),
            };
            foreach (var method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods)
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), PathOf(endpoint));
                if (method is "POST" or "PUT") request.Content = new StringContent("{}", Encoding.UTF8, MediaTypeOf(endpoint));
                using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
                var told = await GateOf(answer);
                var expected = GateFor(Expected[useCase], role);
                if (told != expected) wrong.Add($"{method} {PathOf(endpoint)} as {role}: {told} ({(int)answer.StatusCode}), expected {expected}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>No aggregate of the walk exists, so a good caller gets as far as "not found" or a faulty body.</summary>
    private static string PathOf(RouteEndpoint endpoint) => string.Join('/', endpoint.RoutePattern.PathSegments
        .Select(segment => segment.Parts[0] switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart { ParameterPolicies: [{ Content: "int" }, ..] } => "1",
            _ => $"{Guid.Empty}",
        })
        .Prepend(""));

    private static string MediaTypeOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes is [var first, ..] ? first : "application/json";

    private static async Task<string> GateOf(HttpResponseMessage answer)
    {
        if (answer.StatusCode == HttpStatusCode.InternalServerError) return "broken";
        if (answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)) return "open";
        return JsonSerializer.Deserialize<ProblemBody>(await answer.Content.ReadAsStringAsync(Cancellation), Json.Options)!.Code!;
    }

    private static string GateFor(string allowed, string role)
    {
        var words = allowed.Split(' ');
        if (words.Contains("anyone") || words.Contains(role)) return "open";
        if (role is "signed-out" or "edge") return "signed-out";
        return words.Contains("signed-in") ? "open" : "forbidden";
    }
}
