using System.Net;
using CoilMatch.Silo.ActionPlans;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Vocabularies;
using Xunit;

namespace CoilMatch.Silo.Tests.ActionPlans;

public sealed class ActionPlanTests(SiloApps<ActionPlanTests> apps) : SiloTest<ActionPlanTests>(apps)
{
    [Fact]
    public async Task The_secretariat_edits_a_row_and_its_number_is_no_longer_a_guess()
    {
        using var secretariat = await App.SignedInAs("secretariat");
        Assert.True((await secretariat.Get<List<ActionPlanEntryView>>("/action-plan")).Single(row => row.Code == "A4").DerivedFromOrder);
        var saved = await secretariat.Put<ActionPlanEntryView>(
            "/action-plan/A4", new { kind = "ACTION", title = "COIL pilots", subgoals = new[] { "1.2" } });
        Assert.Equal(("COIL pilots", false), (saved.Title, saved.DerivedFromOrder));
        using var anyone = App.CreateClient();
        Assert.Equal("COIL pilots", (await anyone.Get<List<ActionPlanEntryView>>("/action-plan")).Single(row => row.Code == "A4").Title);
    }

    [Fact]
    public async Task A_row_with_faults_is_refused_with_every_one_of_them()
    {
        using var secretariat = await App.SignedInAs("secretariat");
        var answer = await secretariat.PutAsJsonAsync(
            "/action-plan/X9", new { kind = "ACTION", title = " ", subgoals = new[] { "9.9" } }, Cancellation);
        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(["code", "title", "subgoals[0]"], problem.Refusals!.Select(refusal => refusal.Field));
    }

    [Fact]
    public async Task The_vocabularies_are_sent_once_and_then_only_confirmed()
    {
        using var client = App.CreateClient();
        using var first = await client.GetAsync("/vocabularies", Cancellation);
        var view = await first.Read<VocabulariesView>();
        Assert.Equal((51, 8, 17), (view.Countries.Count, view.EqfLevels.Count, view.Sdgs.Count));
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.GetAsync("/vocabularies", Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancellation));
    }
}
