using System.Collections.Frozen;
using System.Reflection;

namespace CoilMatch.Matching.Topics;

/// <summary>Subject words of several languages with their English, and the usual abbreviations of English course titles.</summary>
/// <remarks>
/// Read from <c>SubjectLexicon.tsv</c>: language or languages, word, English words. Compounds such as "markedsføringsledelse"
/// and unspaced scripts are cut by the longest known part first. "abbr" holds abbreviations, used for every language.
/// </remarks>
internal sealed class SubjectLexicon
{
    private const string Abbreviations = "abbr";
    private const int ShortestPart = 4;
    private static readonly string[] Joints = ["s", "e", "er", "en", "n", "es", "ene", "ens", "ers", "et", "a", "ar"];

    private readonly FrozenDictionary<string, FrozenDictionary<string, string[]>> byLanguage;

    private SubjectLexicon(FrozenDictionary<string, FrozenDictionary<string, string[]>> byLanguage) =>
        this.byLanguage = byLanguage;

    public static SubjectLexicon Shared { get; } = Load();

    /// <summary>English words for a folded run of letters; empty when none is known.</summary>
    public IReadOnlyList<string> Translate(string run, bool unspaced, string language)
    {
        var found = new List<string>();
        if (unspaced)
        {
            CutUnspaced(run, language.StartsWith("zh", StringComparison.Ordinal) ? "zh" : "ja", found);
            return found;
        }

        if (byLanguage[Abbreviations].TryGetValue(run, out var written))
            found.AddRange(written);
        if (language.Length >= 2 && byLanguage.TryGetValue(language[..2], out var words))
            CutCompound(run, words, found);
        return found;
    }

    private void CutUnspaced(string run, string language, List<string> found)
    {
        var words = byLanguage[language];
        for (var at = 0; at < run.Length;)
        {
            var length = Math.Min(12, run.Length - at);
            while (length > 0 && !words.ContainsKey(run.Substring(at, length)))
                length--;
            if (length > 0)
                found.AddRange(words[run.Substring(at, length)]);
            at += Math.Max(1, length);
        }
    }

    private static void CutCompound(string run, FrozenDictionary<string, string[]> words, List<string> found)
    {
        if (Lookup(run, words) is { } whole)
        {
            found.AddRange(whole);
            return;
        }

        for (var length = run.Length - 1; length >= ShortestPart; length--)
        {
            if (!words.TryGetValue(run[..length], out var head))
                continue;
            found.AddRange(head);
            var rest = run[length..];
            if (Lookup(rest, words) is { } tail)
                found.AddRange(tail);
            else if (Joints.FirstOrDefault(joint => rest.StartsWith(joint, StringComparison.Ordinal)
                && Lookup(rest[joint.Length..], words) is not null) is { } joint)
                found.AddRange(Lookup(rest[joint.Length..], words)!);
            else if (rest.Length > ShortestPart)
                CutCompound(rest, words, found);
            return;
        }

        for (var start = 2; start <= run.Length - ShortestPart; start++)
        {
            if (Lookup(run[start..], words) is not { } tail)
                continue;
            found.AddRange(tail);
            return;
        }
    }

    private static string[]? Lookup(string word, FrozenDictionary<string, string[]> words)
    {
        if (words.TryGetValue(word, out var exact))
            return exact;
        foreach (var joint in Joints)
        {
            if (word.Length - joint.Length >= ShortestPart && word.EndsWith(joint, StringComparison.Ordinal)
                && words.TryGetValue(word[..^joint.Length], out var inflected))
                return inflected;
        }

        return null;
    }

    private static SubjectLexicon Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("SubjectLexicon.tsv")!;
        using var reader = new StreamReader(stream);
        var entries = new Dictionary<string, Dictionary<string, string[]>>
        {
            [Abbreviations] = [],
            ["ja"] = [],
            ["zh"] = [],
        };
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            foreach (var language in cells[0].Split(','))
            {
                if (!entries.TryGetValue(language, out var words))
                    entries[language] = words = [];
                words[TextFolding.Fold(cells[1])] = cells[2].Split(' ');
            }
        }

        return new SubjectLexicon(entries.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenDictionary()));
    }
}
