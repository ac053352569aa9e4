using System.Net;
using CoilMatch.Silo.Audit;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using CoilMatch.Silo.ToolReachability;
using CoilMatch.Silo.Vocabularies;
using CoilMatch.Vocabularies;
using Xunit;

namespace CoilMatch.Silo.Tests.ToolReachability;

public sealed class ToolReachabilityTests(SiloApps<ToolReachabilityTests> apps) : SiloTest<ToolReachabilityTests>(apps)
{
    [Fact]
    public async Task A_new_database_knows_what_the_starting_table_knows()
    {
        using var anyone = App.CreateClient();
        var rows = await anyone.Get<List<ToolReachView>>("/tool-reachability");

        var meet = Assert.Single(rows, row => row is { Tool: "google-meet", Place: "CN" });
        Assert.Equal(("Google Meet", "China", ToolAccess.NotReachable), (meet.ToolName, meet.PlaceName, meet.Access));
        Assert.True(rows.Count >= Tools.All.Sum(tool => tool.NotReachableIn.Length));
    }

    [Fact]
    public async Task A_row_saved_by_the_secretariat_closes_suggestions_and_opens_them_again_and_keeps_its_history()
    {
        var (european, asian) = (await App.CreateInstitution("tool-eu"), await App.CreateInstitution("tool-my", "MY"));
        using var here = await App.SignedInAs("lecturer", european);
        using var there = await App.SignedInAs("lecturer", asian);
        using var secretariat = await App.SignedInAs("secretariat");
        var ours = await here.Publish(ListingForms.Complete().With("tools", new System.Text.Json.Nodes.JsonArray("zoom")), european);
        var theirs = await there.Publish(ListingForms.CompleteInAsia(), asian);
        Task Suggested(int count) => Eventually.Holds(async () =>
            (await here.Get<SuggestionPageView>($"/listings/{ours.Id}/suggestions")).Nodes.Count == count);
        await Suggested(1);

        var saved = await secretariat.Put<ToolReachView>(
            "/tool-reachability/zoom/my", new { access = "NOT_REACHABLE", note = "Blocked since Monday", source = "The office" });
        Assert.Equal(("MY", 1, new DateOnly(2026, 11, 23)), (saved.Place, (int)saved.Version, saved.CheckedOn));
        await Suggested(0);
        var closed = await here.Get<FeasibilityView>($"/listings/{ours.Id}/feasibility/{theirs.Id}");
        Assert.Equal(("tools", "Add Moodle to your tools."), (closed.Obstacles[0].Code, closed.Obstacles[0].Remedy));
        using var anyone = App.CreateClient();
        Assert.Contains("MY", (await anyone.Get<VocabulariesView>("/vocabularies")).Tools.Single(tool => tool.Code == "zoom").NotReachableIn);

        await secretariat.Put<ToolReachView>("/tool-reachability/zoom/MY", new { access = "RESTRICTED", version = saved.Version });
        await Suggested(1);
        Assert.Contains(
            (await here.Get<FeasibilityView>($"/listings/{ours.Id}/feasibility/{theirs.Id}")).Hints, hint => hint.Code == "tools");
        var history = await secretariat.Get<List<HistoryEntryView>>($"/audit/{saved.Id}");
        Assert.Equal(["ToolReachSaved", "ToolReachSaved"], history.Select(entry => entry.Event));
    }

    [Fact]
    public async Task A_row_with_faults_is_refused_with_every_one_of_them_and_a_stale_one_is_refused()
    {
        using var secretariat = await App.SignedInAs("secretariat");

        using var faulty = await secretariat.PutAsJsonAsync(
            "/tool-reachability/telepathy/US", new { access = "REACHABLE", note = new string('x', 501), checkedOn = "2027-01-01" }, Cancellation);
        var problem = await faulty.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(["tool", "place", "note", "checkedOn"], problem.Refusals!.Select(refusal => refusal.Field));

        using var stale = await secretariat.PutAsJsonAsync("/tool-reachability/padlet/CN", new { access = "REACHABLE" }, Cancellation);
        await stale.IsRefused(HttpStatusCode.Conflict, "stale-version");
    }
}
