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
    Lecturers = RequesterLecturer | InvitedLecturer,
    Offices = RequesterOffice | InvitedOffice,
    Everybody = Lecturers | Offices,
}

internal static class PairingParties
{
    private static readonly PairingParty[] Single =
        [PairingParty.RequesterLecturer, PairingParty.InvitedLecturer, PairingParty.RequesterOffice, PairingParty.InvitedOffice];

    internal static PairingParty Lecturer(PairingSide side) =>
        side == PairingSide.Requester ? PairingParty.RequesterLecturer : PairingParty.InvitedLecturer;

    internal static PairingParty Office(PairingSide side) =>
        side == PairingSide.Requester ? PairingParty.RequesterOffice : PairingParty.InvitedOffice;

    /// <summary>Each party by itself, the requester's before the invited.</summary>
    internal static IReadOnlyList<PairingParty> Each(this PairingParty parties) => [.. Single.Where(one => parties.HasFlag(one))];
}
