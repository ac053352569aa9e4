using System.Net;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Plans;

/// <summary>Two lecturers who write, discuss and sign one plan.</summary>
public sealed class SharedPlanTests(SiloApps<SharedPlanTests> apps) : SiloTest<SharedPlanTests>(apps)
{
    [Fact]
    public async Task Accepting_gives_both_a_first_plan_with_what_it_lacks_and_when_they_can_meet()
    {
        var (couple, accepted) = await Accepted();

        var plan = await couple.European.Get<PlanView>($"/pairings/{accepted.Id}/plan");

        Assert.Equal((accepted.Version, accepted.PlanHash), (plan.Version, plan.Hash));
        Assert.Equal("Supply chains between two regions – Ports and society around the strait", plan.Plan.Aims!.Title);
        Assert.Equal(6, plan.Plan.Weeks!.Count);
        Assert.Equal((accepted.StartsOn, accepted.EndsOn), (plan.Plan.Weeks[0].Monday, plan.Plan.Weeks[^1].Monday.AddDays(6)));
        Assert.Equal(5, plan.Plan.Sessions!.Count);
        Assert.Contains(plan.Problems, one => one is { Severity: PlanSeverity.Blocks, Code: "no-joint-outcome", Field: "plan.outcomes.joint" });
        Assert.DoesNotContain(plan.Problems, one => one.Section is SectionName.Weeks or SectionName.Sessions);
        Assert.All(plan.Sections, one => Assert.Equal((0, null), (one.ChangedInVersion, one.ChangedBy)));
        Assert.Equal(Enum.GetValues<SectionName>(), plan.Sections.Select(one => one.Section));
        Assert.Equal((couple.Ours.Id, couple.Theirs.Id), (plan.Facts.Requester.ListingId, plan.Facts.Invited.ListingId));
        Assert.Contains(plan.Facts.Slots, slot => slot.RequesterStart.StartsWith("2027-04-06T08", StringComparison.Ordinal));
        Assert.Equal(["zoom", "moodle"], plan.Facts.CommonTools);
    }

    [Fact]
    public async Task Two_who_change_different_sections_from_the_same_version_keep_both_texts()
    {
        var (couple, accepted) = await Accepted();

        await couple.European.Save(accepted.Id, accepted.Version, """{ "aims": { "title": "Ports", "summary": "We compare." } }""");
        await couple.Asian.Save(accepted.Id, accepted.Version, """{ "teams": { "size": 5, "fromRequester": 2, "fromInvited": 3 } }""");

        var plan = await couple.European.Get<PlanView>($"/pairings/{accepted.Id}/plan");
        Assert.Equal(("Ports", 5), (plan.Plan.Aims!.Title, plan.Plan.Teams!.Size));
        Assert.Equal(
            [(SectionName.Aims, accepted.Version + 1), (SectionName.Teams, accepted.Version + 2)],
            plan.Sections.Where(one => one.ChangedBy is not null).Select(one => (one.Section, one.ChangedInVersion)));
    }

    [Fact]
    public async Task Two_who_change_the_same_section_are_told_and_nothing_of_either_is_lost()
    {
        var (couple, accepted) = await Accepted();
        await couple.European.Save(accepted.Id, accepted.Version, """{ "aims": { "title": "Ports" } }""");
        var hash = (await couple.European.Get<PlanView>($"/pairings/{accepted.Id}/plan")).Hash;

        using var conflict = await couple.Asian.PutPlan(
            accepted.Id, accepted.Version, """{ "aims": { "title": "Harbours" }, "teams": { "size": 4, "fromRequester": 2, "fromInvited": 2 } }""");
        using var own = await couple.European.PutPlan(accepted.Id, accepted.Version, """{ "aims": { "title": "Docks" } }""");

        await conflict.IsRefused(HttpStatusCode.Conflict, "stale-version", "plan.aims");
        await own.IsRefused(HttpStatusCode.Conflict, "stale-version", "plan.aims");
        var now = await couple.Asian.Get<PlanView>($"/pairings/{accepted.Id}/plan");
        Assert.Equal((hash, "Ports"), (now.Hash, now.Plan.Aims!.Title));
        await couple.Asian.Save(accepted.Id, accepted.Version, """{ "aims": { "title": " Ports " } }""");
        await couple.Asian.Save(accepted.Id, now.Version, """{ "aims": { "title": "Harbours" } }""");
        Assert.Equal("Harbours", (await couple.European.Get<PlanView>($"/pairings/{accepted.Id}/plan")).Plan.Aims!.Title);
    }

    [Fact]
    public async Task Of_many_who_save_at_once_each_section_keeps_one_text_and_the_feed_tells_every_version()
    {
        var (couple, accepted) = await Accepted();
        string[] sections = ["aims", "languages", "accessibility", "dataSharing"];

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? couple.European : couple.Asian).PutPlan(
            accepted.Id, accepted.Version, sections[i % 4] switch
            {
                "aims" => $$"""{ "aims": { "title": "Title {{i}}" } }""",
                "languages" => $$"""{ "languages": { "working": ["en"], "support": "Glossary {{i}}" } }""",
                "accessibility" => $$"""{ "accessibility": { "measures": [], "note": "Note {{i}}" } }""",
                _ => $$"""{ "dataSharing": { "basis": "CONSENT", "note": "Note {{i}}" } }""",
            })));

        Assert.Equal(4, answers.Count(answer => answer.IsSuccessStatusCode));
        foreach (var refused in answers.Where(answer => !answer.IsSuccessStatusCode)) await refused.IsRefused(HttpStatusCode.Conflict, "stale-version");
        var plan = await couple.European.Get<PlanView>($"/pairings/{accepted.Id}/plan");
        Assert.Equal(accepted.Version + 4, plan.Version);
        var changes = await couple.European.Get<List<PlanChangeView>>($"/pairings/{accepted.Id}/plan/changes?since={accepted.PlanHash}");
        Assert.Equal(
            [SectionName.Aims, SectionName.Languages, SectionName.Accessibility, SectionName.DataSharing], changes.Select(one => one.Section));
    }

    [Fact]
    public async Task Faults_are_told_at_once_and_change_nothing_and_a_script_stays_text()
    {
        var (couple, accepted) = await Accepted();
        const string Script = "<script>alert('x')</script>";

        using var faulty = await couple.European.PutPlan(
            accepted.Id, accepted.Version, """{ "aims": { "title": "a\u0000b" }, "teams": { "size": 99 }, "weeks": [{ "monday": "2027-04-06", "phase": "PROJECT" }] }""");
        await couple.European.Save(accepted.Id, accepted.Version, $$"""{ "aims": { "title": "{{Script}}" } }""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, faulty.StatusCode);
        var told = await faulty.Content.ReadFromJsonAsync<ProblemView>(Json.Options, Cancellation);
        Assert.Equal(["plan.aims.title", "plan.weeks[0].monday", "plan.teams.size"], told!.Refusals!.Select(one => one.Field));
        var plan = await couple.Asian.Get<PlanView>($"/pairings/{accepted.Id}/plan");
        Assert.Equal((Script, accepted.Version + 1), (plan.Plan.Aims!.Title, plan.Version));
    }

    [Fact]
    public async Task Saving_what_is_there_already_in_another_order_of_keys_writes_no_change()
    {
        var (couple, accepted) = await Accepted();
        var saved = await couple.European.Save(accepted.Id, accepted.Version, """{ "aims": { "title": "Ports", "summary": "We compare." } }""");

        var again = await couple.Asian.Save(accepted.Id, saved.Version, """{ "aims": { "sharedAims": null, "summary": "We compare. ", "title": "Ports" } }""");

        Assert.Equal((saved.Version, saved.PlanHash), (again.Version, again.PlanHash));
    }

    [Fact]
    public async Task A_plan_is_signed_only_when_it_is_complete_and_only_as_it_was_read()
    {
        var (couple, accepted) = await Accepted();
        using var early = await couple.European.Sign(accepted.Id, accepted.PlanHash!);
        await early.IsRefused(HttpStatusCode.UnprocessableEntity, "plan-incomplete", "plan.outcomes.joint");

        var complete = await couple.European.Save(accepted.Id, accepted.Version, Missing);
        using var stale = await couple.European.Sign(accepted.Id, accepted.PlanHash!);
        await stale.IsRefused(HttpStatusCode.UnprocessableEntity, "stale-plan", "planHash");
        using var office = await App.SignedInAs("office", couple.Europe);
        using var byOffice = await office.Sign(accepted.Id, complete.PlanHash!);
        await byOffice.IsRefused(HttpStatusCode.Forbidden, "forbidden");

        using var first = await couple.European.Sign(accepted.Id, complete.PlanHash!);
        using var twice = await couple.European.Sign(accepted.Id, complete.PlanHash!);
        await twice.IsRefused(HttpStatusCode.UnprocessableEntity, "already-signed");
        var edited = await couple.Asian.Save(accepted.Id, complete.Version, """{ "teams": { "size": 5, "fromRequester": 2, "fromInvited": 3 } }""");
        Assert.Empty(edited.Signatures);

        using var again = await couple.European.Sign(accepted.Id, edited.PlanHash!);
        using var second = await couple.Asian.Sign(accepted.Id, edited.PlanHash!);
        var submitted = await second.Read<PairingView>();
        Assert.Equal(PairingState.UnderReview, submitted.State);
        Assert.Equal([PairingSide.Requester, PairingSide.Invited], submitted.Signatures.Select(one => one.Side));

        var reopened = await couple.Asian.Save(accepted.Id, submitted.Version, """{ "aims": { "title": "Another title" } }""");
        Assert.Equal(PairingState.CoDesign, reopened.State);
        Assert.Empty(reopened.Signatures);
        Assert.Empty(reopened.Approvals);
    }

    [Fact]
    public async Task An_office_sees_what_changed_since_the_version_that_it_knows()
    {
        var (couple, accepted) = await Accepted();
        var known = await couple.European.Save(accepted.Id, accepted.Version, Missing);
        await couple.Asian.Save(
            accepted.Id, known.Version, """{ "teams": { "size": 5, "fromRequester": 2, "fromInvited": 3, "composition": "By subject" } }""");
        using var office = await App.SignedInAs("office", couple.Europe);

        var changes = await office.Get<List<PlanChangeView>>($"/pairings/{accepted.Id}/plan/changes?since={known.PlanHash}");
        using var unknown = await office.GetAsync($"/pairings/{accepted.Id}/plan/changes?since=0", Cancellation);

        var change = Assert.Single(changes);
        Assert.Equal(SectionName.Teams, change.Section);
        Assert.Contains("Size: 4", change.Before);
        Assert.Contains("Size: 5", change.After);
        Assert.Contains("Composition: By subject", change.After);
        Assert.NotNull(change.ChangedBy);
        await unknown.IsRefused(HttpStatusCode.NotFound, "not-found", "since");
        Assert.Empty(await office.Get<List<PlanChangeView>>(
            $"/pairings/{accepted.Id}/plan/changes?since={(await office.Get<PlanView>($"/pairings/{accepted.Id}/plan")).Hash}"));
    }

    [Fact]
    public async Task Outsiders_do_not_see_a_plan_and_before_the_answer_there_is_none()
    {
        var couple = await Couple.In(App);
        var asked = await couple.Request();
        using var none = await couple.European.GetAsync($"/pairings/{asked.Id}/plan", Cancellation);
        await none.IsRefused(HttpStatusCode.NotFound, "not-found");
        using var early = await couple.European.PutPlan(asked.Id, asked.Version, """{ "aims": { "title": "Ports" } }""");
        await early.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");
        await couple.Accept(asked);

        using var outsider = await App.SignedInAs("lecturer", couple.Asia);
        using var hidden = await outsider.GetAsync($"/pairings/{asked.Id}/plan", Cancellation);
        using var write = await outsider.PutPlan(asked.Id, 1, """{ "aims": { "title": "Ports" } }""");
        using var talk = await outsider.PostAsJsonAsync($"/pairings/{asked.Id}/comments", new { section = "AIMS", text = "Hello" }, Cancellation);
        using var secretariat = await App.SignedInAs("secretariat");

        await hidden.IsRefused(HttpStatusCode.NotFound, "not-found");
        await write.IsRefused(HttpStatusCode.NotFound, "not-found");
        await talk.IsRefused(HttpStatusCode.NotFound, "not-found");
        Assert.NotEmpty((await secretariat.Get<PlanView>($"/pairings/{asked.Id}/plan")).Problems);
    }

    [Fact]
    public async Task A_thread_is_written_by_both_sides_and_settled_by_who_began_it_or_an_office()
    {
        var (couple, accepted) = await Accepted();
        var comments = $"/pairings/{accepted.Id}/comments";
        var first = await couple.European.Post<PlanCommentView>(comments, new { section = "DATA_SHARING", text = "  Which ground\u0000 holds here? " });
        var answer = await couple.Asian.Post<PlanCommentView>(comments, new { section = "AIMS", text = "<b>Consent</b>, I think.", replyTo = first.Id });
        var deeper = await couple.European.Post<PlanCommentView>(comments, new { section = "AIMS", text = "Thank you.", replyTo = answer.Id });

        Assert.Equal("Which ground holds here?", first.Text);
        Assert.Equal((SectionName.DataSharing, first.Id, PairingSide.Invited), (answer.Section, answer.ReplyTo!.Value, answer.Side));
        Assert.Equal(first.Id, deeper.ReplyTo);
        using var byOther = await couple.Asian.PostAsJsonAsync($"{comments}/{first.Id}/resolved", new { resolved = true }, Cancellation);
        await byOther.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        using var ofReply = await couple.Asian.PostAsJsonAsync($"{comments}/{answer.Id}/resolved", new { resolved = true }, Cancellation);
        await ofReply.IsRefused(HttpStatusCode.NotFound, "not-found");
        Assert.True((await couple.European.Post<PlanCommentView>($"{comments}/{first.Id}/resolved", new { resolved = true })).Resolved);
        using var office = await App.SignedInAs("office", couple.Asia);
        Assert.False((await office.Post<PlanCommentView>($"{comments}/{first.Id}/resolved", new { resolved = false })).Resolved);

        var listed = await couple.Asian.Get<List<PlanCommentView>>(comments);
        Assert.Equal([first.Id, answer.Id, deeper.Id], listed.Select(one => one.Id));
        Assert.All(listed, one => Assert.False(one.MayResolve));
        using var empty = await couple.Asian.PostAsJsonAsync(comments, new { section = "AIMS", text = " " }, Cancellation);
        await empty.IsRefused(HttpStatusCode.UnprocessableEntity, "required", "text");
        using var tooLong = await couple.Asian.PostAsJsonAsync(comments, new { section = "AIMS", text = new string('x', 2001) }, Cancellation);
        await tooLong.IsRefused(HttpStatusCode.UnprocessableEntity, "length", "text");
        using var elsewhere = await couple.Asian.PostAsJsonAsync(comments, new { section = "AIMS", text = "Hello", replyTo = Guid.NewGuid() }, Cancellation);
        await elsewhere.IsRefused(HttpStatusCode.NotFound, "not-found", "replyTo");
        var events = await App.InDatabase(db => db.Changes.Where(one => one.AggregateId == accepted.Id)
            .OrderBy(one => one.Seq).Select(one => one.Event).ToListAsync(Cancellation));
        Assert.Equal(3, events.Count(one => one == nameof(PlanCommented)));
        Assert.Equal(2, events.Count(one => one == nameof(PlanCommentResolved)));
    }

    [Fact]
    public async Task A_template_is_shown_in_the_common_weeks_and_saves_nothing()
    {
        var (couple, accepted) = await Accepted();
        var templates = await couple.European.Get<List<PlanTemplateView>>("/plan-templates");

        var proposal = await couple.European.Get<PlanProposal>($"/pairings/{accepted.Id}/plan/templates/{templates[0].Code}");
        using var unknown = await couple.European.GetAsync($"/pairings/{accepted.Id}/plan/templates/none", Cancellation);

        Assert.True(templates.Count >= 5);
        Assert.Equal((2, 2), (proposal.Weeks.Count, proposal.Sessions.Count));
        await unknown.IsRefused(HttpStatusCode.UnprocessableEntity, "unknown-code", "code");
        Assert.Equal(accepted.PlanHash, (await couple.European.Get<PlanView>($"/pairings/{accepted.Id}/plan")).Hash);
        var saved = await couple.European.Save(accepted.Id, accepted.Version, new JsonObject
        {
            ["weeks"] = PlanRequests.Node(proposal.Weeks),
            ["tasks"] = PlanRequests.Node(proposal.Tasks),
            ["sessions"] = PlanRequests.Node(proposal.Sessions),
        }.ToJsonString());
        Assert.NotEqual(accepted.PlanHash, saved.PlanHash);
    }

    [Fact]
    public async Task The_problems_follow_a_listing_that_changes_after_the_plan_was_written()
    {
        var (couple, accepted) = await Accepted();
        var form = ListingForms.CompleteInAsia().With("version", (await couple.Asian.Get<CoilMatch.Silo.Listings.ListingView>($"/listings/{couple.Theirs.Id}")).Version);
        form["breaks"] = JsonNode.Parse("""[{ "from": "2027-04-12", "to": "2027-04-16", "name": "Examinations", "kind": "EXAMS" }]""");
        using var saved = await couple.Asian.PutAsJsonAsync($"/listings/{couple.Theirs.Id}", form, Cancellation);
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync(Cancellation));

        var problems = (await couple.European.Get<PlanView>($"/pairings/{accepted.Id}/plan")).Problems;

        Assert.Contains(problems, one => one.Code == "week-not-common" && one.Text.Contains("Examinations", StringComparison.Ordinal));
        Assert.Contains(problems, one => one.Code == "session-on-break");
    }

    /// <summary>Everything that the first plan leaves open.</summary>
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

    private async Task<(Couple Couple, PairingView Accepted)> Accepted()
    {
        var couple = await Couple.In(App);
        return (couple, await couple.Accept(await couple.Request()));
    }
}
