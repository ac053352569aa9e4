using System.Globalization;
using System.Text.Json;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Notifications;

/// <summary>The members of an event as the feed keeps them.</summary>
internal sealed class EventData
{
    private readonly JsonElement members;

    internal EventData(Change change)
    {
        using var parsed = JsonDocument.Parse(change.Data);
        members = parsed.RootElement.Clone();
    }

    internal string? Text(string member) =>
        members.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    internal bool Is(string member) => members.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.True;

    internal int? Number(string member) =>
        members.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : null;

    internal DateOnly? Day(string member) =>
        DateOnly.TryParseExact(Text(member), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    internal Guid? Id(string member) => Guid.TryParse(Text(member), out var id) ? id : null;

    internal PairingSide? Side(string member) => SideOf(Text(member));

    internal IReadOnlyList<PairingSide> Sides(string member) =>
        members.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(one => SideOf(one.GetString())).OfType<PairingSide>()]
            : [];

    /// <summary>The texts of a list, such as parties.</summary>
    internal IReadOnlyList<string> Names(string member) =>
        members.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(one => one.GetString()).OfType<string>()]
            : [];

    internal int Count(string member) =>
        members.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() : 0;

    private static PairingSide? SideOf(string? code) => code switch
    {
        "REQUESTER" => PairingSide.Requester,
        "INVITED" => PairingSide.Invited,
        _ => null,
    };
}
