using System.Text.Json;
using System.Text.Json.Serialization;
using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Projects;

namespace CoilMatch.Silo.Pairings;

internal sealed record PairingRequested(ListingId Listing, ListingId PartnerListing, DateOnly ReplyDueOn) : DomainEvent;

internal sealed record PairingAccepted(ListingId Listing, ListingId PartnerListing) : DomainEvent;

/// <param name="Reason">A code of the decline reasons.</param>
/// <param name="Said">What the lecturer added, in their own words.</param>
internal sealed record PairingDeclined(string Reason, string? Said) : SaidEvent(Said);

internal sealed record PairingWithdrawn : DomainEvent;

/// <param name="From">The state in which it was when its time was over.</param>
internal sealed record PairingLapsed(PairingState From, DateOnly? DueOn) : DomainEvent;

/// <param name="Sections">The new text of each section that changed, so that every version can be told from the feed.</param>
/// <param name="From">The state in which it was changed.</param>
internal sealed record PlanSaved(IReadOnlyDictionary<string, JsonElement> Sections, string PlanHash, PairingState From) : DomainEvent;

internal sealed record PlanSigned(PairingSide Side, string PlanHash) : DomainEvent;

internal sealed record PlanSubmitted(string PlanHash) : DomainEvent;

internal sealed record PlanCommented(string Section, Guid CommentId, string? Said) : SaidEvent(Said);

/// <param name="Resolved">False when the thread was opened again.</param>
internal sealed record PlanCommentResolved(string Section, Guid CommentId, bool Resolved) : DomainEvent;

internal sealed record PlanningReminded(DateOnly LapsesOn) : DomainEvent;

internal sealed record StepDecided(PairingSide Side, string Step, StepDecision Decision, string PlanHash, string? Said) : SaidEvent(Said);

/// <summary>Both institutions agreed to the same version.</summary>
internal sealed record PlanApproved(string PlanHash) : DomainEvent;

internal sealed record ChangesRequested(PairingSide Side, string PlanHash, string? Said) : SaidEvent(Said);

internal sealed record PlanRejected(PairingSide Side, string PlanHash, string? Said) : SaidEvent(Said);

internal sealed record ReviewReminded(IReadOnlyList<PairingSide> WaitingOffices, DateOnly DueOn) : DomainEvent;

internal sealed record ReviewEscalated(IReadOnlyList<PairingSide> WaitingOffices) : DomainEvent;

internal sealed record ReadinessSaved(PairingSide Side, bool Complete) : DomainEvent;

internal sealed record PairingReady : DomainEvent;

internal sealed record PairingNotReady : DomainEvent;

/// <param name="Open">What is missing for the start: readiness-requester, readiness-invited, confirmation-requester, confirmation-invited.</param>
internal sealed record StartCheckDue(DateOnly StartsOn, IReadOnlyList<string> Open) : DomainEvent;

internal sealed record StartConfirmed(PairingSide Side, int Students) : DomainEvent;

internal sealed record StartReminded(DateOnly StartsOn) : DomainEvent;

internal sealed record ProjectStarted(DateOnly StartedOn, PairingSide Side, int Students) : DomainEvent;

internal sealed record WeekReported(
    PairingSide Side, DateOnly Week, WeekStatus Status, CancellationReason? Reason, IReadOnlyList<Incident> Incidents,
    int MinutesLost, int? Students, string? Said) : SaidEvent(Said);

internal sealed record ReportMissed(PairingSide Side, DateOnly Week) : DomainEvent;

internal sealed record ProjectAtRisk(RiskCause Cause, PairingSide Side, CancellationReason? Reason, string? Said) : SaidEvent(Said);

internal sealed record RiskEscalated(RiskCause Cause, PairingSide Side) : DomainEvent;

internal sealed record ProjectRecovered(string? Said) : SaidEvent(Said);

internal sealed record ProjectScaledBack(DateOnly LastWeek, string? Said) : SaidEvent(Said);

internal sealed record ProjectDelivered(string? Said) : SaidEvent(Said);

internal sealed record OutcomeReminded(DateOnly ClosesOn) : DomainEvent;

/// <param name="Revision">1 for the first report of the side; each correction counts on.</param>
internal sealed record OutcomeSubmitted(PairingSide Side, int Revision) : DomainEvent;

/// <summary>Both sides have reported.</summary>
internal sealed record PilotEvaluated : DomainEvent;

/// <summary>Experts were asked to review the project; who they are stays with the review.</summary>
/// <param name="Begins">Whether the review begins with it; false when others were chosen.</param>
internal sealed record ReviewersAssigned(int Reviewers, int Round, bool Begins) : DomainEvent;

internal sealed record ReviewScored(int Scored, int Reviewers) : DomainEvent;

/// <summary>A reviewer declared a conflict of interest; who and why stays with the review.</summary>
/// <param name="Reviewers">How many are left.</param>
internal sealed record ReviewerExcused(int Reviewers) : DomainEvent;

/// <param name="Parties">Who has let the review wait.</param>
internal sealed record ReviewWaits(IReadOnlyList<PairingParty> Parties) : DomainEvent;

internal sealed record ReviewConcluded(ReviewDecision Decision, string? Said) : SaidEvent(Said);

/// <summary>The text of the good practice was written anew; consents to an older text are void.</summary>
internal sealed record PracticeSaved(string Hash) : DomainEvent;

internal sealed record PracticeConsented(PairingSide Side, string Hash) : DomainEvent;

internal sealed record PracticePublished(string Hash) : DomainEvent;

/// <param name="Side">The institution that withdrew its consent; Observer for the secretariat.</param>
internal sealed record PracticeTakenDown(PairingSide Side, string? Said) : SaidEvent(Said);

/// <summary>An office told how the partnership goes on after the project.</summary>
internal sealed record PartnershipFollowedUp(PairingSide Side, Outcomes.NextStep Next) : DomainEvent;

/// <param name="Incomplete">Whether it was closed without both outcome reports.</param>
internal sealed record PairingArchived(bool Incomplete) : DomainEvent;

internal sealed record PairingCancelled(CancellationReason Reason, PairingSide Side, string? Said) : SaidEvent(Said);

internal sealed record DocumentAdded(Guid DocumentId, string Name, int Revision) : DomainEvent;

internal sealed record DocumentRemoved(Guid DocumentId, string Name) : DomainEvent;

/// <summary>One side added something that it keeps to itself; both sides read the feed, so it is not named.</summary>
internal sealed record OwnDocumentAdded(Guid DocumentId, int Revision, PairingSide Side) : DomainEvent;

internal sealed record OwnDocumentRemoved(Guid DocumentId, PairingSide Side) : DomainEvent;

/// <summary>An event with what the person wrote about it, which the trail keeps as its comment.</summary>
internal abstract record SaidEvent(string? Said) : DomainEvent
{
    [JsonIgnore]
    public sealed override string? Comment => Said;
}
