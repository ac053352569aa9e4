namespace CoilMatch.Silo.Spreadsheets;

/// <summary>Texts of people that a spreadsheet program would take for a formula.</summary>
/// <remarks>Source: OWASP, CSV Injection; the full-width signs are what Japanese and Chinese keyboards type and programs fold.</remarks>
internal static class FormulaGuard
{
    /// <summary>Whether a program might compute the text: it begins with a sign of a formula, also behind spaces.</summary>
    internal static bool IsRisky(string text)
    {
        foreach (var letter in text)
        {
            if (letter is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠') return true;
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter) && letter is not ('\uFEFF' or '\u200B' or '"')) return false;
        }

        return false;
    }

    /// <summary>The text behind an apostrophe where that is needed, which programs show as text.</summary>
    internal static string Guard(string text) => IsRisky(text) ? "'" + text : text;

    /// <summary>The text as it was before <see cref="Guard"/>.</summary>
    internal static string Unguard(string text) => text.StartsWith('\'') && IsRisky(text[1..]) ? text[1..] : text;
}
