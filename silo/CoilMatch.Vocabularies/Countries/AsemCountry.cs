using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>A country that belongs to ASEM.</summary>
/// <param name="Code">ISO 3166-1 alpha-2, upper case.</param>
/// <param name="Region">The side by membership, so Russia is Asia although Europe/Moscow is its first zone.</param>
/// <param name="TimeZones">IANA zone ids, the one of the seat of government or of most universities first.</param>
public sealed record AsemCountry(string Code, string Name, Region Region, ImmutableArray<string> TimeZones);

/// <summary>An organisation that is an ASEM partner beside the 51 countries.</summary>
public sealed record InstitutionalPartner(string Code, string Name, Region Region);
