using Xunit;

namespace CoilMatch.Vocabularies.Tests;

public sealed class SdgsTests
{
    [Fact]
    public void There_are_seventeen_goals_in_order() =>
        Assert.Equal(Enumerable.Range(1, 17), Sdgs.All.Select(goal => goal.Number));

    [Theory]
    [InlineData(4, "Quality education")]
    [InlineData(17, "Partnerships for the goals")]
    [InlineData(0, null)]
    [InlineData(18, null)]
    public void A_number_finds_its_goal_or_nothing(int number, string? title) =>
        Assert.Equal(title, Sdgs.Find(number)?.Title);
}
