using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;

namespace CoilMatch.Silo.Reviews;

/// <summary>
/// What a caller may see of a review: the one place that decides it. A reviewer sees no score of others before the own ones are
/// given; chair and secretariat see scores once all have scored; both sides see the decision, the reason and the mean of each
/// criterion, never who gave what; everybody else sees the decision.
/// </summary>
internal sealed class ReviewSight
{
    internal ReviewSight(PilotReview review, PairingRow row, Caller caller)
    {
        var me = caller.Id!.Value;
        TakesPart = row.SideOf(caller) != PairingSide.Observer || caller.IsMemberOf(row.Pairing.InstitutionId) || caller.IsMemberOf(row.Pairing.PartnerInstitutionId);
        IsReviewer = !TakesPart && caller.IsExpert && review.IsReviewer(me);
        IsChair = !TakesPart && caller.IsExpert && review.Chair is { } chair && chair == me;
        IsSecretariat = !TakesPart && caller.IsSecretariat;
        Leads = IsChair || IsSecretariat;
        SeesScores = IsReviewer ? review.HasScored(me) : Leads && review.IsScored;
        SeesAll = SeesScores && review.IsScored;
        SeesMeans = SeesAll || (review.Outcome is not null && (TakesPart || IsReviewer || Leads));
    }

    /// <summary>Belongs to one of the two sides, whatever else they are.</summary>
    internal bool TakesPart { get; }
    internal bool IsReviewer { get; }
    internal bool IsChair { get; }
    internal bool IsSecretariat { get; }

    /// <summary>Decides what the review comes to.</summary>
    internal bool Leads { get; }

    /// <summary>Sees the scores that were given so far.</summary>
    internal bool SeesScores { get; }

    /// <summary>Sees everything: scores, discussion, agreement.</summary>
    internal bool SeesAll { get; }
    internal bool SeesMeans { get; }
}
