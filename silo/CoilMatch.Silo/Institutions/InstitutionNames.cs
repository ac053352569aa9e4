using System.Globalization;
using System.Text;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Institutions;

/// <summary>Makes the same key of the ways in which people write one institution's name.</summary>
internal static class InstitutionNames
{
    /// <summary>
    /// Lower case, accents and punctuation removed, "&amp;" read as "and", a leading "the" dropped. The order of words stays:
    /// "University of York" and "York University" are two institutions.
    /// </summary>
    internal static string Normalise(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in PlainText.Fold(name.Replace("&", " and ", StringComparison.Ordinal)))
        {
            if (letter is '\'' or '’') continue;
            letters.Append(IsWordPart(letter) ? letter : ' ');
        }

        var words = letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words is ["the", _, ..] ? words[1..] : words);
    }

    /// <summary>Letters, digits, and the vowel signs that are marks of their own in Indic scripts and Thai.</summary>
    private static bool IsWordPart(char letter) => char.IsLetterOrDigit(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark;
}
