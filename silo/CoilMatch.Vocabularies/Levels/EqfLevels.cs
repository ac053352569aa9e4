using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>A level of the European Qualifications Framework.</summary>
/// <param name="Level">1 (lowest) to 8.</param>
/// <param name="Label">The qualification usually found at this level.</param>
public sealed record EqfLevel(int Level, string Label);

/// <summary>The eight levels of the European Qualifications Framework, and the everyday words for them.</summary>
/// <remarks>
/// Source: Council Recommendation of 22 May 2017 (2017/C 189/03). The ASEAN Qualifications Reference Framework also has
/// eight levels, and each country refers its own framework to it; a first degree is usually found at 6 there as well, but
/// the two frameworks are not referenced to each other as a whole. A level told by an Asian institution is therefore
/// shown as information for the other side and recognises nothing.
/// </remarks>
public static class EqfLevels
{
    public static ImmutableArray<EqfLevel> All { get; } =
    [
        new(1, "Basic general knowledge"),
        new(2, "Lower secondary or basic vocational"),
        new(3, "Vocational, first stage"),
        new(4, "Upper secondary or full vocational"),
        new(5, "Short cycle"),
        new(6, "Bachelor"),
        new(7, "Master"),
        new(8, "Doctorate"),
    ];

    private static readonly FrozenDictionary<string, int> ByWord = new Dictionary<string, int>
    {
        ["short-cycle"] = 5,
        ["short cycle"] = 5,
        ["associate"] = 5,
        ["associate degree"] = 5,
        ["foundation degree"] = 5,
        ["higher diploma"] = 5,
        ["bachelor"] = 6,
        ["bachelors"] = 6,
        ["bachelor's"] = 6,
        ["undergraduate"] = 6,
        ["first cycle"] = 6,
        ["first-cycle"] = 6,
        ["ba"] = 6,
        ["bsc"] = 6,
        ["beng"] = 6,
        ["master"] = 7,
        ["masters"] = 7,
        ["master's"] = 7,
        ["graduate"] = 7,
        ["postgraduate"] = 7,
        ["second cycle"] = 7,
        ["second-cycle"] = 7,
        ["ma"] = 7,
        ["msc"] = 7,
        ["meng"] = 7,
        ["mba"] = 7,
        ["doctorate"] = 8,
        ["doctoral"] = 8,
        ["phd"] = 8,
        ["third cycle"] = 8,
        ["third-cycle"] = 8,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The level with this number, or null outside 1 to 8.</summary>
    public static EqfLevel? Find(int level) => level is >= 1 and <= 8 ? All[level - 1] : null;

    /// <summary>
    /// The level that an English word or abbreviation means ("bachelor", "postgraduate", "PhD"), or that a digit from 1 to 8
    /// says, in any letter case; null when the word is not known.
    /// </summary>
    public static int? FromWord(string? word)
    {
        var told = word?.Trim();
        if (told is [>= '1' and <= '8']) return told[0] - '0';
        return told is not null && ByWord.TryGetValue(told, out var level) ? level : null;
    }
}
