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
        index.RenormaliseWhenGrown();

        var titles = new float[index.Count];
        var texts = new float[index.Count];
        index.Score(Document(title, language), titles, texts);

        Assert.Equal(expected, Array.IndexOf(titles, titles.Max()));
        Assert.Equal(expected, Array.IndexOf(texts, texts.Max()));
        Assert.True(titles.Max() > 0);
    }

    [Fact]
    public void A_course_is_as_near_to_itself_as_can_be()
    {
        var index = new TopicIndex();
        index.Add(Document("Poetry", "en"));
        var own = index.Add(Document("Supply chains and ports", "en"));
        index.RenormaliseWhenGrown();

        var titles = new float[2];
        var texts = new float[2];
        index.Score(Document("Supply chains and ports", "en"), titles, texts);

        Assert.Equal(1, titles[own], 4);
        Assert.Equal(1, texts[own], 4);
    }

    private static TopicDocument Document(string title, string language) =>
        TopicAnalyzer.Analyze(new TopicText(title, "", "", language));
}
