using System.Globalization;
using System.Text;

namespace CoilMatch.Silo.Common;

/// <summary>
/// Lower case without accents, for comparing names and for searching. The tables stand in for Unicode decomposition, which
/// the runtime leaves out where it is built without language data.
/// </summary>
internal static class PlainText
{
    /// <summary>Base letters of U+00C0 to U+017F; a dot where there is none.</summary>
    private const string Latin =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggggggg" +
        "hhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Base letters of U+1E00 to U+1EFF, most of them Vietnamese.</summary>
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss" +
        "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.sss.daaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee" +
        "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy";

    internal static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is < '\u0300' or > '\u036f') folded.Append(Fold(letter));
        }

        return folded.ToString();
    }

    private static string Fold(char letter) => letter switch
    {
        'Æ' or 'æ' => "ae",
        'Œ' or 'œ' => "oe",
        'ß' or 'ẞ' => "ss",
        'Þ' or 'þ' => "th",
        >= '\u00c0' and <= '\u017f' when Latin[letter - '\u00c0'] is not '.' and var plain => plain.ToString(),
        >= '\u1e00' and <= '\u1eff' when LatinAdditional[letter - '\u1e00'] is not '.' and var plain => plain.ToString(),
        _ => char.ToLower(letter, CultureInfo.InvariantCulture).ToString(),
    };
}
