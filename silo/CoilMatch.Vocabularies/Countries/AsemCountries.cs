using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>The 51 countries of ASEM (30 in Europe, 21 in Asia), its two institutional partners, and who a territory belongs to.</summary>
/// <remarks>Members: ASEM InfoBoard. Zones: the IANA tz database, table zone.tab; changing zones is a data change here.</remarks>
public static class AsemCountries
{
    /// <summary>All 51 members, in the order of their codes.</summary>
    public static ImmutableArray<AsemCountry> All { get; } =
        [.. EuropeanMembers.All.Concat(AsianMembers.All).OrderBy(country => country.Code, StringComparer.Ordinal)];

    /// <summary>The European Union and the ASEAN Secretariat, which take part beside the countries.</summary>
    public static ImmutableArray<InstitutionalPartner> InstitutionalPartners { get; } =
    [
        new("EU", "European Union", Region.Europe),
        new("ASEAN", "ASEAN Secretariat", Region.Asia),
    ];

    private static readonly FrozenDictionary<string, AsemCountry> ByCode =
        All.ToFrozenDictionary(country => country.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The member with this ISO 3166-1 alpha-2 code in any letter case, or null when it is not a member.</summary>
    public static AsemCountry? Find(string? code) =>
        code is null ? null : ByCode.GetValueOrDefault(code.Trim());

    /// <summary>
    /// The member that an ISO 3166-1 code stands for: itself, or the member that a territory belongs to
    /// (HK and MO are CN). Null for anything else, such as Greenland, which left the Communities in 1985.
    /// </summary>
    public static AsemCountry? MemberOf(string? isoCode) =>
        Find(isoCode) ?? Find(Territories.Find(isoCode)?.Member);

    /// <summary>The first zone of a member or of its territory (HK gives Asia/Hong_Kong), or null when there is none.</summary>
    public static string? DefaultZone(string? isoCode) =>
        Find(isoCode)?.TimeZones[0] ?? Territories.Find(isoCode)?.TimeZone;
}
