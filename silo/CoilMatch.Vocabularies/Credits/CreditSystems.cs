using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CoilMatch.Vocabularies;

/// <summary>A credit system with what its credits mean.</summary>
/// <param name="Unit">What follows a number, such as "ECTS".</param>
/// <param name="HoursFrom">Least hours of student work in one credit; null when no source fixes them.</param>
/// <param name="HoursTo">Most hours of student work in one credit; null when no source fixes them.</param>
public sealed record CreditSystemEntry(
    CreditSystem System, string Label, string Unit, string Explanation, int? HoursFrom, int? HoursTo);

/// <summary>The credit systems that a course may use.</summary>
public static class CreditSystems
{
    public static ImmutableArray<CreditSystemEntry> All { get; } =
    [
        new(CreditSystem.Ects, "European Credit Transfer and Accumulation System", "ECTS",
            "60 credits are one full-time year; one is 25 to 30 hours of student work (ECTS Users' Guide, 2015).", 25, 30),
        new(CreditSystem.Ucts, "UMAP Credit Transfer Scheme", "UCTS",
            "Used by universities of Asia and the Pacific; one credit is 38 to 48 hours of student work, teaching included.",
            38, 48),
        new(CreditSystem.Acts, "ASEAN Credit Transfer System", "ACTS",
            "Agreed among universities of the ASEAN University Network; ask the partner how many hours one credit stands for.",
            null, null),
        new(CreditSystem.National, "National or institutional credits", "national credits",
            "Counted by the rules of the country or the institution; name the hours of work beside the number.", null, null),
        new(CreditSystem.Hours, "Hours of student work", "hours",
            "Teaching, preparation and examination together, in full hours of 60 minutes.", null, null),
    ];

    private static readonly FrozenDictionary<string, CreditSystem> ByWord = new Dictionary<string, CreditSystem>
    {
        ["ects"] = CreditSystem.Ects,
        ["cfu"] = CreditSystem.Ects,
        ["ucts"] = CreditSystem.Ucts,
        ["acts"] = CreditSystem.Acts,
        ["national"] = CreditSystem.National,
        ["credit"] = CreditSystem.National,
        ["credits"] = CreditSystem.National,
        ["unit"] = CreditSystem.National,
        ["units"] = CreditSystem.National,
        ["mc"] = CreditSystem.National,
        ["cu"] = CreditSystem.National,
        ["cats"] = CreditSystem.National,
        ["scqf"] = CreditSystem.National,
        ["hour"] = CreditSystem.Hours,
        ["hours"] = CreditSystem.Hours,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entry of a system, or null for a number that is no member of the enumeration.</summary>
    public static CreditSystemEntry? Find(CreditSystem system) => All.FirstOrDefault(entry => entry.System == system);

    /// <summary>
    /// Reads the unit that a course catalogue writes, in any letter case. The Italian CFU is the ECTS credit under
    /// its national name; units of one country (SCQF, CATS) or of one university (MC, CU, "unit") are National.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CreditSystem system)
    {
        system = default;
        return text is not null && ByWord.TryGetValue(text.Trim(), out system);
    }
}
