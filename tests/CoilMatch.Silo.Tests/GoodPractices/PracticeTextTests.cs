using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.GoodPractices;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Tests.Plans;
using Xunit;

namespace CoilMatch.Silo.Tests.GoodPractices;

public sealed class PracticeTextTests
{
    [Fact]
    public void The_plan_and_both_reports_become_a_text_of_weeks_tasks_and_lessons_without_dates()
    {
        var text = PracticeText.Of(PracticeSamples.Source(), []);

        Assert.Equal(("Two rivers", "2027-H2", 4), (text.Title, text.HalfYear, text.TeamSize));
        Assert.Equal(["Compare two cities", "Read a map of floods"], text.Outcomes);
        Assert.Equal([(PlanPhase.Icebreaker, "Meet in small rooms"), (PlanPhase.Project, null), (PlanPhase.Project, null), (PlanPhase.PresentationAndReflection, null)],
            text.Weeks.Select(week => (week.Phase, week.Session)));
        Assert.Equal([("Map the floods", 2, 2), ("Look back", 4, 1)], text.Tasks.Select(task => (task.Title, task.Week, task.Weeks)));
        Assert.Equal("University of Berlin: Two clocks changed in week four.\n\nUniversity of Hanoi: The board was slow.", text.DidNot);
        Assert.Contains("a class of 20–29 students in Germany (EQF level 6) and a class in Viet Nam (EQF level 6), over 4 weeks", text.Context, StringComparison.Ordinal);
        Assert.Contains("The clocks of the two campuses are 5 hours apart.", text.Context, StringComparison.Ordinal);
        Assert.Contains("On access to technology:\nUniversity of Hanoi: Some students had phones only.", text.Context, StringComparison.Ordinal);
        Assert.DoesNotContain("2027-1", JsonSerializer.Serialize(text, Json.Options), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_are_bounds_with_bands_and_a_class_below_five_tells_nothing()
    {
        var results = PracticeText.Of(PracticeSamples.Source(), []).Results;

        Assert.Equal("4 or more on average, 20–29 answers", results.Single(one => one.Indicator == "I3").Requester);
        Assert.Equal(
            ["three quarters or more of 20–29 answers", "half or more of 20–29 answers", "less than a quarter of 20–29 answers"],
            results.Where(one => one.Indicator == "I5").Select(one => one.Requester));
        Assert.All(results, one => Assert.Null(one.Invited));
    }

    [Fact]
    public void No_share_tells_an_exact_count_whatever_the_numbers_are()
    {
        var counts = Enumerable.Range(5, 36).SelectMany(n => Enumerable.Range(0, n + 1).Select(k => (n, k))).ToList();

        Assert.All(
            counts.GroupBy(one => Told(one.n, one.k)),
            alike => Assert.True(alike.Distinct().Count() > 5, $"{alike.Key} can only be {string.Join(' ', alike)}"));
        Assert.All(Enumerable.Range(0, 5), n => Assert.Null(Told(n, n)));

        static string? Told(int n, int k) =>
            PracticeResults.Of(new OutcomeAnswers { Relations = new Relations(n, n, k, k, k) }, null) is [var first, ..] ? first.Requester : null;
    }

    [Fact]
    public void A_lecturer_is_named_by_the_role_wherever_the_reports_name_them()
    {
        var text = PracticeText.Of(PracticeSamples.Source(), ["Robin Sample"]);

        Assert.StartsWith("University of Berlin: The icebreaker, which the lecturer led.", text.Worked, StringComparison.Ordinal);
        Assert.False(PracticeNames.Names(["Robin Sample"], text));
        Assert.True(PracticeNames.Names(["Robin Sample"], text with { Advice = "Ask ROBIN SAMPLE." }));
        Assert.False(PracticeNames.Names(["Ann"], text with { Advice = "Annotate the map." }));
    }

    [Fact]
    public void Reports_that_collected_nothing_leave_a_text_that_can_be_read()
    {
        var text = PracticeText.Of(PracticeSamples.Source(new OutcomeAnswers(), new OutcomeAnswers()), []);

        Assert.Empty(text.Results);
        Assert.Null(text.Worked);
        Assert.Null(text.Requester.Size);
        Assert.Contains("a class in Germany", text.Context, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_change_of_text_licence_or_credit_is_another_version_and_the_same_text_of_two_pairings_too()
    {
        var pairing = PairingId.New();
        var text = PracticeText.Of(PracticeSamples.Source(), []);
        var hash = PracticeHash.Of(pairing, text);

        PracticeContent[] others =
        [
            text with { Title = "Three rivers" }, text with { Licence = PracticeLicence.Cc0 },
            text.With(PairingSide.Invited, text.Invited with { CreditLine = "The water group" }), text with { Results = [] },
        ];
        Assert.Equal(hash, PracticeHash.Of(pairing, JsonSerializer.Deserialize<PracticeContent>(JsonSerializer.Serialize(text, Json.Options), Json.Options)!));
        Assert.Equal(others.Length + 1, others.Select(one => PracticeHash.Of(pairing, one)).Append(hash).Distinct().Count());
        Assert.NotEqual(hash, PracticeHash.Of(PairingId.New(), text));
    }

    [Fact]
    public void Share_alike_is_handed_on_and_a_work_that_asks_for_credit_cannot_become_one_that_does_not()
    {
        Assert.Equal(PracticeLicence.CcBySa, PracticeLicences.First(PracticeLicence.CcBySa));
        Assert.NotNull(PracticeLicences.Check(PracticeLicence.CcBy, PracticeLicence.CcBySa));
        Assert.NotNull(PracticeLicences.Check(PracticeLicence.Cc0, PracticeLicence.CcBy));
        Assert.Null(PracticeLicences.Check(PracticeLicence.CcBySa, PracticeLicence.CcBy));
        Assert.Null(PracticeLicences.Check(PracticeLicence.Cc0, null));
    }

    [Fact]
    public void As_a_template_it_is_placed_in_the_weeks_of_other_classes_and_passes_the_check_of_plans()
    {
        var practice = GoodPractice.Begin(PairingId.New(), PracticeText.Of(PracticeSamples.Source(), []), DateTimeOffset.UnixEpoch);
        var template = PracticeTemplate.Of(practice);

        var proposal = PlanProposal.Of(template, PlanSamples.Couple(), PlanSamples.Today);

        Assert.Equal(practice.Id, PracticeTemplate.IdOf(template.Code));
        Assert.Equal((3, 4), (template.LeastWeeks, template.MostWeeks));
        Assert.Equal(["Meet", "Draw the map", "Finish the map", "Show it"], proposal.Weeks.Select(week => week.Focus));
        Assert.Equal("Map the floods", proposal.Tasks[0].Title);
        Assert.Empty(PlanCheck.Faults(PlanSamples.Complete() with { Weeks = proposal.Weeks, Tasks = proposal.Tasks, Sessions = proposal.Sessions }));
    }
}
