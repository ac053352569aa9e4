using System.Collections.Frozen;
using System.Text.Json;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Pairings;

/// <summary>Those who take part in a pairing; several may have to act at once.</summary>
[Flags]
internal enum PairingParty
{
    Nobody = 0,
    RequesterLecturer = 1,
    InvitedLecturer = 2,
    RequesterOffice = 4,
    InvitedOffice = 8,

    /// <summary>The ASEM Education Secretariat, which has delivered projects reviewed and publishes good practice.</summary>
    Secretariat = 16,

    /// <summary>The experts to whom the project was given for review.</summary>
    Reviewers = 32,

    /// <summary>Who chairs the expert group that reviews it.</summary>
    Chair = 64,
    Lecturers = RequesterLecturer | InvitedLecturer,
    Offices = RequesterOffice | InvitedOffice,
    Everybody = Lecturers | Offices,
    Overseers = Secretariat | Reviewers | Chair,
}

internal static class PairingParties
{
    private static readonly PairingParty[] Single =
    [
        PairingParty.RequesterLecturer, PairingParty.InvitedLecturer, PairingParty.RequesterOffice, PairingParty.InvitedOffice,
        PairingParty.Secretariat, PairingParty.Reviewers, PairingParty.Chair,
    ];

    internal static PairingParty Lecturer(PairingSide side) =>
        side == PairingSide.Requester ? PairingParty.RequesterLecturer : PairingParty.InvitedLecturer;

    internal static PairingParty Office(PairingSide side) =>
        side == PairingSide.Requester ? PairingParty.RequesterOffice : PairingParty.InvitedOffice;

    private static readonly FrozenDictionary<string, PairingParty> ByName = Single
        .ToFrozenDictionary(party => JsonNamingPolicy.SnakeCaseUpper.ConvertName(party.ToString()), StringComparer.Ordinal);

    /// <summary>Reads parties as JSON and GraphQL write them, such as <c>REQUESTER_OFFICE,INVITED_OFFICE</c>.</summary>
    internal static Refusal? CheckMany(string? names, out PairingParty parties)
    {
        var told = (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        parties = told.Where(ByName.ContainsKey).Aggregate(PairingParty.Nobody, (all, name) => all | ByName[name]);
        return told.All(ByName.ContainsKey) ? null : new Refusal("malformed", "There is no such party of a pairing.", "waitsFor");
    }

    /// <summary>Each party by itself, the requester's before the invited, then those who oversee.</summary>
    internal static IReadOnlyList<PairingParty> Each(this PairingParty parties) => [.. Single.Where(one => parties.HasFlag(one))];
}
