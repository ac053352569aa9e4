using CoilMatch.Vocabularies;

namespace CoilMatch.Benchmarks.Synthetic;

/// <summary>What courses can be about: each topic lies in an ISCED-F field and has words that go together.</summary>
public sealed class LatentTopics
{
    /// <summary>Words of one topic, and words of one course's own subject within it.</summary>
    public const int WordsInTopic = 56;
    public const int WordsInSubject = 12;

    private const int CoursesInTopic = 250;
    private const int FewestTopics = 200;
    private const int WordsInField = 80;
    private const int FieldWordsInTopic = 14;

    private static readonly IscedField[] Fields = [.. IscedF.All.Where(field => field is { Level: IscedLevel.Detailed, IsNamed: true })];

    private readonly int[][] words;

    public LatentTopics(int courses, Vocabulary vocabulary)
    {
        var ranks = Enumerable.Range(0, vocabulary.Real).ToDictionary(rank => vocabulary[rank]);
        var fieldWords = Fields.Select((field, number) => FieldWords(field, number, ranks, vocabulary)).ToArray();
        words = new int[Math.Max(FewestTopics, courses / CoursesInTopic)][];
        for (var topic = 0; topic < words.Length; topic++)
            words[topic] = TopicWords(topic, fieldWords[topic % Fields.Length], vocabulary);
    }

    public int Count => words.Length;

    public static string FieldOf(int topic) => Fields[topic % Fields.Length].Code;

    /// <summary>Ranks in the vocabulary, the most telling of the field first.</summary>
    public ReadOnlySpan<int> WordsOf(int topic) => words[topic];

    /// <summary>The words that one course stresses; a course with the same number has the same subject.</summary>
    public int[] SubjectOf(int topic, long subject)
    {
        var draw = Draw.For(21, subject);
        var pool = (int[])words[topic].Clone();
        for (var at = 0; at < WordsInSubject; at++)
        {
            var other = at + draw.Below(pool.Length - at);
            (pool[at], pool[other]) = (pool[other], pool[at]);
        }

        return pool[..WordsInSubject];
    }

    private static int[] FieldWords(IscedField field, int number, Dictionary<string, int> ranks, Vocabulary vocabulary)
    {
        var draw = Draw.For(22, number);
        var chosen = Vocabulary.WordsOf(field.Label).Where(ranks.ContainsKey).Select(word => ranks[word]).ToHashSet();
        while (chosen.Count < WordsInField)
            chosen.Add(draw.Chance(0.3) ? draw.Below(vocabulary.Real) : vocabulary.Real + draw.Below(vocabulary.Count / 20));
        return [.. chosen];
    }

    private static int[] TopicWords(int topic, int[] ofField, Vocabulary vocabulary)
    {
        var draw = Draw.For(23, topic);
        var chosen = new HashSet<int>();
        while (chosen.Count < FieldWordsInTopic)
            chosen.Add(ofField[draw.Zipf(ofField.Length)]);
        while (chosen.Count < WordsInTopic)
            chosen.Add(draw.Zipf(vocabulary.Count));
        return [.. chosen];
    }
}
