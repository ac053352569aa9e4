using System.Net;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.GoodPractices;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.GoodPractices;

/// <summary>From the draft through consent and publication to the taking down.</summary>
public sealed class PracticeWayTests(SiloApps<PracticeWayTests> apps) : SiloTest<PracticeWayTests>(apps)
{
    [Fact]
    public async Task A_practice_is_published_with_the_consent_of_both_offices_to_one_text_read_by_everybody_and_gone_when_one_withdraws()
    {
        var library = await Library.In(App);
        var draft = await library.Read();
        Assert.Equal((PracticeState.Draft, "From source to buyer", "20–29"), (draft.State, draft.Content.Title, draft.Content.Requester.Size));
        Assert.Contains("Two clocks changed", draft.Content.DidNot, StringComparison.Ordinal);
        using var anybody = App.CreateClient();
        using (var early = await anybody.GetAsync($"/practices/{draft.Id}", Cancellation)) await early.IsRefused(HttpStatusCode.NotFound, "not-found");
        using (var alone = await library.Do(Library.Secretariat, "publication", new { }))
            await alone.IsRefused(HttpStatusCode.UnprocessableEntity, "consent-missing");

        // An edit while an office reads: its consent to the older text is refused, and the one given before is void.
        (await library.Consent(Crew.EuropeanOffice, draft.Hash)).EnsureSuccessStatusCode();
        var edited = await (await library.Save(Crew.Asian, draft.Hash, new { summary = "One product from both ends.", licence = "CC_BY_SA_4_0", creditLine = "The trade lab" }))
            .Read<PairingView>();
        using (var stale = await library.Consent(Crew.AsianOffice, draft.Hash)) await stale.IsRefused(HttpStatusCode.UnprocessableEntity, "stale-practice");
        Assert.NotEqual(draft.Hash, edited.PracticeMark!.Hash);
        Assert.Empty(edited.PracticeMark.Consents);

        var published = await library.Publish();
        Assert.Equal("CC-BY-SA-4.0", published.LicenceName);
        Assert.Equal($"{library.Crew.Europe.Name} and The trade lab ({library.Crew.Asia.Name})", published.Credit);
        var shown = await anybody.Get<PracticeView>($"/practices/{draft.Id}");
        Assert.Equal((PracticeState.Published, null, published.Hash), (shown.State, shown.PairingId, shown.Hash));
        Assert.Contains(draft.Id, (await anybody.Get<PracticePage>("/practices?search=buyer")).Nodes.Select(one => one.Id));
        Assert.Contains(draft.Id, (await anybody.Get<List<PracticeAddress>>("/practices/addresses")).Select(one => one.Id));
        using (var late = await library.Save(Crew.European, published.Hash, new { title = "Another" })) await late.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");

        using (var silent = await library.Do(Crew.AsianOffice, "taking-down", new { reason = " " })) await silent.IsRefused(HttpStatusCode.UnprocessableEntity, "required");
        var ended = await (await library.Do(Crew.AsianOffice, "taking-down", new { reason = "The course has changed." })).Read<PairingView>();
        Assert.Equal(PairingState.Archived, ended.State);
        using (var gone = await anybody.GetAsync($"/practices/{draft.Id}", Cancellation)) await gone.IsRefused(HttpStatusCode.Gone, "taken-down");
        Assert.DoesNotContain((await anybody.Get<PracticePage>("/practices?search=buyer")).Nodes, one => one.Id == draft.Id);
        Assert.Equal("The course has changed.", (await library.Read(Crew.EuropeanOffice)).TakenDownReason);
        using (var again = await library.Do(Library.Secretariat, "publication", new { })) await again.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");
    }

    [Fact]
    public async Task Only_those_of_the_exchange_read_the_draft_and_each_does_only_what_is_theirs()
    {
        var library = await Library.In(App);
        var draft = await library.Read(Crew.AsianOffice);
        using var expert = await App.SignedInAs("expert");
        using var stranger = await App.SignedInAs("lecturer", await App.CreateInstitution($"s{Guid.NewGuid():N}"));

        foreach (var client in new[] { expert, stranger })
        {
            using var hidden = await client.GetAsync(library.Path, Cancellation);
            await hidden.IsRefused(HttpStatusCode.NotFound, "not-found");
            using var edit = await client.PutAsJsonAsync(library.Path, new { hash = draft.Hash, text = new { title = "Mine" } }, Json.Options, Cancellation);
            Assert.True(edit.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound);
        }

        using (var lecturer = await library.Consent(Crew.European, draft.Hash)) await lecturer.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        using (var office = await library.Do(Crew.EuropeanOffice, "publication", new { })) await office.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        foreach (var other in new[] { Crew.EuropeanOffice, Library.Secretariat })
        {
            using var named = await library.Save(other, draft.Hash, new { creditLine = "Somebody" });
            await named.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        }

        (await library.Save(Library.Secretariat, draft.Hash, new { advice = "Begin with one class." })).EnsureSuccessStatusCode();
        using var older = await library.Save(Crew.European, draft.Hash, new { advice = "Begin with two." });
        await older.IsRefused(HttpStatusCode.Conflict, "stale-version");
        Assert.Equal("Begin with one class.", (await library.Read()).Content.Advice);
    }

    [Fact]
    public async Task Faults_of_a_text_are_told_at_once_and_change_nothing()
    {
        var library = await Library.In(App);
        var draft = await library.Read();

        using var answer = await library.Save(Crew.European, draft.Hash, new
        {
            title = " ",
            summary = new string('x', 6001),
            tasks = new[] { new { title = "", week = 99, weeks = 1 } },
            keywords = Enumerable.Range(0, 13).Select(one => $"word {one}"),
        });

        var told = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(["text.title", "text.summary", "text.keywords", "text.tasks[0].title", "text.tasks[0].week"], told.Refusals!.Select(one => one.Field));
        Assert.Equal(draft.Hash, (await library.Read()).Hash);

        using (var client = await library.As(Crew.Asian)) await client.PutAsJsonAsync("/me/profile", new { displayName = "Kim Sample" }, Cancellation);
        using var naming = await library.Save(Crew.European, draft.Hash, new { advice = "Ask Kim Sample." });
        await naming.IsRefused(HttpStatusCode.UnprocessableEntity, "names-a-person");
    }

    [Fact]
    public async Task A_plan_that_begins_with_a_practice_keeps_its_credit_and_template_after_the_practice_is_taken_down()
    {
        var library = await Library.In(App);
        var practice = await library.Publish();
        var code = $"practice:{practice.Id}";
        var (taker, other) = (await Crew.In(App), await Crew.In(App));
        var offered = (await taker.Get<List<PlanTemplateView>>(Crew.European, "/plan-templates")).Single(one => one.Code == code);
        Assert.Equal((practice.Credit, PracticeLicence.CcBy), (offered.Practice!.Credit, offered.Practice.Licence));

        var proposal = await taker.Get<PlanProposal>(Crew.European, $"{taker.Path}/plan/templates/{code}");
        Assert.NotEmpty(proposal.Weeks);
        var version = (await taker.Read()).Version;
        using (var client = await taker.As(Crew.European))
            await client.Put<PairingView>($"{taker.Path}/plan", new { version, plan = new { weeks = proposal.Weeks }, template = code });
        Assert.Equal(practice.Id, (await taker.Get<PlanView>(Crew.Asian, $"{taker.Path}/plan")).BuildsOn!.Practice);

        (await library.Do(Library.Secretariat, "taking-down", new { reason = "By mistake." })).EnsureSuccessStatusCode();
        Assert.DoesNotContain(await taker.Get<List<PlanTemplateView>>(Crew.European, "/plan-templates"), one => one.Code == code);
        Assert.Equal(proposal.Weeks.Count, (await taker.Get<PlanProposal>(Crew.European, $"{taker.Path}/plan/templates/{code}")).Weeks.Count);
        using (var client = await other.As(Crew.European))
        using (var refused = await client.GetAsync($"{other.Path}/plan/templates/{code}", Cancellation))
            await refused.IsRefused(HttpStatusCode.UnprocessableEntity, "unknown-code");
        Assert.Equal(practice.Credit, (await taker.Get<PlanView>(Crew.Asian, $"{taker.Path}/plan")).BuildsOn!.Credit);
    }

    [Fact]
    public async Task A_practice_says_whose_work_it_builds_on_and_hands_share_alike_on()
    {
        var below = new PracticeCredit(Guid.NewGuid(), "Older", "Two universities", PracticeLicence.CcBySa);
        var library = await Library.In(App, below);
        var draft = await library.Read();

        Assert.Equal((below, PracticeLicence.CcBySa), (draft.Content.BuildsOn, draft.Content.Licence));
        using var freed = await library.Save(Crew.European, draft.Hash, new { licence = "CC0_1_0" });
        await freed.IsRefused(HttpStatusCode.UnprocessableEntity, "licence");
    }

    [Fact]
    public async Task Of_a_publication_and_a_taking_down_at_once_one_comes_first_and_both_end_in_one_state()
    {
        var library = await Library.In(App);
        var hash = (await library.Read()).Hash;
        foreach (var office in new[] { Crew.EuropeanOffice, Crew.AsianOffice }) (await library.Consent(office, hash)).EnsureSuccessStatusCode();

        var answers = await Task.WhenAll(
            library.Do(Library.Secretariat, "publication", new { }),
            library.Do(Crew.AsianOffice, "taking-down", new { reason = "We changed our mind." }),
            library.Save(Crew.European, hash, new { title = "Another title" }));

        Assert.All(answers, one => Assert.NotEqual(HttpStatusCode.InternalServerError, one.StatusCode));
        var (state, practice) = ((await library.Crew.Read()).State, await library.Read());
        Assert.Equal(state switch
        {
            PairingState.Published => PracticeState.Published,
            PairingState.Archived => PracticeState.TakenDown,
            _ => PracticeState.Draft,
        }, practice.State);
        var pairing = await library.Crew.Read();
        Assert.Equal(practice.Hash, pairing.PracticeMark!.Hash);
    }
}
