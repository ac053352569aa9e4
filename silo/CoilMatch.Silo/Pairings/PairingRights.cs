using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;

namespace CoilMatch.Silo.Pairings;

/// <summary>What one caller is to one pairing, and what this lets them do; the table is <see cref="Lifecycle"/>.</summary>
internal sealed class PairingRights(Caller caller, Pairing pairing, Listing own, Listing invited)
{
    /// <summary>The parties as which the caller's turn may come: a lecturer for the own listing, an office for itself, an overseer.</summary>
    internal PairingParty Turns { get; } = PairingSides.Both.Aggregate(PairingParty.Nobody, (all, side) =>
    {
        var listing = side == PairingSide.Requester ? own : invited;
        var office = caller.IsOfficeOf(listing.InstitutionId);
        var lecturer = listing.OwnerId is null ? office : listing.OwnerId == caller.Id && caller.IsLecturerAt(listing.InstitutionId);
        return all | (lecturer ? PairingParties.Lecturer(side) : 0) | (office ? PairingParties.Office(side) : 0);
    }) | Overseeing(caller, pairing);

    private static PairingParty Overseeing(Caller caller, Pairing pairing) =>
        (caller.IsSecretariat ? PairingParty.Secretariat : 0)
        | (caller.IsExpert && pairing.Assessment?.IsReviewer(caller.Id) == true ? PairingParty.Reviewers : 0)
        | (caller.IsExpert && pairing.Assessment?.Chair is { } chair && chair == caller.Id ? PairingParty.Chair : 0);

    /// <summary>Whether the caller has to act; a review waits for those who may decide its open steps.</summary>
    internal bool IsWaitedFor => pairing.State == PairingState.UnderReview
        ? PairingSides.Both.Any(MayDecide)
        : (Turns & pairing.Waiting & ~(PairingParty.Reviewers | PairingParty.Chair)) != 0
            || (caller.IsExpert && pairing.AssessmentTurns.Contains(caller.Id!.Value.Value));

    /// <summary>Says no, or for which side the caller acts, and in whose place.</summary>
    internal Refusal? Check(PairingAction action, out PairingSide side, out InstitutionId? onBehalfOf)
    {
        side = PairingSide.Observer;
        onBehalfOf = null;
        if (SidesOf(action, Lifecycle.EverBy[action]).Count == 0 && !Oversees(Lifecycle.EverBy[action]))
            return action == PairingAction.SignPlan && Turns != 0 ? PairingRefusals.NotYourSignature : Refusal.Forbidden;
        if (!Lifecycle.Rules.TryGetValue((pairing.State, action), out var rule))
            return IsAnswer(action) ? PairingRefusals.AlreadyDecided(pairing.State) : PairingRefusals.WrongState(pairing.State);
        if (SidesOf(action, rule.By) is not [var first, ..] sides) return Oversees(rule.By) ? null : Refusal.Forbidden;
        if (action == PairingAction.DecideApproval) return CheckDecision(sides, out side, out onBehalfOf);

        var waiting = sides.FindIndex(one => ((PairingParties.Lecturer(one) | PairingParties.Office(one)) & pairing.Waiting) != 0);
        side = waiting >= 0 ? sides[waiting] : first;
        onBehalfOf = InPlaceOf(side, rule.By);
        return null;
    }

    /// <summary>Of the sides for which the caller ever decides, the one whose open step is theirs.</summary>
    private Refusal? CheckDecision(List<PairingSide> sides, out PairingSide side, out InstitutionId? onBehalfOf)
    {
        onBehalfOf = null;
        side = sides.Find(MayDecide);
        if (!MayDecide(side))
            return sides.TrueForAll(one => pairing.Review!.Of(one).Open is null) ? PairingRefusals.SideDecided : PairingRefusals.NotYourStep;

        if (caller.StandsIn(pairing.Review!.Of(side), pairing.InstitutionOf(side))) onBehalfOf = pairing.InstitutionOf(side);
        return null;
    }

    private bool MayDecide(PairingSide side) =>
        pairing.Review is { } round && caller.MayDecide(round.Of(side), pairing.InstitutionOf(side));

    /// <summary>What the caller may do now, in the order of the table of actions.</summary>
    internal List<PairingAction> Possible(DateTimeOffset now) =>
        [.. Enum.GetValues<PairingAction>().Where(action => Check(action, out var side, out _) is null && IsOpen(action, side, now))];

    private bool IsOpen(PairingAction action, PairingSide side, DateTimeOffset now) => action switch
    {
        PairingAction.SignPlan => !pairing.HasSigned(side),
        PairingAction.Start => pairing.StartsOn is { } first && pairing.Today(side, now) >= first.AddDays(-Pairing.DaysEarlyStart),
        PairingAction.Deliver => pairing.FirstOpenWeek(now) is null,
        PairingAction.AssignReviewers => pairing.Assessment is null || !pairing.Assessment.IsDecided || pairing.State == PairingState.Evaluated,
        PairingAction.ScoreReview => pairing.Assessment is { IsDecided: false } open && open.Scored(caller.Id) == false,
        PairingAction.DiscussReview => pairing.Assessment is { } talk && talk.Scored(caller.Id) != false,
        PairingAction.ConcludeReview => pairing.Assessment is { IsDecided: false, CanBeDecided: true },
        PairingAction.SavePractice => pairing.IsGoodPractice,
        PairingAction.ConsentToPractice => pairing.Practice is { } text && !text.HasConsentOf(side),
        PairingAction.Publish => pairing.Practice is { IsAgreed: true },
        _ => true,
    };

    private bool Oversees(PairingParty by) => (Turns & by & PairingParty.Overseers) != 0;

    private List<PairingSide> SidesOf(PairingAction action, PairingParty by) => [.. PairingSides.Both.Where(side => MayAs(action, side, by))];

    private bool MayAs(PairingAction action, PairingSide side, PairingParty by)
    {
        if (by.HasFlag(PairingParties.Office(side)) && Turns.HasFlag(PairingParties.Office(side))) return true;
        if (action == PairingAction.DecideApproval)
            return pairing.Review is { } round && caller.ReadsAlong(round.Of(side), pairing.InstitutionOf(side));
        if (!by.HasFlag(PairingParties.Lecturer(side))) return false;
        return Turns.HasFlag(PairingParties.Lecturer(side))
            || (action != PairingAction.SignPlan && Turns.HasFlag(PairingParties.Office(side)));
    }

    /// <summary>The institution, where its office does what is a lecturer's to do.</summary>
    private InstitutionId? InPlaceOf(PairingSide side, PairingParty by)
    {
        var listing = side == PairingSide.Requester ? own : invited;
        var isOwner = listing.OwnerId is not null && listing.OwnerId == caller.Id;
        return isOwner || by.HasFlag(PairingParties.Office(side)) ? null : listing.InstitutionId;
    }

    private static bool IsAnswer(PairingAction action) => action is PairingAction.Accept or PairingAction.Decline or PairingAction.Withdraw;
}
