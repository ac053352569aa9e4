using Xunit;

namespace CoilMatch.Vocabularies.Tests;

public sealed class CreditsTests
{
    [Theory]
    [InlineData(6, CreditSystem.Ects, "6 ECTS (150 to 180 h)")]
    [InlineData(2, CreditSystem.Ucts, "2 UCTS (76 to 96 h)")]
    [InlineData(3, CreditSystem.Acts, "3 ACTS")]
    [InlineData(4, CreditSystem.National, "4 national credits")]
    [InlineData(45, CreditSystem.Hours, "45 hours")]
    [InlineData(45, (CreditSystem)99, "45 credits")]
    public void A_workload_is_told_in_its_own_unit(int value, CreditSystem system, string text) =>
        Assert.Equal(text, new Credits(value, system).Describe());

    [Fact]
    public void Half_credits_keep_their_half() =>
        Assert.Equal("7.5 ECTS (187.5 to 225 h)", new Credits(7.5m, CreditSystem.Ects).Describe());

    [Fact]
    public void The_same_number_in_two_systems_is_not_the_same_workload() =>
        Assert.NotEqual(new Credits(5, CreditSystem.Ects), new Credits(5, CreditSystem.Ucts));

    [Fact]
    public void Credits_cannot_be_added() =>
        Assert.DoesNotContain(typeof(Credits).GetMethods(), method => method.Name == "op_Addition");

    [Fact]
    public void Every_system_is_explained()
    {
        Assert.Equal(Enum.GetValues<CreditSystem>(), CreditSystems.All.Select(entry => entry.System));
        Assert.All(CreditSystems.All, entry => Assert.EndsWith(".", entry.Explanation, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ECTS", CreditSystem.Ects)]
    [InlineData("CFU", CreditSystem.Ects)]
    [InlineData("ucts", CreditSystem.Ucts)]
    [InlineData("SCQF", CreditSystem.National)]
    [InlineData("unit", CreditSystem.National)]
    [InlineData("hours", CreditSystem.Hours)]
    public void The_unit_of_a_catalogue_is_understood(string text, CreditSystem expected)
    {
        Assert.True(CreditSystems.TryParse(text, out var system));
        Assert.Equal(expected, system);
    }

    [Theory]
    [InlineData("bananas")]
    [InlineData("0")]
    [InlineData(null)]
    public void An_unknown_unit_is_refused(string? text) => Assert.False(CreditSystems.TryParse(text, out _));
}
