using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>What the law asks for before personal data of students may go from one country to another.</summary>
public enum TransferRule
{
    /// <summary>Both countries apply the General Data Protection Regulation.</summary>
    SameLaw,

    /// <summary>One applies it, and the European Commission has found the other one adequate.</summary>
    Adequate,

    /// <summary>Nothing general holds: standard clauses, consent or no personal data at all.</summary>
    Safeguards,
}

/// <summary>
/// Between which ASEM members personal data may flow by European law. It says nothing of the law of the Asian side, nor of
/// the lists that the United Kingdom and Switzerland keep of their own.
/// </summary>
/// <remarks>
/// Source: European Commission, "Adequacy decisions"
/// (commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en).
/// </remarks>
public static class DataTransfers
{
    public const string Source =
        "https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en";

    /// <summary>The day on which the list was last compared with its source.</summary>
    public static DateOnly CheckedOn { get; } = new(2026, 11, 21);

    /// <summary>The decisions that concern ASEM members, by country.</summary>
    public static ImmutableArray<AdequacyDecision> Decisions { get; } =
    [
        new("CH", "2000/518/EC", new DateOnly(2000, 7, 26), ""),
        new("GB", "(EU) 2021/1772", new DateOnly(2021, 6, 28), "It was made for a limited time and has to be renewed: look whether it still holds."),
        new("JP", "(EU) 2019/419", new DateOnly(2019, 1, 23),
            "It does not cover everything that a Japanese university does, such as handling data for academic studies: ask the partner whether it covers this class."),
        new("KR", "(EU) 2022/254", new DateOnly(2021, 12, 17), ""),
        new("NZ", "2013/65/EU", new DateOnly(2012, 12, 19), ""),
    ];

    private static readonly FrozenDictionary<string, AdequacyDecision> ByCountry =
        Decisions.ToFrozenDictionary(one => one.Country, StringComparer.OrdinalIgnoreCase);

    /// <summary>The decision on a country, or null when there is none.</summary>
    public static AdequacyDecision? DecisionOn(string? country) => country is null ? null : ByCountry.GetValueOrDefault(country.Trim());

    /// <summary>Whether a country applies the General Data Protection Regulation: the European Union, and Norway by the European Economic Area.</summary>
    public static bool IsInEea(string? country) =>
        AsemCountries.Find(country) is { Region: Region.Europe, Code: not ("CH" or "GB") };

    /// <summary>What holds between two members, whichever of them sends.</summary>
    public static TransferRule Between(string country, string other) => (IsInEea(country), IsInEea(other)) switch
    {
        (true, true) => TransferRule.SameLaw,
        (true, false) when DecisionOn(other) is not null => TransferRule.Adequate,
        (false, true) when DecisionOn(country) is not null => TransferRule.Adequate,
        _ => TransferRule.Safeguards,
    };
}
