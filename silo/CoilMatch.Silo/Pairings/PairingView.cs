using CoilMatch.Silo.Security;

namespace CoilMatch.Silo.Pairings;

/// <summary>From which side somebody looks at a pairing.</summary>
internal enum PairingSide
{
    Requester,
    Invited,
    Observer,
}

/// <summary>Whose turn it is, as seen by the caller's side.</summary>
internal enum WaitingFor
{
    Ours,
    Theirs,
}

/// <param name="Side">The side of the person whom this reaches.</param>
internal sealed record ContactView(PairingSide Side, string? Name, string? Email, Guid InstitutionId);

/// <param name="PlanHash">The version of the plan that was approved; none before there is a plan.</param>
/// <param name="ReplyDueOn">The last day for an answer, on the clock of the invited campus.</param>
/// <param name="Contacts">Empty until accepted, and for those who only look on.</param>
internal sealed record PairingView(
    Guid Id,
    PairingState State,
    long Version,
    string? PlanHash,
    Guid ListingId,
    Guid PartnerListingId,
    Guid InstitutionId,
    Guid PartnerInstitutionId,
    string Message,
    DateTimeOffset RequestedAt,
    DateOnly ReplyDueOn,
    DateTimeOffset? AnsweredAt,
    string? DeclineReason,
    string? DeclineComment,
    IReadOnlyList<ContactView> Contacts,
    WaitingFor? WaitingFor,
    PairingSide Side)
{
    internal static PairingView Of(PairingRow row, Caller caller, IReadOnlyList<ContactView> contacts)
    {
        var pairing = row.Pairing;
        var side = row.SideOf(caller);
        return new PairingView(
            pairing.Id.Value,
            pairing.State,
            pairing.Version,
            null,
            pairing.ListingId.Value,
            pairing.PartnerListingId.Value,
            pairing.InstitutionId.Value,
            pairing.PartnerInstitutionId.Value,
            pairing.Message,
            pairing.RequestedAt,
            pairing.ReplyDueOn,
            pairing.AnsweredAt,
            pairing.DeclineReason,
            pairing.DeclineComment,
            contacts,
            (pairing.State, side) switch
            {
                (PairingState.Requested, PairingSide.Invited) => Pairings.WaitingFor.Ours,
                (PairingState.Requested, PairingSide.Requester) => Pairings.WaitingFor.Theirs,
                _ => null,
            },
            side);
    }
}
