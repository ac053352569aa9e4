using System.Text.Json.Serialization;

namespace CoilMatch.Vocabularies;

/// <summary>
/// The two sides of the ASEM process; every country belongs to one by membership, never by its time zone.
/// Written to people and programs as "Asia" and "Europe".
/// </summary>
public enum Region
{
    [JsonStringEnumMemberName("Asia")]
    Asia,

    [JsonStringEnumMemberName("Europe")]
    Europe,
}
