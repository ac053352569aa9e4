using System.Globalization;
using System.Text;

namespace CoilMatch.Matching.Topics;

/// <summary>Brings texts to one spelling, so that capitals, accents and full-width letters do not keep equals apart.</summary>
internal static class TextFolding
{
    /// <summary>Longer texts are read up to here; a course description is a few thousand characters.</summary>
    public const int LongestText = 20_000;

    // Latin letters from U+00C0 to U+017F without their marks; a dot stands for a letter written out below.
    private const string Plain =
        "AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo..RrRrRrSsSsSsSsTtTtTt" +
        "UuUuUuUuUuUuWwYyYZzZzZzs";

    /// <summary>Lower case, without accents, half width; æ is written ae, ø o, å a, ß ss, œ oe.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(Math.Min(text.Length, LongestText) + 8);
        for (var at = 0; at < text.Length && at < LongestText; at++)
            Append(folded, text[at]);
        return folded.ToString();
    }

    /// <summary>True for scripts written without spaces, or whose words are short: Han, kana, Hangul and Thai.</summary>
    public static bool IsUnspaced(char letter) =>
        letter is (>= '\u3005' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uac00' and <= '\ud7a3')
            or (>= '\uf900' and <= '\ufaff') or (>= '\u0e00' and <= '\u0e7f');

    private static void Append(StringBuilder folded, char letter)
    {
        if (letter is >= '\uff01' and <= '\uff5e')
            letter = (char)(letter - 0xfee0);
        if (letter is >= '\u00c0' and <= '\u017f')
            AppendLatin(folded, letter);
        else if (letter < '\u0300' || char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark || IsUnspaced(letter))
            folded.Append(char.ToLowerInvariant(letter));
    }

    private static void AppendLatin(StringBuilder folded, char letter)
    {
        var plain = Plain[letter - '\u00c0'];
        if (plain != '.')
            folded.Append(char.ToLowerInvariant(plain));
        else
            folded.Append(letter switch
            {
                'Æ' or 'æ' => "ae",
                'Œ' or 'œ' => "oe",
                'ß' => "ss",
                'Þ' or 'þ' => "th",
                'Ĳ' or 'ĳ' => "ij",
                '×' or '÷' => " ",
                _ => letter.ToString().ToLowerInvariant(),
            });
    }
}
