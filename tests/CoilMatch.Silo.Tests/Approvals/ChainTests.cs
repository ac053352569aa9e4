using System.Net;
using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Approvals;

/// <summary>Institutions with steps of their own, people who stand in, and the clock.</summary>
public sealed class ChainTests(SiloFixture fixture, SiloApps<ChainTests> apps) : SiloTest<ChainTests>(apps)
{
    [Fact]
    public async Task Steps_are_decided_in_their_order_by_those_whom_they_name()
    {
        var (review, dean) = await WithDeanFirst(App);
        Assert.Equal(["dean", "office"], (await review.ReadAs(dean)).Approvals[1].Steps.Select(step => step.Key));
        Assert.Equal([review.Id], await Waiting(review, dean));
        Assert.Empty(await Waiting(review, review.AsianOfficeEmail));
        using (var outOfTurn = await review.DecideAs(review.AsianOfficeEmail)) await outOfTurn.IsRefused(HttpStatusCode.Forbidden, "forbidden");

        var first = await review.ApproveAs(dean);
        Assert.Equal((PairingState.UnderReview, StepDecision.Pending), (first.State, first.Approvals[1].Decision));
        Assert.Null(first.Approvals[1].Steps[0].OnBehalfOf);
        using (var again = await review.DecideAs(dean)) await again.IsRefused(HttpStatusCode.Forbidden, "forbidden");

        // What the dean has ticked counts, so the office needs no checklist of its own.
        Assert.Equal([review.Id], await Waiting(review, review.AsianOfficeEmail));
        var second = await review.ApproveAs(review.AsianOfficeEmail, Array.Empty<object>());
        Assert.Equal(StepDecision.Approved, second.Approvals[1].Decision);
        Assert.Equal(PairingState.Approved, (await review.ApproveAs(review.EuropeanOfficeEmail)).State);
        Assert.Equal(PairingState.Approved, (await review.ReadAs(dean)).State);
    }

    [Fact]
    public async Task Changed_settings_leave_the_steps_and_the_checklist_of_a_review_that_runs()
    {
        var (review, dean) = await WithDeanFirst(App);
        using (var office = await review.As(review.AsianOfficeEmail))
        {
            await office.Put<ApprovalSettingsView>($"/institutions/{review.Couple.Asia.Id.Value}/approval-settings", new
            {
                version = 1,
                steps = new[] { new { key = "office", name = "Office alone", decidedBy = "OFFICE" } },
                checklist = new[] { new { label = "Something new", required = true } },
                reviewDays = 5,
            });
        }

        var read = await review.ReadAs(dean);

        Assert.Equal(["Dean", "International office"], read.Approvals[1].Steps.Select(step => step.Name));
        Assert.Equal(7, read.Approvals[1].Checklist.Count);
        Assert.Equal(new DateOnly(2026, 12, 21), read.Approvals[1].DueOn);
        await review.ApproveAs(dean);
        await (await review.Edit("Another title")).SignBoth();
        var next = await review.ReadAs(review.AsianOfficeEmail);
        Assert.Equal("Office alone", Assert.Single(next.Approvals[1].Steps).Name);
        Assert.Equal(new DateOnly(2026, 11, 30), next.Approvals[1].DueOn);
    }

    [Fact]
    public async Task A_delegate_decides_in_the_name_of_the_office_on_the_days_of_the_absence_at_the_campus()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var review = await Submission.In(app);
        var standIn = $"colleague@{review.Couple.Asia.Slug}.example";
        (await app.SignedInAs("lecturer", review.Couple.Asia, standIn)).Dispose();
        using (var office = await review.As(review.AsianOfficeEmail))
        {
            await office.Post<DelegationView>($"/institutions/{review.Couple.Asia.Id.Value}/delegations",
                new { @delegate = standIn, from = "2026-11-25", until = "2026-11-25" });
        }

        // The 25th begins in Malaysia at 16:00 UTC of the 24th and ends there at 16:00 UTC of the 25th.
        foreach (var outside in new[] { "2026-11-24T15:59:59Z", "2026-11-25T16:00:00Z" })
        {
            app.Clock.Set(DateTimeOffset.Parse(outside, System.Globalization.CultureInfo.InvariantCulture));
            using var early = await review.DecideAs(standIn);
            await early.IsRefused(HttpStatusCode.NotFound, "not-found");
            Assert.Empty(await Waiting(review, standIn));
        }

        app.Clock.Set(new DateTimeOffset(2026, 11, 24, 16, 0, 0, TimeSpan.Zero));
        Assert.Equal([review.Id], await Waiting(review, standIn));
        using (var cancel = await review.As(standIn))
            Assert.Equal([PairingAction.DecideApproval], (await cancel.Get<PairingView>(review.Path)).MayAct);
        var decided = await review.ApproveAs(standIn);

        Assert.Equal(review.Couple.Asia.Id.Value, decided.Approvals[1].Steps[0].OnBehalfOf);
        var told = await app.InDatabase(db => Task.FromResult(db.Changes.OrderBy(one => one.Seq).Last(one => one.Event == nameof(StepDecided))));
        Assert.Equal(review.Couple.Asia.Id.Value, told.OnBehalfOf);
        Assert.Equal(StepDecision.Approved, (await review.ReadAs(standIn)).Approvals[1].Decision);
    }

    [Fact]
    public async Task After_twenty_working_days_it_is_escalated_to_the_standing_delegate_and_reminded_on()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var (couple, pairing) = await Submission.Prepared(app);
        var standing = $"standing@{couple.Asia.Slug}.example";
        (await app.SignedInAs("lecturer", couple.Asia, standing)).Dispose();
        var dean = await SetPractice(app, couple.Asia, standing);
        var review = await Submission.Of(app, couple, pairing);
        var due = (await review.ReadAs(review.AsianOfficeEmail)).Approvals[1].DueOn;
        Assert.Equal(new DateOnly(2026, 12, 21), due);

        async Task<List<string>> After(int day, int month = 12, int year = 2026)
        {
            app.Clock.Set(new DateTimeOffset(year, month, day, 23, 30, 0, TimeSpan.Zero));
            await review.RunClock();
            await review.RunClock();
            return [.. (await review.Events()).Where(one => one.StartsWith("Review", StringComparison.Ordinal))];
        }

        string[] reminders = [nameof(ReviewReminded), nameof(ReviewReminded)];
        Assert.Equal(reminders, await After(7));
        using (var early = await review.DecideAs(standing)) await early.IsRefused(HttpStatusCode.NotFound, "not-found");
        Assert.Equal([.. reminders, .. reminders], await After(20));
        Assert.Equal([.. reminders, .. reminders, nameof(ReviewEscalated), nameof(ReviewEscalated)], await After(22));
        Assert.Equal([review.Id], await Waiting(review, standing));
        Assert.True((await review.ReadAs(standing)).Approvals[1].Escalated);
        Assert.Equal([review.Id], await Waiting(review, review.AsianOfficeEmail));
        Assert.Equal([review.Id], await Waiting(review, dean));
        Assert.Equal(8, (await After(5, 1, 2027)).Count);

        var decided = await review.ApproveAs(standing);
        Assert.Equal(couple.Asia.Id.Value, decided.Approvals[1].Steps[0].OnBehalfOf);
    }

    [Fact]
    public async Task A_named_person_whose_membership_was_elsewhere_neither_sees_nor_decides()
    {
        var (review, _) = await WithDeanFirst(App);
        using var foreign = await App.SignedInAs("office", await App.CreateInstitution($"x{Guid.NewGuid():N}"));
        using var seen = await foreign.GetAsync(review.Path, Cancellation);
        await seen.IsRefused(HttpStatusCode.NotFound, "not-found");
        Assert.Empty((await foreign.Get<Page<PairingView>>("/pairings?waitingForMe=true")).Nodes);
    }

    private static async Task<List<Guid>> Waiting(Submission review, string email)
    {
        using var client = await review.As(email);
        return [.. (await client.Get<Page<PairingView>>("/pairings?waitingForMe=true")).Nodes.Select(one => one.Id)];
    }

    /// <summary>A submission whose Asian institution asks its dean before its office.</summary>
    private static async Task<(Submission Review, string Dean)> WithDeanFirst(SiloApp app)
    {
        var (couple, pairing) = await Submission.Prepared(app);
        var dean = await SetPractice(app, couple.Asia, null);
        return (await Submission.Of(app, couple, pairing), dean);
    }

    private static async Task<string> SetPractice(SiloApp app, Institution institution, string? standingDelegate)
    {
        var dean = $"dean@{institution.Slug}.example";
        (await app.SignedInAs("lecturer", institution, dean)).Dispose();
        using var office = app.WithToken((await app.StartSession($"office@{institution.Slug}.example")).Token);
        await office.Put<ApprovalSettingsView>($"/institutions/{institution.Id.Value}/approval-settings", new
        {
            version = 0,
            steps = new object[]
            {
                new { key = "dean", name = "Dean", decidedBy = "NAMED", people = new[] { dean } },
                new { key = "office", name = "International office", decidedBy = "OFFICE" },
            },
            checklist = ApprovalPractice.Usual.Checklist,
            reviewDays = 20,
            standingDelegate,
        });
        return dean;
    }
}
