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
    public void A_course_is_as_near_to_itself_as_can_be()
    {
        var index = new TopicIndex();
        index.Add(Document("Poetry", "en"));
        var own = index.Add(Document("Supply chains and ports", "en"));

        var (title, text) = Assert.Single(index.Score(Document("Supply chains and ports", "en"), [own]));

        Assert.Equal(1, title, 4);
        Assert.Equal(1, text, 4);
    }

    private static TopicDocument Document(string title, string language) =>
        TopicAnalyzer.Analyze(new TopicText(title, "", "", language));
}
