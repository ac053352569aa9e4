using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>A place with an ISO 3166-1 code of its own whose universities count with an ASEM member.</summary>
internal sealed record Territory(string Code, string Member, string TimeZone);

/// <summary>
/// The territories that count with a member: the special administrative regions of China, the overseas departments
/// of France, Åland and Svalbard. Self-governing places outside the membership (GL, FO, GG, JE, IM) are left out.
/// </summary>
internal static class Territories
{
    private static readonly ImmutableArray<Territory> All =
    [
        new("HK", "CN", "Asia/Hong_Kong"),
        new("MO", "CN", "Asia/Macau"),
        new("AX", "FI", "Europe/Mariehamn"),
        new("GF", "FR", "America/Cayenne"),
        new("GP", "FR", "America/Guadeloupe"),
        new("MQ", "FR", "America/Martinique"),
        new("RE", "FR", "Indian/Reunion"),
        new("YT", "FR", "Indian/Mayotte"),
        new("SJ", "NO", "Arctic/Longyearbyen"),
    ];

    private static readonly FrozenDictionary<string, Territory> ByCode =
        All.ToFrozenDictionary(territory => territory.Code, StringComparer.OrdinalIgnoreCase);

    public static Territory? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code.Trim());
}
