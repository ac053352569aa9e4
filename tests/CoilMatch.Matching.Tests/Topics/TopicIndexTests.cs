using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching.Tests;

public class TopicIndexTests
{
    [Theory]
    [InlineData("STRATEGIC MANAGEMENT", "en", "Strategic management", "en")]
    [InlineData("ACCTG INFO SYS", "en", "Accounting information systems", "en")]
    [InlineData("Markedsføringsledelse", "no", "Marketing Management", "en")]
    [InlineData("Strømningslære", "da", "Fluid mechanics", "en")]
    [InlineData("流体力学", "ja", "Fluid dynamics", "en")]
    [InlineData("Economia aziendale", "it", "Business economics", "en")]
    [InlineData("Wahrscheinlichkeitstheorie", "de", "Probability", "en")]
    [InlineData("Einführung in die Regelungstechnik", "de", "Control engineering", "en")]
    [InlineData("Modelling behaviour", "en", "Modeling of behavior", "en")]
    [InlineData("ＤＡＴＡ　ＭＩＮＩＮＧ", "ja", "Data mining", "en")]
    public void A_title_is_nearest_to_the_same_subject_in_other_words(string title, string language, string same, string sameLanguage)
    {
        var index = new TopicIndex();
        string[] others = ["Organic chemistry", "Poetry", "Anatomy", "History of art", "Soil science", "Journalism"];
        foreach (var other in others)
            index.Add(Document(other, "en"));
        var expected = index.Add(Document(same, sameLanguage));

        var scores = index.Score(Document(title, language), Enumerable.Range(0, index.Count)).ToList();
        var titles = scores.ConvertAll(score => score.Title);
        var texts = scores.ConvertAll(score => score.Text);

        Assert.Equal(expected, titles.IndexOf(titles.Max()));
        Assert.Equal(expected, texts.IndexOf(texts.Max()));
        Assert.True(titles.Max() > 0);
    }

    [Fact]
    public void Nothing_is_nearer_to_a_course_than_itself_and_its_title_as_near_as_can_be()
    {
        var index = new TopicIndex();
        index.Add(Document("Poetry", "en"));
        var own = index.Add(Document("Supply chains and ports", "en"));

        var near = index.Score(Document("Supply chains and ports", "en"), [0, own]).ToList();

        Assert.Equal(1, near[1].Title, 0.02);
        Assert.True(near[1].Text > near[0].Text);
    }

    [Fact]
    public void Two_courses_are_as_near_from_either_side()
    {
        var index = new TopicIndex();
        TopicDocument[] documents =
        [
            Document("Marine ecology", "en"),
            TopicAnalyzer.Analyze(new TopicText("Life in the sea", "plankton", "Ecology of fish, algae and plankton in coastal waters.", "en")),
        ];
        foreach (var document in documents)
            index.Add(document);

        var (title, text) = Assert.Single(index.Score(documents[0], [1]));
        var (titleBack, textBack) = Assert.Single(index.Score(documents[1], [0]));

        Assert.Equal(title, titleBack, 5);
        Assert.Equal(text, textBack, 5);
        Assert.True(text > 0);
    }

    [Fact]
    public void Texts_that_agree_in_more_words_are_nearer_though_their_cosine_is_the_same()
    {
        var (few, many) = (FieldLengths.OfText.Inverse(10 * 10, true, 11), FieldLengths.OfText.Inverse(30 * 30, true, 11));

        Assert.True(10 * 10 * few * few < 30 * 30 * many * many);
        Assert.Equal(1 / 44f, FieldLengths.OfText.Inverse(44 * 44, true, 11), 5);
        Assert.Equal(1 / 3f, FieldLengths.OfTitles.Inverse(3 * 3, false, 11), 5);
    }

    private static TopicDocument Document(string title, string language) =>
        TopicAnalyzer.Analyze(new TopicText(title, "", "", language));
}
