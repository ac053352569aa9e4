using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Projects;
using NodaTime;

namespace CoilMatch.Silo.Pairings;

/// <summary>
/// What time does to a pairing: reminders, alerts, and the end of what nobody goes on with. Every change notes whose turn
/// it is, until when, and the next moment at which <see cref="Tick"/> has something to do.
/// </summary>
internal sealed partial class Pairing
{
    /// <summary>A plan on which nobody works is reminded of after so many days, and lapses after so many.</summary>
    internal const int DaysToPlanReminder = 56;
    internal const int DaysToPlanLapse = 70;

    /// <summary>The start is checked so many days before the first week.</summary>
    internal const int DaysToStartCheck = 14;

    /// <summary>A risk that lasts so many days reaches the offices.</summary>
    internal const int DaysToRiskEscalation = 5;

    /// <summary>So many days after the last week, time closes what nobody closed.</summary>
    internal const int DaysToClosing = 14;

    /// <summary>After the delivery the outcomes are asked for again after so many days; after the last number it closes without them.</summary>
    internal static readonly IReadOnlyList<int> OutcomeReminderDays = [14, 28];
    internal const int DaysToOutcomes = 42;

    /// <summary>Whoever lets an evaluated project wait is reminded every so many days; reviewers and offices more often.</summary>
    internal const int DaysToEvaluationReminder = 28;
    internal const int DaysToReviewReminder = 21;

    /// <summary>After so many days without a decision a project is closed as it is.</summary>
    internal const int DaysToUnreviewed = 182;

    /// <summary>A week is to be told of from its Friday on, so many days after its Monday.</summary>
    private const int DaysToFriday = 4;

    /// <summary>How many reminders of the present state were sent.</summary>
    public int Reminded { get; private set; }

    private bool IsPlanning => State is PairingState.CoDesign or PairingState.ChangesRequested;

    /// <summary>Does everything that is due; false when nothing was. A pairing that lapses gives both listings their place back.</summary>
    internal bool Tick(Listing own, Listing invited, DateTimeOffset now)
    {
        if (TimerAt is null || TimerAt > now) return false;

        while (NextAlarm() is { } alarm && alarm.At <= now) alarm.Ring(new Hour(own, invited, now));
        NoteTurn(now);
        return true;
    }

    /// <summary>Notes that somebody acted, and what follows from it for turns and timers.</summary>
    private void Settle(DateTimeOffset at)
    {
        ChangedAt = at;
        if (IsPlanning) Reminded = 0;
        NoteTurn(at);
    }

    private void NoteTurn(DateTimeOffset now)
    {
        Waiting = WaitingAt(now);
        NoteReviewers();
        NoteAssessors();
        DueOn = DueNext(now);
        TimerAt = new[] { NextAlarm()?.At, NextTurn(now) }.Min();
    }

    private Alarm? NextAlarm() => Alarms().MinBy(alarm => alarm.At);

    private IEnumerable<Alarm> Alarms() => State switch
    {
        PairingState.Requested => [new(Morning(ReplyZone, ReplyDueOn.AddDays(1)), Lapse)],
        PairingState.CoDesign or PairingState.ChangesRequested => PlanningAlarms(),
        PairingState.UnderReview => [.. ReviewAlarms(), .. EndOfPlan()],
        PairingState.Approved or PairingState.Ready => [.. StartAlarms(), .. EndOfPlan()],
        PairingState.Running => RunningAlarms(),
        PairingState.AtRisk => RiskAlarms(),
        PairingState.Delivered => OutcomeAlarms(),
        PairingState.Evaluated => PatienceAlarms(DaysToEvaluationReminder),
        PairingState.InReview => PatienceAlarms(DaysToReviewReminder),
        _ => [],
    };

    private IEnumerable<Alarm> PlanningAlarms()
    {
        if (Reminded == 0) yield return new Alarm(ChangedAt.AddDays(DaysToPlanReminder), _ => Remind(new PlanningReminded(LapseOfPlan)));
        yield return new Alarm(ChangedAt.AddDays(DaysToPlanLapse), Lapse);
    }

    private IEnumerable<Alarm> ReviewAlarms() => PendingReviews().Select(side =>
        new Alarm(Morning(ZoneOf(side), Review!.Of(side).NextReminderOn), _ => RemindOffice(side)));

    private IEnumerable<Alarm> EndOfPlan()
    {
        if (EndsOn is { } last) yield return new Alarm(Begins(last.AddDays(1)), Lapse);
    }

    private IEnumerable<Alarm> StartAlarms()
    {
        if (StartsOn is not { } first) yield break;
        if (Reminded == 0) yield return new Alarm(Begins(first.AddDays(-DaysToStartCheck)), _ => Remind(new StartCheckDue(first, OpenForStart())));
        if (Reminded == 1) yield return new Alarm(Begins(first), _ => Remind(new StartReminded(first)));
    }

    private IEnumerable<Alarm> RunningAlarms()
    {
        foreach (var (side, week) in UntoldReports())
            yield return new Alarm(LateFrom(side, week), _ => Miss(side, week));
        yield return new Alarm(Begins(Run!.LastWeek.AddDays(7 + DaysToClosing)), hour => CloseAsDelivered(null, hour.Now));
    }

    private IEnumerable<Alarm> RiskAlarms()
    {
        var risk = Run!.Risk!;
        if (!risk.OfficesAsked) yield return new Alarm(risk.Since.AddDays(DaysToRiskEscalation), _ => AskOffices(risk));

        var closing = Begins(Run.LastWeek.AddDays(7 + DaysToClosing));
        var patience = risk.Since.AddDays(DaysToClosing);
        yield return new Alarm(closing > patience ? closing : patience, Lapse);
    }

    private IEnumerable<Alarm> OutcomeAlarms()
    {
        var delivered = Run!.DeliveredAt!.Value;
        if (Reminded < OutcomeReminderDays.Count)
            yield return new Alarm(delivered.AddDays(OutcomeReminderDays[Reminded]), _ => Remind(new OutcomeReminded(DueNext(delivered)!.Value)));
        yield return new Alarm(delivered.AddDays(DaysToOutcomes), Archive);
    }

    /// <summary>Reminds whoever lets a finished project wait, every so many days, and closes it in the end.</summary>
    private IEnumerable<Alarm> PatienceAlarms(int days)
    {
        yield return new Alarm(EnteredStateAt.AddDays(days * (Reminded + 1)), _ => Remind(new ReviewWaits(Waiting.Each())));
        yield return new Alarm(EnteredStateAt.AddDays(DaysToUnreviewed), Archive);
    }

    private void Remind(Common.DomainEvent reminder)
    {
        Reminded++;
        Record(reminder);
    }

    private void RemindOffice(PairingSide side)
    {
        var waiting = Review!.Of(side);
        Record(waiting.NextEscalates ? new ReviewEscalated([side]) : new ReviewReminded([side], waiting.DueOn));
        Review = Review.With(side, waiting with { Reminded = waiting.Reminded + 1 });
    }

    /// <summary>Notes a report that did not come; two weeks in a row put the project at risk.</summary>
    private void Miss(PairingSide side, DateOnly week)
    {
        Run = Run! with { Missed = [.. Run.Missed, new MissedReport(side, week)] };
        Record(new ReportMissed(side, week));

        var sinceStart = PlannedWeeks.Where(one => one <= week && LateFrom(side, one) > EnteredStateAt).TakeLast(MissedReportsToAlert).ToList();
        if (sinceStart.Count == MissedReportsToAlert && sinceStart.TrueForAll(one => Run.IsMissed(side, one)))
            PutAtRisk(RiskCause.Silence, side, CancellationReason.PartnerSilent, null, LateFrom(side, week));
    }

    private void AskOffices(ProjectRisk risk)
    {
        Run = Run! with { Risk = risk with { OfficesAsked = true } };
        Record(new RiskEscalated(risk.Cause, risk.Side));
    }

    private void Lapse(Hour hour)
    {
        var (from, due) = (State, DueOn);
        Enter(PairingState.Lapsed, hour.Now);
        Record(new PairingLapsed(from, due));
        if (from != PairingState.Requested) GiveBack(hour.Own, hour.Invited, hour.Now);
    }

    private void Archive(Hour hour) => Close(hour.Now);

    private PairingParty WaitingAt(DateTimeOffset now) => State switch
    {
        PairingState.Requested => PairingParty.InvitedLecturer,
        PairingState.CoDesign or PairingState.ChangesRequested => Those(side => !HasSigned(side), PairingParties.Lecturer),
        PairingState.UnderReview => Those(side => PendingReviews().Contains(side), PairingParties.Office),
        PairingState.Approved => Those(side => Readiness.Of(side)?.IsComplete != true, PairingParties.Office) | AskedToConfirm(now),
        PairingState.Ready => StartsOn is { } first && Begins(first.AddDays(-DaysEarlyStart)) <= now ? PairingParty.Lecturers : AskedToConfirm(now),
        PairingState.Running => FirstOpenWeek(now) is null ? PairingParty.Lecturers : Those(side => OwesReport(side, now), PairingParties.Lecturer),
        PairingState.AtRisk => Run!.Risk!.OfficesAsked ? PairingParty.Everybody : PairingParty.Lecturers,
        PairingState.Delivered => Those(side => Outcomes.Of(side) is null, PairingParties.Lecturer),
        PairingState.Evaluated => Assessment?.Asked is null ? PairingParty.Secretariat : PairingParty.Lecturers,
        PairingState.InReview => WaitingInReview(),
        _ => PairingParty.Nobody,
    };

    private DateOnly? DueNext(DateTimeOffset now) => State switch
    {
        PairingState.Requested => ReplyDueOn,
        PairingState.CoDesign or PairingState.ChangesRequested => LapseOfPlan,
        PairingState.UnderReview => PendingReviews().Select(side => Review!.Of(side).DueOn).Min(),
        PairingState.Approved or PairingState.Ready => StartsOn,
        PairingState.Running => (UntoldReports().Select(one => (DateOnly?)one.Week).Min() ?? Run!.LastWeek).AddDays(DaysToReport),
        PairingState.AtRisk => Today(PairingSide.Requester, Run!.Risk!.Since).AddDays(DaysToRiskEscalation),
        PairingState.Delivered => Today(PairingSide.Requester, Run!.DeliveredAt!.Value).AddDays(DaysToOutcomes),
        PairingState.Evaluated => Today(PairingSide.Requester, EnteredStateAt).AddDays(DaysToEvaluationReminder),
        PairingState.InReview => Today(PairingSide.Requester, EnteredStateAt).AddDays(2 * DaysToReviewReminder),
        _ => null,
    };

    /// <summary>The next moment at which it becomes somebody's turn by the date alone.</summary>
    private DateTimeOffset? NextTurn(DateTimeOffset now)
    {
        IEnumerable<DateTimeOffset> turns = State switch
        {
            PairingState.Approved or PairingState.Ready when StartsOn is { } first =>
                [Begins(first.AddDays(-DaysToStartCheck)), Begins(first.AddDays(-DaysEarlyStart))],
            PairingState.Running => UntoldReports().Select(one => Morning(ZoneOf(one.Side), one.Week.AddDays(DaysToFriday))),
            _ => [],
        };
        return turns.Where(at => at > now).Select(at => (DateTimeOffset?)at).Min();
    }

    private DateOnly LapseOfPlan => Today(PairingSide.Requester, ChangedAt).AddDays(DaysToPlanLapse);

    private IEnumerable<PairingSide> PendingReviews() =>
        PairingSides.Both.Where(side => Review!.Of(side).Decision == Approvals.StepDecision.Pending);

    private IEnumerable<(PairingSide Side, DateOnly Week)> UntoldReports() =>
        from week in PlannedWeeks
        from side in PairingSides.Both
        where Run!.Report(side, week) is null && !Run.IsMissed(side, week)
        select (side, week);

    private bool OwesReport(PairingSide side, DateTimeOffset now) =>
        UntoldReports().Any(one => one.Side == side && Today(side, now) >= one.Week.AddDays(DaysToFriday));

    /// <summary>From the start check on both lecturers are asked whether their class takes place.</summary>
    private PairingParty AskedToConfirm(DateTimeOffset now) =>
        StartsOn is { } first && Begins(first.AddDays(-DaysToStartCheck)) <= now
            ? Those(side => Confirmations.All(one => one.Side != side), PairingParties.Lecturer)
            : PairingParty.Nobody;

    private List<string> OpenForStart() =>
    [
        .. PairingSides.Both.Where(side => Readiness.Of(side)?.IsComplete != true).Select(side => $"readiness-{NameOf(side)}"),
        .. PairingSides.Both.Where(side => Confirmations.All(one => one.Side != side)).Select(side => $"confirmation-{NameOf(side)}"),
    ];

    private static string NameOf(PairingSide side) => side == PairingSide.Requester ? "requester" : "invited";

    private static PairingParty Those(Func<PairingSide, bool> which, Func<PairingSide, PairingParty> party) =>
        PairingSides.Both.Where(which).Aggregate(PairingParty.Nobody, (all, side) => all | party(side));

    private DateTimeOffset LateFrom(PairingSide side, DateOnly week) => Morning(ZoneOf(side), week.AddDays(DaysToReport + 1));

    /// <summary>The moment from which a day has begun on both campuses.</summary>
    private DateTimeOffset Begins(DateOnly day) => PairingSides.Both.Max(side => Morning(ZoneOf(side), day));

    private static DateTimeOffset Morning(string zone, DateOnly day) =>
        LocalDay.ZoneOf(zone).AtStartOfDay(LocalDate.FromDateOnly(day)).ToInstant().ToDateTimeOffset();

    /// <summary>The hour in which an alarm rings, with the two listings that it may open again.</summary>
    private readonly record struct Hour(Listing Own, Listing Invited, DateTimeOffset Now);

    private sealed record Alarm(DateTimeOffset At, Action<Hour> Ring);
}
