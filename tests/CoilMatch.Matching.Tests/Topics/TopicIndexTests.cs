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
    public void Nothing_is_nearer_to_a_course_than_itself_and_its_title_as_near_as_can_be()
    {
        var index = new TopicIndex();
        index.Add(Document("Poetry", "en"));
        var own = index.Add(Document("Supply chains and ports", "en"));
        index.RenormaliseWhenGrown();

        var titles = new float[2];
        var texts = new float[2];
        index.Score(Document("Supply chains and ports", "en"), titles, texts);

        Assert.Equal(1, titles[own], 0.02);
        Assert.True(texts[own] > texts[1 - own]);
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
        index.RenormaliseWhenGrown();

        var (titles, texts) = (new float[2], new float[2]);
        index.Score(documents[0], titles, texts);
        var (title, text) = (titles[1], texts[1]);
        titles = new float[2];
        texts = new float[2];
        index.Score(documents[1], titles, texts);

        Assert.Equal(title, titles[0], 5);
        Assert.Equal(text, texts[0], 5);
        Assert.True(text > 0);
    }

    [Fact]
    public void Texts_that_agree_in_more_words_are_nearer_though_their_cosine_is_the_same()
    {
        var lengths = new FieldLengths(0.2f);
        lengths.Learn([2, 4, 10, 30], [false, false, true, true]);

        Assert.True(10 * 10 * lengths.Inverse(10, true) * lengths.Inverse(10, true) < 30 * 30 * lengths.Inverse(30, true) * lengths.Inverse(30, true));
        Assert.Equal(1 / 20f, lengths.Inverse(20, true), 5);
        Assert.Equal(1 / 3f, lengths.Inverse(3, false), 5);
    }

    private static TopicDocument Document(string title, string language) =>
        TopicAnalyzer.Analyze(new TopicText(title, "", "", language));
}
