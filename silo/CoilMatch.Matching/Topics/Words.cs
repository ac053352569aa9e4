namespace CoilMatch.Matching.Topics;

/// <summary>Cuts a folded text into runs: words of spaced scripts, and stretches of unspaced ones.</summary>
internal static class Words
{
    /// <summary>The runs of letters and digits in order; an apostrophe joins, as in "l'eau", and is dropped.</summary>
    public static IEnumerable<(string Run, bool Unspaced)> In(string folded)
    {
        var start = 0;
        while (start < folded.Length)
        {
            if (!char.IsLetterOrDigit(folded[start]) && !TextFolding.IsUnspaced(folded[start]))
            {
                start++;
                continue;
            }

            var unspaced = TextFolding.IsUnspaced(folded[start]);
            var end = start + 1;
            while (end < folded.Length && TextFolding.IsUnspaced(folded[end]) == unspaced
                && (unspaced || char.IsLetterOrDigit(folded[end])))
                end++;
            yield return (folded[start..end], unspaced);
            start = end;
        }
    }

    /// <summary>Pairs of neighbouring characters, the usual stand-in for words in unspaced scripts.</summary>
    public static IEnumerable<string> CharacterPairs(string run)
    {
        if (run.Length == 1)
            yield return run;
        for (var at = 0; at + 2 <= run.Length; at++)
            yield return run.Substring(at, 2);
    }
}
