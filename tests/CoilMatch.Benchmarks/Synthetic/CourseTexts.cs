using System.Collections.Immutable;
using System.Text;

namespace CoilMatch.Benchmarks.Synthetic;

/// <summary>Writes titles, descriptions and keywords as catalogues have them: of unequal length, shouted, cut, abbreviated.</summary>
public sealed class CourseTexts(Vocabulary vocabulary, LatentTopics topics)
{
    private const int CutTitle = 30;

    private static readonly string[] Openings =
        ["Introduction to", "Introduction to", "Advanced", "Fundamentals of", "Principles of", "Seminar in", "Applied", "Topics in", "International"];
    private static readonly string[] ShortOpenings = ["Intro to", "Adv", "Fund of", "Princ of", "Intl"];
    private static readonly string[] Closings = ["I", "II", "Management", "Methods", "Analysis", "Project", "Laboratory", "Theory"];
    private static readonly string[] Joints = ["and", "in", "for", "of"];

    private static readonly string[] FunctionWords =
        ["the", "of", "and", "in", "to", "a", "for", "with", "on", "by", "as", "from", "their", "through", "between", "or", "this", "that"];
    private static readonly string[] CourseWords =
        ["students", "course", "introduces", "learn", "theory", "methods", "analysis", "practice", "project", "knowledge", "skills",
            "understanding", "apply", "concepts", "topics", "case", "studies", "research", "design", "systems", "development",
            "international", "group", "work", "problems", "examine", "critical", "principles", "tools", "lectures"];

    /// <summary>A title of three to seven words on the subject; stems of <paramref name="avoided"/> are left out.</summary>
    public (string Title, int[] Used) Title(int[] subject, IReadOnlyCollection<int> avoided, ref Draw draw)
    {
        var wanted = 2 + draw.Below(3);
        var used = new List<int>(wanted);
        for (var attempt = 0; used.Count < wanted && attempt < 40; attempt++)
        {
            var rank = subject[draw.Zipf(subject.Length)];
            if (!used.Contains(rank) && !avoided.Contains(rank) && !avoided.Contains(vocabulary.Synonym(rank)))
                used.Add(rank);
        }

        var title = new StringBuilder();
        if (draw.Chance(0.4))
            title.Append(draw.Chance(0.25) ? draw.Of<string>(ShortOpenings) : draw.Of<string>(Openings));
        for (var at = 0; at < used.Count; at++)
        {
            if (at == used.Count - 1 && at > 0 && draw.Chance(0.5))
                title.Append(' ').Append(draw.Of<string>(Joints));
            AppendWord(title, used[at], capital: true, ref draw);
        }

        if (title.ToString().AsSpan().Count(' ') < 2 || draw.Chance(0.15))
            title.Append(' ').Append(draw.Of<string>(Closings));
        return (Shape(title.ToString().Trim(), ref draw), [.. used]);
    }

    /// <summary>40 to 120 words: of the subject, of its topic, of any course, and a few that stand by chance.</summary>
    public string Description(int topic, int[] subject, ref Draw draw)
    {
        var ofTopic = topics.WordsOf(topic);
        var text = new StringBuilder(800);
        var sentence = 0;
        for (var left = 40 + draw.Below(81); left > 0; left--)
        {
            var capital = sentence-- == 0;
            if (capital)
            {
                if (text.Length > 0)
                    text.Append('.');
                sentence = 9 + draw.Below(14);
            }

            var kind = draw.Share();
            if (kind < 0.34)
                Append(text, FunctionWords[draw.Zipf(FunctionWords.Length)], capital);
            else if (kind < 0.54)
                Append(text, CourseWords[draw.Zipf(CourseWords.Length)], capital);
            else if (kind < 0.68)
                AppendWord(text, subject[draw.Below(subject.Length)], capital, ref draw);
            else if (kind < 0.88)
                AppendWord(text, ofTopic[draw.Below(ofTopic.Length)], capital, ref draw);
            else
                AppendWord(text, draw.Zipf(vocabulary.Count), capital, ref draw);
        }

        return text.Append('.').ToString();
    }

    public ImmutableArray<string> Keywords(int[] subject, ref Draw draw)
    {
        if (draw.Chance(0.4))
            return [];
        var first = draw.Below(subject.Length);
        var keywords = ImmutableArray.CreateBuilder<string>();
        for (var count = 2 + draw.Below(4); count > 0; count--)
            keywords.Add(vocabulary[Said(subject[first++ % subject.Length], ref draw)]);
        return keywords.ToImmutable();
    }

    private static string Shape(string title, ref Draw draw)
    {
        var shape = draw.Share();
        if (shape < 0.20 && title.Length > CutTitle)
            title = title[..CutTitle].TrimEnd();
        return shape is < 0.10 or > 0.93 ? title.ToUpperInvariant() : title;
    }

    private int Said(int rank, ref Draw draw) => draw.Chance(0.5) ? vocabulary.Synonym(rank) : rank;

    private void AppendWord(StringBuilder text, int rank, bool capital, ref Draw draw)
    {
        Append(text, vocabulary[Said(rank, ref draw)], capital);
        if (text[^1] != 's' && draw.Chance(0.12))
            text.Append('s');
    }

    private static void Append(StringBuilder text, string word, bool capital)
    {
        if (text.Length > 0)
            text.Append(' ');
        if (capital)
            text.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        else
            text.Append(word);
    }
}
