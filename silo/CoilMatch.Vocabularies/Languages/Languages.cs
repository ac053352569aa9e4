using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>The languages that ASEM countries have as official ones, and others that are widely taught there.</summary>
/// <remarks>Tags: BCP 47 (RFC 5646) with the IANA language subtag registry.</remarks>
public static class Languages
{
    /// <summary>All known languages by English name.</summary>
    public static ImmutableArray<Language> All { get; } =
        [.. ResourceTable.Rows("languages.csv").Select(row => new Language(row[0], row[1], row[2]))];

    private static readonly FrozenDictionary<string, Language> ByTag =
        All.ToFrozenDictionary(language => language.Tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The language that a tag means, in any letter case; script and region may be more exact than the table, so zh-Hant-HK
    /// finds Chinese and en-GB English. Null when the tag is not well formed or the language is not listed.
    /// </summary>
    public static Language? Find(string? tag)
    {
        var rest = tag?.Trim();
        if (!IsWellFormed(rest)) return null;
        while (!ByTag.ContainsKey(rest!) && rest!.LastIndexOf('-') is > 0 and var cut) rest = rest[..cut];
        return ByTag.GetValueOrDefault(rest!);
    }

    /// <summary>
    /// Whether a text has the form language[-Script][-REGION]: two or three letters, then four, then two letters or three
    /// digits. The other parts of BCP 47 (variants, extensions) are not used for courses and are refused.
    /// </summary>
    public static bool IsWellFormed(string? tag)
    {
        if (tag is null) return false;
        var parts = tag.Split('-');
        if (parts.Length > 3 || !(parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter))) return false;
        return parts.Length switch
        {
            1 => true,
            2 => IsScript(parts[1]) || IsRegion(parts[1]),
            _ => IsScript(parts[1]) && IsRegion(parts[2]),
        };
    }

    private static bool IsScript(string part) => part.Length == 4 && part.All(char.IsAsciiLetter);

    private static bool IsRegion(string part) =>
        (part.Length == 2 && part.All(char.IsAsciiLetter)) || (part.Length == 3 && part.All(char.IsAsciiDigit));
}
