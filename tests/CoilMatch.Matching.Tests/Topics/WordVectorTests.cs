using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching.Tests;

public class WordVectorTests
{
    [Theory]
    [InlineData("Personnel policy", "Human resources", "Crystallography")]
    [InlineData("Cinema", "Film studies", "Macroeconomics")]
    [InlineData("Hydraulics", "Water engineering", "Jurisprudence")]
    public void Titles_without_a_common_stem_are_near_when_they_mean_nearly_the_same(string title, string near, string far)
    {
        var vector = VectorOf(title);

        Assert.True(WordVectors.Cosine(vector, VectorOf(near)) > WordVectors.Cosine(vector, VectorOf(far)) + 0.1f);
    }

    [Theory]
    [InlineData("economies")]
    [InlineData("organisation")]
    [InlineData("teaching")]
    [InlineData("analyses")]
    [InlineData("philosophical")]
    public void A_common_word_is_found_by_the_stem_that_the_analyzer_gives_it(string word) =>
        Assert.Equal(WordVectors.Dimensions, VectorOf(word).Length);

    [Fact]
    public void A_title_of_unknown_words_has_no_vector_and_is_near_nothing()
    {
        var unknown = VectorOf("Qzxwv");

        Assert.Empty(unknown);
        Assert.Equal(0, WordVectors.Cosine(unknown, VectorOf("Chemistry")));
    }

    [Fact]
    public void A_vector_is_as_near_to_itself_as_can_be()
    {
        var vector = VectorOf("Supply chains and ports");

        Assert.Equal(1, WordVectors.Cosine(vector, vector), 0.02);
    }

    [Fact]
    public void Words_of_any_course_turn_a_title_less_than_its_subject_does()
    {
        var title = VectorOf("Advanced methods in oncology");

        Assert.True(WordVectors.Cosine(title, VectorOf("Oncology")) > WordVectors.Cosine(title, VectorOf("Advanced methods")));
    }

    private static sbyte[] VectorOf(string title) => TopicAnalyzer.Analyze(new TopicText(title, "", "", "en")).TitleVector;
}
