using System.Text;

namespace CoilMatch.Silo.Imports;

/// <summary>Takes control characters out of a value, which neither PostgreSQL nor a page can show.</summary>
internal static class CleanText
{
    /// <summary>The trimmed text, or null when nothing is left. Where lines are not kept, a line end becomes a space.</summary>
    internal static string? Of(string text, bool keepLines)
    {
        if (!text.Any(char.IsControl)) return OrNull(text);

        var clean = new StringBuilder(text.Length);
        foreach (var letter in text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            if (!char.IsControl(letter)) clean.Append(letter);
            else if (letter is '\n' or '\r') clean.Append(keepLines ? '\n' : ' ');
            else if (letter is '\t' or '\u0085') clean.Append(' ');
        }

        return OrNull(clean.ToString());
    }

    private static string? OrNull(string text) => text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
