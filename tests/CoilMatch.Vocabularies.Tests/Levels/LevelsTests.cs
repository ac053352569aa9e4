using Xunit;

namespace CoilMatch.Vocabularies.Tests;

public sealed class LevelsTests
{
    [Fact]
    public void There_are_eight_qualification_levels_in_order() =>
        Assert.Equal(Enumerable.Range(1, 8), EqfLevels.All.Select(level => level.Level));

    [Theory]
    [InlineData(6, "Bachelor")]
    [InlineData(7, "Master")]
    [InlineData(8, "Doctorate")]
    public void A_level_has_the_label_of_its_usual_qualification(int level, string label) =>
        Assert.Equal(label, EqfLevels.Find(level)!.Label);

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(int.MinValue)]
    public void A_level_outside_one_to_eight_is_not_found(int level) => Assert.Null(EqfLevels.Find(level));

    [Theory]
    [InlineData("bachelor", 6)]
    [InlineData("Undergraduate", 6)]
    [InlineData(" master ", 7)]
    [InlineData("postgraduate", 7)]
    [InlineData("PhD", 8)]
    [InlineData("doctorate", 8)]
    [InlineData("short-cycle", 5)]
    [InlineData("7", 7)]
    [InlineData("9", null)]
    [InlineData("bachelorette", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_word_means_the_level_that_it_is_used_for(string? word, int? level) =>
        Assert.Equal(level, EqfLevels.FromWord(word));

    [Fact]
    public void There_are_six_language_levels_in_order() =>
        Assert.Equal(Enum.GetValues<CefrLevel>(), CefrLevels.All.Select(level => level.Level));

    [Theory]
    [InlineData("B2", CefrLevel.B2)]
    [InlineData(" c1 ", CefrLevel.C1)]
    public void A_language_level_is_read_in_any_letter_case(string text, CefrLevel expected)
    {
        Assert.True(CefrLevels.TryParse(text, out var level));
        Assert.Equal(expected, level);
    }

    [Theory]
    [InlineData("4")]
    [InlineData("B3")]
    [InlineData("B2+")]
    [InlineData("A1,A2")]
    [InlineData("")]
    [InlineData(null)]
    public void A_language_level_that_does_not_exist_is_refused(string? text) =>
        Assert.False(CefrLevels.TryParse(text, out _));
}
