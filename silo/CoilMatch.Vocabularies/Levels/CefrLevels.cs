using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CoilMatch.Vocabularies;

/// <summary>A CEFR level with the name that the framework gives its users, such as B2 "Vantage".</summary>
public sealed record LabelledCefrLevel(CefrLevel Level, string Label);

/// <summary>The six levels of the Common European Framework of Reference for Languages.</summary>
/// <remarks>Source: Council of Europe, CEFR (2001), section 3.2, whose names for the levels are used as labels.</remarks>
public static class CefrLevels
{
    /// <summary>A1 to C2, the lowest first.</summary>
    public static ImmutableArray<LabelledCefrLevel> All { get; } =
    [
        new(CefrLevel.A1, "Breakthrough"),
        new(CefrLevel.A2, "Waystage"),
        new(CefrLevel.B1, "Threshold"),
        new(CefrLevel.B2, "Vantage"),
        new(CefrLevel.C1, "Effective operational proficiency"),
        new(CefrLevel.C2, "Mastery"),
    ];

    /// <summary>Reads "B2" in any letter case. Numbers are refused: the level's place in the list is no way to write it.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CefrLevel level)
    {
        level = text?.Trim().ToUpperInvariant() switch
        {
            "A1" => CefrLevel.A1,
            "A2" => CefrLevel.A2,
            "B1" => CefrLevel.B1,
            "B2" => CefrLevel.B2,
            "C1" => CefrLevel.C1,
            "C2" => CefrLevel.C2,
            _ => default,
        };
        return level != default;
    }
}
