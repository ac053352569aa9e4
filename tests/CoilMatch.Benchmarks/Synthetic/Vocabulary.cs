using CoilMatch.Matching;
using CoilMatch.Vocabularies;

namespace CoilMatch.Benchmarks.Synthetic;

/// <summary>The words of made-up courses by rank: real subject words first, then pronounceable ones for the long tail.</summary>
/// <remarks>
/// A catalogue of n courses has about 200,000 · (n / 1,000,000)^0.4 words (Heaps' law). One in four neighbouring pairs of
/// generated words means the same, so that two courses can say one thing in different words.
/// </remarks>
public sealed class Vocabulary
{
    private const int WordsAtAMillion = 200_000;
    private const double Growth = 0.4;

    private static readonly string[] Onsets =
        ["b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p", "pl", "pr", "r", "s", "sk", "st", "t", "tr", "v", "z"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "eo", "io"];
    private static readonly string[] Codas = ["n", "r", "l", "m", "st", "x", "nd", "rk", "p", "t"];

    private readonly string[] words;

    public Vocabulary(int courses)
    {
        var real = RealWords();
        Real = real.Count;
        words = new string[Math.Max(real.Count * 4, (int)(WordsAtAMillion * Math.Pow(courses / 1e6, Growth)))];
        real.CopyTo(words);
        var taken = real.ToHashSet();
        for (var (at, number) = (real.Count, 0); at < words.Length; number++)
        {
            var word = Pronounceable(Draw.For(11, number));
            if (taken.Add(word))
                words[at++] = word;
        }
    }

    /// <summary>How many of the first ranks are words of a real language.</summary>
    public int Real { get; }

    public int Count => words.Length;

    public string this[int rank] => words[rank];

    /// <summary>Another word for the same thing, or the word itself when it has none.</summary>
    public int Synonym(int rank) =>
        rank >= Real && (rank ^ 1) < words.Length && Draw.For(12, rank >> 1).Below(4) == 0 ? Math.Max(Real, rank ^ 1) : rank;

    private static List<string> RealWords()
    {
        using var stream = typeof(ListingProfile).Assembly.GetManifestResourceStream("SubjectLexicon.tsv")!;
        using var reader = new StreamReader(stream);
        var fromLexicon = reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .SelectMany(line => line.Split('\t')[2].Split(' '));
        var fromFields = IscedF.All.SelectMany(field => WordsOf(field.Label));
        return [.. fromLexicon.Concat(fromFields).Where(word => word.Length > 3).Distinct().OrderBy(word => Draw.For(13, Hash(word)).Next())];
    }

    /// <summary>The longer words of a label, in lower case.</summary>
    public static IEnumerable<string> WordsOf(string label) => label.ToLowerInvariant()
        .Split([' ', ',', '(', ')', '/', '-'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length > 3 && word.All(char.IsAsciiLetter) && word is not ("with" or "from" or "further" or "defined" or "elsewhere" or "classified"));

    private static string Pronounceable(Draw draw)
    {
        var word = "";
        for (var syllables = 2 + (draw.Below(3) / 2) + draw.Below(2); syllables > 0; syllables--)
            word += draw.Of<string>(Onsets) + draw.Of<string>(Vowels);
        return word + draw.Of<string>(Codas);
    }

    private static long Hash(string word) => word.Aggregate(17L, (sum, letter) => unchecked((sum * 31) + letter));
}
