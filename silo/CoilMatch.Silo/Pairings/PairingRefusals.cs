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

    internal static readonly Refusal NotLeftAlone =
        new("wrong-state", "A substitute is asked for a pairing that ended early; this one did not.", "replaces");

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

    internal static readonly Refusal StalePlan = new(
        "stale-plan", "The plan has changed since you read it. Look at the present version, then decide about that one.", "planHash");

    internal static readonly Refusal WeeksBegun = new(
        "too-late", "The first planned week has begun already, and both offices still have to decide. Move the weeks to later ones.", "plan.weeks");

    internal static readonly Refusal AlreadySigned = new("already-signed", "Your side has signed this version already.");

    internal static readonly Refusal SideDecided = new("already-decided", "Your institution has decided about this version already.");

    internal static readonly Refusal NotYourStep =
        new("forbidden", "This step is decided by others at your institution, or it is not its turn.");

    internal static readonly Refusal NotYourSignature =
        new("forbidden", "A plan is signed by the lecturer in person.");

    internal static Refusal ConflictIn(string section, string who) =>
        new("stale-version", $"{who} changed this part meanwhile. Look at both texts, then save the one that you agree on.", $"plan.{section}");

    internal static Refusal TooEarlyToStart(DateOnly from) =>
        new("too-early", $"The project can be started from {InWords(from)} on.", "startedOn");

    internal static Refusal UnknownWeek(DateOnly last) =>
        new("unknown-week", $"Choose a Monday of the plan, up to {InWords(last)}.", "week");

    internal static Refusal WeekToCome(DateOnly week) =>
        new("too-early", $"The week of {InWords(week)} has not begun on your campus yet.", "week");

    internal static Refusal WeeksOpen(DateOnly week) =>
        new("weeks-open", $"The week of {InWords(week)} is still open: both sides report it first, or its time to report passes.");

    internal static Refusal LastWeekBounds(DateOnly from, DateOnly to) =>
        new("out-of-bounds", $"Choose a week of the plan from {InWords(from)} to {InWords(to)}.", "lastWeek");

    internal static Refusal StartedOnBounds(DateOnly from, DateOnly to) =>
        new("out-of-bounds", $"The first day lies between {InWords(from)} and {InWords(to)}.", "startedOn");

    /// <summary>The action does not belong to the state.</summary>
    internal static Refusal WrongState(PairingState state) => new("wrong-state", $"This is not possible {state switch
    {
        PairingState.Requested => "before the request is answered",
        PairingState.CoDesign => "while the plan is being written",
        PairingState.UnderReview => "while the offices look at the plan",
        PairingState.ChangesRequested => "while changes of the plan are asked for",
        PairingState.Approved => "once the plan is approved",
        PairingState.Ready => "once everything is ready for the start",
        PairingState.Running => "while the project runs",
        PairingState.AtRisk => "while the project is at risk",
        PairingState.Delivered => "once the project is delivered",
        PairingState.Evaluated => "once both sides have reported what came of it",
        PairingState.InReview => "while experts review the project",
        PairingState.Published => "once the good practice is published",
        PairingState.Archived => "after the project was closed",
        PairingState.Declined => "after the request was declined",
        PairingState.Withdrawn => "after the request was withdrawn",
        PairingState.Lapsed => "after its time has run out",
        PairingState.Rejected => "after an institution has rejected the plan",
        PairingState.Cancelled => "after it was cancelled",
        _ => "at this stage",
    }}.");

    internal static readonly Refusal TooFewReviewers =
        new("out-of-bounds", $"Choose at least {Pairing.FewestReviewers} different reviewers.", "reviewers");

    internal static readonly Refusal ScoredStay =
        new("already-scored", "Somebody who has scored already stays a reviewer of this project.", "reviewers");

    internal static readonly Refusal AlreadyScored = new("already-scored", "You have given your scores already.");

    internal static readonly Refusal ReviewDecided = new("already-decided", "The review has come to its decision already.");

    internal static readonly Refusal TooFewScores =
        new("scores-missing", $"A decision needs the scores of at least {Pairing.FewestReviewers} reviewers.");

    internal static readonly Refusal NoGoodPractice =
        new("not-good-practice", "Only a project that the review found to be good practice can be published.");

    internal static readonly Refusal StalePractice = new(
        "stale-practice", "The text has changed since you read it. Look at the present one, then consent to that.", "hash");

    internal static readonly Refusal AlreadyConsented = new("already-consented", "Your institution has consented to this text already.");

    internal static readonly Refusal ConsentMissing =
        new("consent-missing", "Both institutions consent to the present text before it is published.");

    private static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
