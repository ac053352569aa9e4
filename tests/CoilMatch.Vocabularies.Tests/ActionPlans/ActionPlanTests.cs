using Xunit;

namespace CoilMatch.Vocabularies.Tests;

public sealed class ActionPlanTests
{
    [Fact]
    public void The_first_rows_are_four_objectives_ten_subgoals_and_ten_actions()
    {
        Assert.Equal(["1", "2", "3", "4"], CodesOf(ActionPlan.Objective));
        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2"], CodesOf(ActionPlan.Subgoal));
        Assert.Equal(["A2", "A3", "A4", "A12", "A13", "A14", "A15", "A16", "A17", "A19"], CodesOf(ActionPlan.Action));
    }

    [Fact]
    public void Every_action_serves_subgoals_that_exist()
    {
        foreach (var action in ActionPlan.All.Where(entry => entry.Kind == ActionPlan.Action))
        {
            Assert.NotEmpty(action.Subgoals);
            Assert.All(action.Subgoals, code => Assert.Equal(ActionPlan.Subgoal, ActionPlan.Find(code)!.Kind));
        }
    }

    [Fact]
    public void Every_subgoal_belongs_to_an_objective() =>
        Assert.All(CodesOf(ActionPlan.Subgoal), code => Assert.Equal(ActionPlan.Objective, ActionPlan.Find(code[..1])!.Kind));

    [Fact]
    public void Only_the_one_printed_number_is_not_our_reading() =>
        Assert.Equal(["3.4"], ActionPlan.All.Where(entry => !entry.DerivedFromOrder).Select(entry => entry.Code));

    [Theory]
    [InlineData("a4", "A4")]
    [InlineData("A99", null)]
    [InlineData(null, null)]
    public void A_code_finds_its_row_or_nothing(string? code, string? found) =>
        Assert.Equal(found, ActionPlan.Find(code)?.Code);

    private static IEnumerable<string> CodesOf(string kind) =>
        ActionPlan.All.Where(entry => entry.Kind == kind).Select(entry => entry.Code);
}
