using System.Collections.Frozen;
using static CoilMatch.Silo.Pairings.PairingAction;
using static CoilMatch.Silo.Pairings.PairingParty;
using static CoilMatch.Silo.Pairings.PairingState;

namespace CoilMatch.Silo.Pairings;

/// <summary>Who may take an action in a state, and where it can lead.</summary>
/// <param name="By">A lecturer's action may also be taken by the office of that side in the lecturer's place, except a signature.</param>
internal sealed record LifecycleRule(PairingParty By, params PairingState[] To);

/// <summary>
/// The one table of state × action. What is not in it cannot be done. Time moves a pairing too: <see cref="ByTime"/>. The
/// states follow section 4.5 of the field's notes.
/// </summary>
internal static class Lifecycle
{
    internal static readonly FrozenDictionary<(PairingState State, PairingAction Action), LifecycleRule> Rules = new Dictionary<(PairingState, PairingAction), LifecycleRule>
    {
        [(Requested, Accept)] = new(InvitedLecturer, CoDesign),
        [(Requested, Decline)] = new(InvitedLecturer, Declined),
        [(Requested, Withdraw)] = new(RequesterLecturer, Withdrawn),

        [(CoDesign, SavePlan)] = new(Lecturers, CoDesign),
        [(CoDesign, SignPlan)] = new(Lecturers, CoDesign, UnderReview),
        [(CoDesign, Comment)] = new(Everybody, CoDesign),
        [(CoDesign, AddDocument)] = new(Everybody, CoDesign),
        [(CoDesign, Cancel)] = new(Everybody, Cancelled),

        [(UnderReview, DecideApproval)] = new(Offices, UnderReview, Approved, PairingState.ChangesRequested, Rejected),
        [(UnderReview, SavePlan)] = new(Lecturers, CoDesign, UnderReview),
        [(UnderReview, Comment)] = new(Everybody, UnderReview),
        [(UnderReview, AddDocument)] = new(Everybody, UnderReview),
        [(UnderReview, Cancel)] = new(Everybody, Cancelled),

        [(PairingState.ChangesRequested, SavePlan)] = new(Lecturers, PairingState.ChangesRequested),
        [(PairingState.ChangesRequested, SignPlan)] = new(Lecturers, PairingState.ChangesRequested, UnderReview),
        [(PairingState.ChangesRequested, Comment)] = new(Everybody, PairingState.ChangesRequested),
        [(PairingState.ChangesRequested, AddDocument)] = new(Everybody, PairingState.ChangesRequested),
        [(PairingState.ChangesRequested, Cancel)] = new(Everybody, Cancelled),

        [(Approved, SaveReadiness)] = new(Offices, Approved, Ready),
        [(Approved, ConfirmStart)] = new(Lecturers, Approved),
        [(Approved, SavePlan)] = new(Lecturers, CoDesign, Approved),
        [(Approved, Comment)] = new(Everybody, Approved),
        [(Approved, AddDocument)] = new(Everybody, Approved),
        [(Approved, Cancel)] = new(Everybody, Cancelled),

        [(Ready, Start)] = new(Lecturers, Running),
        [(Ready, SaveReadiness)] = new(Offices, Ready, Approved),
        [(Ready, ConfirmStart)] = new(Lecturers, Ready),
        [(Ready, SavePlan)] = new(Lecturers, CoDesign, Ready),
        [(Ready, Comment)] = new(Everybody, Ready),
        [(Ready, AddDocument)] = new(Everybody, Ready),
        [(Ready, Cancel)] = new(Everybody, Cancelled),

        [(Running, ReportWeek)] = new(Lecturers, Running, AtRisk),
        [(Running, RaiseRisk)] = new(Everybody, AtRisk),
        [(Running, ScaleBack)] = new(Lecturers, Running),
        [(Running, Deliver)] = new(Lecturers, Delivered),
        [(Running, Comment)] = new(Everybody, Running),
        [(Running, AddDocument)] = new(Everybody, Running),
        [(Running, Cancel)] = new(Everybody, Cancelled),

        [(AtRisk, ReportWeek)] = new(Lecturers, AtRisk, Running),
        [(AtRisk, ResolveRisk)] = new(Everybody, Running),
        [(AtRisk, ScaleBack)] = new(Lecturers, AtRisk),
        [(AtRisk, Comment)] = new(Everybody, AtRisk),
        [(AtRisk, AddDocument)] = new(Everybody, AtRisk),
        [(AtRisk, Cancel)] = new(Everybody, Cancelled),

        [(Delivered, SubmitOutcome)] = new(Lecturers, Delivered, Evaluated),
        [(Delivered, AddDocument)] = new(Everybody, Delivered),

        [(Evaluated, SubmitOutcome)] = new(Lecturers, Evaluated),
        [(Evaluated, AssignReviewers)] = new(Secretariat, InReview),
        [(Evaluated, AddDocument)] = new(Everybody, Evaluated),

        [(InReview, AssignReviewers)] = new(Secretariat, InReview),
        [(InReview, ScoreReview)] = new(Reviewers, InReview),
        [(InReview, DiscussReview)] = new(Overseers, InReview),
        [(InReview, ConcludeReview)] = new(Secretariat | Chair, InReview, Evaluated, Archived),
        [(InReview, SavePractice)] = new(Lecturers | Secretariat, InReview),
        [(InReview, ConsentToPractice)] = new(Offices, InReview),
        [(InReview, Publish)] = new(Secretariat, Published),

        [(Published, TakeDown)] = new(Offices | Secretariat, Archived),
    }.ToFrozenDictionary();

    /// <summary>Who may take an action in any state at all.</summary>
    internal static readonly FrozenDictionary<PairingAction, PairingParty> EverBy = Rules.GroupBy(one => one.Key.Action)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate(Nobody, (all, one) => all | one.Value.By));

    /// <summary>Where time alone leads; a state that is not here is over, or has come to rest as published.</summary>
    internal static readonly FrozenDictionary<PairingState, PairingState[]> ByTime = new Dictionary<PairingState, PairingState[]>
    {
        [Requested] = [Lapsed],
        [CoDesign] = [Lapsed],
        [UnderReview] = [Lapsed],
        [PairingState.ChangesRequested] = [Lapsed],
        [Approved] = [Lapsed],
        [Ready] = [Lapsed],
        [Running] = [AtRisk, Delivered],
        [AtRisk] = [Lapsed],
        [Delivered] = [Archived],
        [Evaluated] = [Archived],
        [InReview] = [Archived],
    }.ToFrozenDictionary();
}
