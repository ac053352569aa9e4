using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Approvals;

/// <summary>One submission of a plan to both institutions; every decision in it is bound to this version of the plan.</summary>
internal sealed record ReviewRound(string PlanHash, DateTimeOffset SubmittedAt, ReviewSide Requester, ReviewSide Invited)
{
    internal ReviewSide Of(PairingSide side) => side == PairingSide.Requester ? Requester : Invited;

    internal ReviewRound With(PairingSide side, ReviewSide changed) =>
        side == PairingSide.Requester ? this with { Requester = changed } : this with { Invited = changed };
}

/// <summary>How far one institution has come with its decision.</summary>
/// <param name="WorkingDays">How long it may take, in working days on its own calendar.</param>
/// <param name="SubmittedOn">The day of the submission on the clock of its campus.</param>
/// <param name="Reminded">How many reminders and escalations were sent.</param>
internal sealed record ReviewSide(IReadOnlyList<ReviewStep> Steps, int WorkingDays, DateOnly SubmittedOn, int Reminded)
{
    /// <summary>What is looked at before this institution approves, as it was when the plan was submitted.</summary>
    public IReadOnlyList<ChecklistItem> Checklist { get; init; } = [];

    /// <summary>Reminders before the day of the decision: after half and after three quarters of the time.</summary>
    private const int RemindersBefore = 2;

    /// <summary>After the escalation the office is reminded again after so many working days.</summary>
    private const int WorkingDaysBetweenEscalations = 10;

    /// <summary>The last day for the decision.</summary>
    internal DateOnly DueOn => Pairings.WorkingDays.After(SubmittedOn, WorkingDays);

    /// <summary>Whether the time was over and the standing delegate was asked.</summary>
    internal bool Escalated => Reminded > RemindersBefore;

    internal StepDecision Decision =>
        Steps.Any(one => one.Decision == StepDecision.Rejected) ? StepDecision.Rejected
        : Steps.Any(one => one.Decision == StepDecision.ChangesRequested) ? StepDecision.ChangesRequested
        : Steps.All(one => one.Decision == StepDecision.Approved) ? StepDecision.Approved
        : StepDecision.Pending;

    /// <summary>The step whose turn it is; null when this side has decided.</summary>
    internal ReviewStep? Open => Decision == StepDecision.Pending ? Steps.First(one => one.Decision == StepDecision.Pending) : null;

    /// <summary>The day on which the office hears of it next.</summary>
    internal DateOnly NextReminderOn => Reminded switch
    {
        0 => Pairings.WorkingDays.After(SubmittedOn, WorkingDays / 2),
        1 => Pairings.WorkingDays.After(SubmittedOn, WorkingDays * 3 / 4),
        _ => Pairings.WorkingDays.After(DueOn.AddDays(1), WorkingDaysBetweenEscalations * (Reminded - RemindersBefore)),
    };

    /// <summary>Whether the reminder that comes next is an escalation.</summary>
    internal bool NextEscalates => Reminded >= RemindersBefore;

    internal ReviewSide WithStep(ReviewStep changed) =>
        this with { Steps = [.. Steps.Select(one => one.Key == changed.Key ? changed : one)] };
}
