using System.Net;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Reviews;

public sealed class RubricTests(SiloApps<RubricTests> apps) : SiloTest<RubricTests>(apps)
{
    private static readonly RubricCriterionInput One = new("teamwork", RubricFrame.Own, "Teamwork", "They work together.", ["not", "a bit", "much", "all"]);

    [Fact]
    public async Task The_first_version_has_criteria_of_every_frame_with_four_different_anchors_each()
    {
        using var expert = await App.SignedInAs("expert");
        var first = (await expert.Get<List<RubricView>>("/rubrics")).Single(one => one.Number == 1);
        Assert.InRange(first.Criteria.Count, 8, 12);
        Assert.Equal(4, first.Criteria.Count(one => one.Frame == RubricFrame.CoilOscqr));
        Assert.All(first.Criteria, one => Assert.Equal(4, one.Anchors.Distinct().Count()));
        Assert.Equal(first.Criteria.Count, first.Criteria.Select(one => one.Code).Distinct().Count());
    }

    [Fact]
    public async Task A_draft_is_edited_by_experts_put_in_force_by_the_secretariat_and_never_changed_after_that()
    {
        using var expert = await App.SignedInAs("expert");
        using var secretariat = await App.SignedInAs("secretariat");
        var draft = await expert.Put<RubricView>("/rubrics/draft", new SaveRubricInput(0, [One], "Shorter."));
        Assert.Equal((2, RubricState.Draft, false), (draft.Number, draft.State, draft.MayPutInForce));
        await (await expert.PutAsJsonAsync("/rubrics/draft", new SaveRubricInput(0, [One]), Silo.Common.Json.Options, Cancellation))
            .IsRefused(HttpStatusCode.Conflict, "stale-version");
        await (await expert.PostAsJsonAsync($"/rubrics/{draft.Id}/in-force", new { }, Cancellation)).IsRefused(HttpStatusCode.UnprocessableEntity, "not-the-chair");

        using var lecturer = await App.SignedInAs("lecturer", await App.CreateInstitution($"r{Guid.NewGuid():N}"));
        Assert.DoesNotContain(await lecturer.Get<List<RubricView>>("/rubrics"), one => one.State == RubricState.Draft);
        var inForce = await secretariat.Post<RubricView>($"/rubrics/{draft.Id}/in-force", new { });
        Assert.Equal(RubricState.InForce, inForce.State);
        var all = await expert.Get<List<RubricView>>("/rubrics");
        Assert.Equal([(2, RubricState.InForce), (1, RubricState.Superseded)], all.Select(one => (one.Number, one.State)));
        await (await secretariat.PostAsJsonAsync($"/rubrics/{draft.Id}/in-force", new { }, Cancellation)).IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");

        var same = await secretariat.Put<RubricView>("/rubrics/draft", new SaveRubricInput(0, [One]));
        await (await secretariat.PostAsJsonAsync($"/rubrics/{same.Id}/in-force", new { }, Cancellation)).IsRefused(HttpStatusCode.UnprocessableEntity, "nothing-new");
    }

    [Fact]
    public async Task Every_faulty_field_of_a_draft_is_named_at_once()
    {
        using var secretariat = await App.SignedInAs("secretariat");
        var version = (await secretariat.Get<List<RubricView>>("/rubrics")).SingleOrDefault(one => one.State == RubricState.Draft)?.Version ?? 0;
        var refused = await (await secretariat.PutAsJsonAsync("/rubrics/draft", new SaveRubricInput(version,
            [One, One with { Name = "", Anchors = ["only one"] }, One with { Code = "No such", Description = new string('x', 601) }]), Silo.Common.Json.Options, Cancellation))
            .IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(
            ["criteria[1].anchors", "criteria[1].code", "criteria[1].name", "criteria[2].code", "criteria[2].description"],
            refused.Refusals!.Select(one => one.Field).Order(StringComparer.Ordinal));
        await (await secretariat.PutAsJsonAsync("/rubrics/draft", new SaveRubricInput(version, []), Silo.Common.Json.Options, Cancellation))
            .IsRefused(HttpStatusCode.UnprocessableEntity, "out-of-bounds");
    }
}
