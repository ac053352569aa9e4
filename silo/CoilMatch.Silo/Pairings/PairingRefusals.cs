using CoilMatch.Matching;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Pairings;

/// <summary>What requests and answers say no to.</summary>
internal static class PairingRefusals
{
    internal static readonly Refusal SameListing =
        new("same-listing", "A listing cannot be its own partner.", "partnerListingId");

    internal static readonly Refusal OwnNotOpen =
        new("not-published", "Publish your listing first; partners want to see whom they work with.", "listingId");

    internal static readonly Refusal PartnerNotOpen =
        new("partner-not-published", "This listing is not open for partners any more.", "partnerListingId");

    internal static readonly Refusal OwnCapacity =
        new("no-capacity", "Your listing has found all the partners that it was looking for.", "listingId");

    internal static readonly Refusal PartnerCapacity =
        new("no-capacity", "The other listing has found all the partners that it was looking for.", "partnerListingId");

    internal static readonly Refusal AlreadyAsked =
        new("already-requested", "You have asked this partner already; the answer is still to come.", "partnerListingId");

    internal static readonly Refusal AlreadyAskedByThem =
        new("asked-by-partner", "This partner has asked you already: answer their request instead.", "partnerListingId");

    internal static readonly Refusal AlreadyPaired =
        new("already-paired", "These two listings work together already.", "partnerListingId");

    internal static readonly Refusal TooManyOpen = new(
        "too-many-open", $"A listing can wait for {Pairing.MostOpenRequests} answers at a time. Withdraw a request or wait for an answer.", "listingId");

    internal static readonly Refusal PartnerWithdrawn =
        new("partner-withdrawn", "One of the two listings has been withdrawn, so the request can only be declined.");

    internal static readonly Refusal ReasonNeeded =
        new("reason-needed", "Choose the reason that fits best; it helps the other lecturer to look on.", "reason");

    internal static readonly Refusal UnknownReason = new("unknown-code", "Choose a reason of the list.", "reason");

    internal static readonly Refusal CommentTooLong =
        new("length", $"Use at most {Pairing.LongestComment} characters.", "comment");

    internal static readonly Refusal MessageLength = new(
        "length", $"Write {Pairing.ShortestMessage} to {Pairing.LongestMessage} characters about what you would like to do together.", "message");

    internal static Refusal NotFeasible(Obstacle obstacle) =>
        new("not-feasible", $"{obstacle.Text} {obstacle.Remedy}".Trim(), "partnerListingId");

    internal static Refusal AlreadyDecided(PairingState state) => new("already-decided", state switch
    {
        PairingState.Declined => "This request has been declined already.",
        PairingState.Lapsed => "This request has lapsed, since nobody answered in time.",
        PairingState.Withdrawn => "This request has been withdrawn.",
        _ => "This request has been accepted already.",
    });
}
