namespace CoilMatch.Silo.Pairings;

/// <summary>States and parties as a person reads them in a spreadsheet.</summary>
internal static class BoardWords
{
    internal static string Of(PairingState state) => state switch
    {
        PairingState.Requested => "Asked",
        PairingState.CoDesign => "Planning",
        PairingState.UnderReview => "With the offices",
        PairingState.ChangesRequested => "Changes asked for",
        PairingState.AtRisk => "At risk",
        PairingState.InReview => "In review",
        _ => state.ToString(),
    };

    internal static string Of(PairingParty waiting) => string.Join(", ", waiting.Each().Select(one => one switch
    {
        PairingParty.RequesterLecturer => "requester's lecturer",
        PairingParty.InvitedLecturer => "invited lecturer",
        PairingParty.RequesterOffice => "requester's office",
        _ => "invited office",
    }));
}
