using CoilMatch.Matching.Evaluation;

namespace CoilMatch.Matching.Tests;

public class RankingMeasuresTests
{
    [Fact]
    public void A_hit_at_rank_two_of_two_right_ones_has_the_figures_worked_out_by_hand()
    {
        var measured = RankingMeasures.Of(["x", "a", "y"], new HashSet<string> { "a", "b" });

        Assert.Equal((1 / Math.Log2(3)) / (1 + (1 / Math.Log2(3))), measured.Ndcg, 12);
        Assert.Equal(0.5, measured.Recall);
        Assert.Equal(0.5, measured.ReciprocalRank);
    }

    [Fact]
    public void A_hit_after_the_tenth_place_counts_nothing() =>
        Assert.Equal(default, RankingMeasures.Of([.. Enumerable.Range(0, 10).Select(at => $"x{at}"), "a"], new HashSet<string> { "a" }));

    [Fact]
    public void The_interval_of_equal_values_has_no_width() =>
        Assert.Equal(new Interval(0.25, 0.25, 0.25), Interval.Of([0.25, 0.25, 0.25]));

    [Fact]
    public void Candidates_are_ranked_by_topic_and_the_query_itself_is_left_out()
    {
        var evaluation = new TopicEvaluation(
        [
            Row("q", "Fluid mechanics"), Row("a", "Introduction to fluid mechanics"), Row("b", "Medieval poetry"),
        ]);

        var ranked = evaluation.Rank("q", ["q", "b", "a", "unknown"]);

        Assert.Equal(["a", "b"], ranked.Select(course => course.Id));
    }

    private static CourseRow Row(string id, string title) => new(id, "u", null, null, title, null, null, "en");
}
