using System.Collections.Frozen;
using System.Text.Json;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Pairings;

internal static class PairingStates
{
    private static readonly PairingState[] Over =
    [
        PairingState.Declined, PairingState.Lapsed, PairingState.Withdrawn,
        PairingState.Rejected, PairingState.Cancelled, PairingState.Archived,
    ];

    private static readonly FrozenDictionary<string, PairingState> ByName = Enum.GetValues<PairingState>()
        .ToFrozenDictionary(state => JsonNamingPolicy.SnakeCaseUpper.ConvertName(state.ToString()), StringComparer.Ordinal);

    /// <summary>Reads states as JSON and GraphQL write them, such as <c>RUNNING,AT_RISK</c>; none told is no filter.</summary>
    internal static Refusal? CheckMany(string? names, out IReadOnlyList<PairingState> states)
    {
        var told = (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        states = [.. told.Where(ByName.ContainsKey).Select(name => ByName[name]).Distinct()];
        return told.All(ByName.ContainsKey) ? null : new Refusal("malformed", "There is no such state of a pairing.", "state");
    }

    /// <summary>Whether nothing can follow this state.</summary>
    internal static bool IsOver(this PairingState state) => Over.Contains(state);

    /// <summary>The pairings that are not over; two listings have at most one.</summary>
    internal static IQueryable<Pairing> GoingOn(this IQueryable<Pairing> pairings) =>
        pairings.Where(one => !Over.Contains(one.State));
}
