using CoilMatch.Silo.Plans;
using Xunit;

namespace CoilMatch.Silo.Tests.Plans;

public sealed class PlanTemplateTests
{
    [Fact]
    public void Every_template_has_a_name_of_its_own_an_icebreaker_an_end_and_tasks()
    {
        Assert.True(PlanTemplates.All.Count >= 5);
        Assert.Equal(PlanTemplates.All.Count, PlanTemplates.All.Select(one => one.Code).Distinct().Count());
        Assert.Equal(PlanTemplates.All.Count, PlanTemplates.All.Select(one => one.Name).Distinct().Count());
        Assert.All(PlanTemplates.All, one =>
        {
            Assert.Contains(one.Weeks, week => week.Phase == PlanPhase.Icebreaker && week.Spare == 0);
            Assert.Equal((PlanPhase.PresentationAndReflection, 0), (one.Weeks[^1].Phase, one.Weeks[^1].Spare));
            Assert.Contains(one.Weeks, week => week.Tasks.Count > 0);
            Assert.InRange(one.MostWeeks, one.LeastWeeks, PlanBounds.MostWeeks);
            Assert.Same(one, PlanTemplates.Find(one.Code));
        });
        Assert.Null(PlanTemplates.Find("none"));
    }

    [Fact]
    public void Every_template_placed_in_the_common_weeks_passes_the_check_and_warns_of_no_week_or_session()
    {
        var couple = PlanSamples.Couple();
        foreach (var template in PlanTemplates.All)
        {
            var proposal = PlanProposal.Of(template, couple, PlanSamples.Today);
            var plan = PlanSamples.Complete() with { Weeks = proposal.Weeks, Tasks = proposal.Tasks, Sessions = proposal.Sessions };

            Assert.Empty(PlanCheck.Faults(plan));
            Assert.NotEmpty(proposal.Sessions);
            Assert.All(proposal.Tasks, task => Assert.True(task.From <= task.Due && task.Due <= proposal.Weeks[^1].Monday.AddDays(6)));
            Assert.DoesNotContain(PlanProblems.Of(plan, couple), one =>
                one.Section is SectionName.Weeks or SectionName.Sessions && one.Code is not ("few-weeks" or "few-live-hours"));
        }
    }

    [Fact]
    public void A_calendar_with_fewer_weeks_leaves_out_what_can_be_spared_and_says_so()
    {
        var couple = PlanSamples.Couple(PlanSamples.Berlin with { WindowStart = new(2027, 10, 4), WindowEnd = new(2027, 10, 29) });

        var proposal = PlanProposal.Of(PlanTemplates.Find("classic-project")!, couple, PlanSamples.Today);

        Assert.Equal(
            [PlanPhase.Icebreaker, PlanPhase.ComparativeDiscussion, PlanPhase.Project, PlanPhase.PresentationAndReflection],
            proposal.Weeks.Select(week => week.Phase));
        Assert.Equal(2, proposal.Notes.Count);
        Assert.All(proposal.Notes, note => Assert.StartsWith("The common weeks are 4, so the week", note));
    }

    [Fact]
    public void A_longer_template_than_the_listings_seek_says_so_and_no_common_week_places_nothing()
    {
        var ten = PlanTemplates.Find("external-partner")!;

        var proposal = PlanProposal.Of(ten, PlanSamples.Couple(), PlanSamples.Today);
        var nothing = PlanProposal.Of(ten, PlanSamples.Couple(), new DateOnly(2028, 1, 1));

        Assert.Contains(proposal.Notes, note => note == "It takes 8 weeks; the shorter of both listings seeks 6.");
        Assert.Empty(nothing.Weeks);
        Assert.Single(nothing.Notes);
    }
}
