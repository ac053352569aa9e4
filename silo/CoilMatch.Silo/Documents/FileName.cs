using System.Globalization;
using System.Text;
using CoilMatch.Silo.Documents.Content;

namespace CoilMatch.Silo.Documents;

/// <summary>
/// Makes a name that was sent into one that any computer can keep and nobody is fooled by: no folders, no hidden or turning
/// letters, none of the names that Windows keeps for itself, and the ending that the content has.
/// </summary>
/// <remarks>The edge sends names in Unicode's form C; the runtime here is built without the tables for that.</remarks>
internal static class FileName
{
    private const string Nameless = "document";
    private const char Instead = '_';

    /// <summary>Of devices, with and without an ending; the digits may be superscripts.</summary>
    /// <remarks>Source: Microsoft, Naming Files, Paths, and Namespaces.</remarks>
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

    internal static string Safe(string sent, FileFormat format)
    {
        var name = Tidy(LastPart(sent));
        var ends = DocumentFormats.Traits[format].Extensions;
        var end = ends.FirstOrDefault(one => name.EndsWith(one, StringComparison.OrdinalIgnoreCase)) ?? ends[0];
        var stem = WithoutEnding(name, end).Trim(' ', '.');
        if (stem.Length == 0) stem = Nameless;
        if (IsDevice(stem)) stem = Instead + stem;
        return Cut(stem, DocumentLimits.NameLength - end.Length) + end;
    }

    private static string LastPart(string sent) => sent[(sent.TrimEnd('/', '\\').LastIndexOfAny(['/', '\\']) + 1)..].TrimEnd('/', '\\');

    /// <summary>Takes off the content's own ending, or that of another format: a PNG is not called .pdf.</summary>
    private static string WithoutEnding(string name, string end)
    {
        if (name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return name[..^end.Length];
        if (DocumentFormats.PromisedBy(name) is not { } promised) return name;

        var other = DocumentFormats.Traits[promised].Extensions.First(one => name.EndsWith(one, StringComparison.OrdinalIgnoreCase));
        return name[..^other.Length];
    }

    private static string Tidy(string name)
    {
        var tidy = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsHidden(rune)) continue;
            if (Rune.IsWhiteSpace(rune)) tidy.Append(' ');
            else if (rune.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*' or '/' or '\\') tidy.Append(Instead);
            else tidy.Append(rune);
        }

        return string.Join(' ', tidy.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).TrimEnd(' ', '.');
    }

    /// <summary>Letters that are not seen, that turn the order of the others, or that no Unicode version gives a meaning.</summary>
    private static bool IsHidden(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value != '\t',
        // The two joiners belong to the spelling of Persian, of several Indian languages and of emoji.
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => true,
        _ => false,
    };

    private static bool IsDevice(string stem)
    {
        var first = stem.Split('.')[0].TrimEnd();
        if (first.Length is not (3 or 4)) return false;
        var device = Devices.FirstOrDefault(one => first.StartsWith(one, StringComparison.OrdinalIgnoreCase));
        return device is "COM" or "LPT"
            ? first.Length == 4 && (char.IsAsciiDigit(first[3]) || first[3] is '¹' or '²' or '³')
            : device is not null && first.Length == 3;
    }

    /// <summary>At most so many UTF-16 units, and never half a letter.</summary>
    private static string Cut(string stem, int most)
    {
        if (stem.Length <= most) return stem;
        var cut = char.IsHighSurrogate(stem[most - 1]) ? most - 1 : most;
        return stem[..cut].TrimEnd(' ', '.');
    }
}
