using CoilMatch.Vocabularies;
using FsCheck;
using FsCheck.Fluent;

namespace CoilMatch.Matching.Tests;

public class HintTests
{
    [Theory]
    [InlineData(28, 60, "28 students here and 60 there. Split their 60 into two groups of 30, or bring in a third class of about 32.")]
    [InlineData(55, 30, "55 students here and 30 there. Split your 55 into two groups of 27 or 28, or bring in a third class of about 25.")]
    [InlineData(20, 201, "20 students here and 201 there. Split their 201 into seven groups of 28 or 29, or bring in a third class of about 181.")]
    public void Classes_more_unequal_than_23_to_35_are_told_how_to_split_the_larger_one(int ours, int theirs, string text)
    {
        var found = Compare(ours, theirs);

        Assert.True(found.Feasible);
        Assert.Equal(new Hint(HintCodes.ClassSize, text), Assert.Single(found.Hints));
    }

    [Theory]
    [InlineData(23, 34)]
    [InlineData(33, 50)]
    [InlineData(30, 30)]
    public void Classes_about_as_large_as_each_other_need_no_advice(int ours, int theirs) => Assert.Empty(Compare(ours, theirs).Hints);

    [Fact]
    public void The_advised_groups_are_as_near_to_the_smaller_class_as_is_asked_and_fewer_would_not_be()
    {
        var sizes = from ours in Gen.Choose(1, 2000) from theirs in Gen.Choose(1, 2000) select (ours, theirs);
        Prop.ForAll(sizes.ToArbitrary(), size =>
        {
            var (smaller, larger) = (Math.Min(size.ours, size.theirs), Math.Max(size.ours, size.theirs));
            var hint = Compare(size.ours, size.theirs).Hints.SingleOrDefault();
            var fewest = Enumerable.Range(1, larger).First(groups => IsNear(smaller, larger / groups) && IsNear(smaller, (larger + groups - 1) / groups));
            return fewest == 1 ? hint is null : hint?.Text.Contains($"{Explanations.Say.Number(fewest)} groups", StringComparison.Ordinal) == true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void The_only_common_tool_working_with_limits_is_a_hint_and_no_obstacle()
    {
        var limited = ToolTable.Of([new ToolReach("zoom", "MY", ToolAccess.Restricted)]);

        var found = FeasibilityCheck.Between(Listings.European, Listings.Asian, limited);

        Assert.True(found.Feasible);
        Assert.Equal(
            "Zoom works with limits in one of the two countries. Try it together early.",
            Assert.Single(found.Hints, hint => hint.Code == HintCodes.Tools).Text);
        Assert.Empty(FeasibilityCheck.Between(
            Listings.European with { Tools = ["zoom", "email"] }, Listings.Asian with { Tools = ["zoom", "email"] }, limited).Hints);
    }

    [Fact]
    public void Another_table_of_tools_changes_the_page_of_a_listing_in_the_index()
    {
        var index = new CatalogueIndex();
        index.UpsertRange([Listings.European, Listings.Asian]);
        Assert.Single(index.Suggest(Listings.European.Id, new SuggestionQuery(5)).Items);

        index.Use(ToolTable.Of([new ToolReach("zoom", "MY", ToolAccess.NotReachable)]));

        Assert.Empty(index.Suggest(Listings.European.Id, new SuggestionQuery(5)).Items);
        index.Use(ToolTable.First);
        Assert.Single(index.Suggest(Listings.European.Id, new SuggestionQuery(5)).Items);
    }

    private static bool IsNear(int one, int other) => (double)Math.Min(one, other) / Math.Max(1, Math.Max(one, other)) >= 0.66;

    private static Feasibility Compare(int ours, int theirs) => FeasibilityCheck.Between(
        Listings.European with { StudentsMin = ours, StudentsMax = ours }, Listings.Asian with { StudentsMin = theirs, StudentsMax = theirs });
}
