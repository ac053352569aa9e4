using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Institutions;
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

/// <summary>A signature under the present version of the plan.</summary>
internal sealed record PlanSignatureView(PairingSide Side, string PlanHash, Guid SignedBy, DateTimeOffset SignedAt)
{
    internal static PlanSignatureView Of(PlanSignature one) => new(one.Side, one.PlanHash, one.By.Value, one.At);
}

/// <summary>One step of an institution's way to its decision.</summary>
/// <param name="DecidedBy">The person; null while it is open.</param>
internal sealed record ApprovalStepView(
    string Key, string Name, StepDecision Decision, Guid? DecidedBy, Guid? OnBehalfOf, DateTimeOffset? DecidedAt, string? Comment, IReadOnlyList<CheckedItem> Checklist)
{
    internal static ApprovalStepView Of(ReviewStep step) => new(
        step.Key, step.Name, step.Decision, step.By?.Value, step.OnBehalfOf?.Value, step.At, step.Comment, step.Checklist);
}

/// <summary>One institution's decision about the submitted version.</summary>
/// <param name="Checklist">What its decision looks at, as it was when the plan was submitted.</param>
/// <param name="Decision">PENDING until every step has agreed or one has not.</param>
/// <param name="DecidedBy">Who took the latest step; null before the first.</param>
internal sealed record ApprovalView(
    PairingSide Side, Guid InstitutionId, StepDecision Decision, string PlanHash, Guid? DecidedBy, DateTimeOffset? DecidedAt,
    DateOnly DueOn, bool Escalated, IReadOnlyList<ApprovalStepView> Steps, IReadOnlyList<ChecklistItemView> Checklist)
{
    internal static ApprovalView Of(ReviewRound round, PairingSide side, InstitutionId institution)
    {
        var told = round.Of(side);
        var latest = told.Steps.Where(step => step.At is not null).MaxBy(step => step.At);
        return new ApprovalView(
            side, institution.Value, told.Decision, round.PlanHash, latest?.By?.Value, latest?.At, told.DueOn, told.Escalated,
            [.. told.Steps.Select(ApprovalStepView.Of)], [.. told.Checklist.Select(ChecklistItemView.Of)]);
    }
}

/// <param name="From">How far it had come.</param>
internal sealed record CancellationView(CancellationReason Reason, string? Comment, PairingSide Side, DateTimeOffset At, PairingState From);

/// <param name="ReviewersAssigned">How many experts review it.</param>
/// <param name="Scored">How many of them have given their scores.</param>
/// <param name="Asked">What the lecturers were asked to add, while their answer is still to come.</param>
internal sealed record PilotAssessmentView(int Round, int ReviewersAssigned, int Scored, ReviewDecision? Decision, string? Asked)
{
    internal static PilotAssessmentView? Of(PilotAssessment? one) =>
        one is null ? null : new(one.Round, one.Reviewers.Count, one.Reviewers.Count(reviewer => reviewer.HasScored), one.Decision, one.Asked);
}

internal sealed record PracticeConsentView(PairingSide Side, string Hash, DateTimeOffset At);

/// <param name="Hash">SHA-256 of the present text of the good practice.</param>
internal sealed record PracticeMarkView(string Hash, IReadOnlyList<PracticeConsentView> Consents, DateTimeOffset? PublishedAt)
{
    internal static PracticeMarkView? Of(PracticeMark? one) =>
        one is null ? null : new(one.Hash, [.. one.Consents.Select(consent => new PracticeConsentView(consent.Side, consent.Hash, consent.At))], one.PublishedAt);
}

/// <param name="PlanHash">The present version of the plan; null before the request is accepted.</param>
/// <param name="ReplyDueOn">The last day for an answer, on the clock of the invited campus.</param>
/// <param name="Contacts">Empty until accepted, and for those who only look on.</param>
/// <param name="WaitsFor">Who has to act now, whoever asks.</param>
/// <param name="WaitingForMe">Whether the caller is among them.</param>
/// <param name="MayAct">What the caller may do now.</param>
/// <param name="DueOn">The last day for what has to happen next.</param>
/// <param name="StartsOn">The Monday of the first planned week.</param>
/// <param name="EndsOn">The Sunday of the last planned week.</param>
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
    PairingSide Side,
    IReadOnlyList<PairingParty> WaitsFor,
    bool WaitingForMe,
    IReadOnlyList<PairingAction> MayAct,
    DateTimeOffset EnteredStateAt,
    DateTimeOffset ChangedAt,
    DateOnly? DueOn,
    DateOnly? StartsOn,
    DateOnly? EndsOn,
    Guid? Replaces,
    IReadOnlyList<PlanSignatureView> Signatures,
    IReadOnlyList<ApprovalView> Approvals,
    CancellationView? Cancellation,
    OutcomeMarks Outcomes,
    PilotAssessmentView? Assessment,
    PracticeMarkView? PracticeMark)
{
    internal static PairingView Of(PairingRow row, Caller caller, IReadOnlyList<ContactView> contacts, DateTimeOffset now)
    {
        var pairing = row.Pairing;
        var side = row.SideOf(caller);
        var rights = row.RightsOf(caller);
        return new PairingView(
            pairing.Id.Value,
            pairing.State,
            pairing.Version,
            pairing.PlanHash,
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
            side,
            pairing.Waiting.Each(),
            rights.IsWaitedFor,
            rights.Possible(now),
            pairing.EnteredStateAt,
            pairing.ChangedAt,
            pairing.DueOn,
            pairing.StartsOn,
            pairing.EndsOn,
            pairing.Replaces?.Value,
            [.. pairing.Signatures.Select(PlanSignatureView.Of)],
            pairing.Review is { } round
                ?
                [
                    ApprovalView.Of(round, PairingSide.Requester, pairing.InstitutionId),
                    ApprovalView.Of(round, PairingSide.Invited, pairing.PartnerInstitutionId),
                ]
                : [],
            pairing.Cancellation is { } end ? new CancellationView(end.Reason, end.Comment, end.Side, end.At, end.From) : null,
            pairing.Outcomes,
            PilotAssessmentView.Of(pairing.Assessment),
            PracticeMarkView.Of(pairing.Practice));
    }
}
