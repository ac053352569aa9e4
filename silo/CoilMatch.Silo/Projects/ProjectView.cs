using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.Projects;

/// <param name="Students">How many took part; null when nobody counted.</param>
internal sealed record WeekReportView(
    WeekStatus Status, CancellationReason? Reason, IReadOnlyList<Incident> Incidents, int MinutesLost, int? Students, string? Comment, DateTimeOffset ReportedAt)
{
    internal static WeekReportView? Of(WeekReport? one) => one is null
        ? null
        : new WeekReportView(one.Status, one.Reason, one.Incidents, one.MinutesLost, one.Students, one.Comment, one.At);
}

/// <param name="Week">The Monday of the week.</param>
/// <param name="Number">From 1, in the order of the plan.</param>
/// <param name="Begun">Whether it has begun on the caller's campus; on either for somebody who looks on.</param>
/// <param name="Ended">Whether it has ended on both campuses.</param>
/// <param name="Missing">The sides on whose campus it has ended without a report.</param>
internal sealed record ProjectWeekView(
    DateOnly Week,
    int Number,
    PlanPhase Phase,
    string? Focus,
    bool Begun,
    bool Ended,
    WeekReportView? Requester,
    WeekReportView? Invited,
    IReadOnlyList<PairingSide> Missing)
{
    internal static ProjectWeekView Of(Pairing pairing, ProjectRun run, PlanWeek week, int number, PairingSide caller, DateTimeOffset now)
    {
        var ended = PairingSides.Both.Where(side => pairing.Today(side, now) >= week.Monday.AddDays(7)).ToList();
        var looking = caller == PairingSide.Observer ? PairingSides.Both : [caller];
        return new ProjectWeekView(
            week.Monday,
            number,
            week.Phase,
            week.Focus,
            looking.Any(side => pairing.Today(side, now) >= week.Monday),
            ended.Count == PairingSides.Both.Count,
            WeekReportView.Of(run.Report(PairingSide.Requester, week.Monday)),
            WeekReportView.Of(run.Report(PairingSide.Invited, week.Monday)),
            [.. ended.Where(side => run.Report(side, week.Monday) is null)]);
    }

    /// <summary>Minutes that failed: both sides tell of the same sessions, so the larger figure counts once.</summary>
    internal int MinutesLost => Math.Max(Requester?.MinutesLost ?? 0, Invited?.MinutesLost ?? 0);
}

/// <param name="RequesterStudents">How many of that class started; null while its side has not told.</param>
/// <param name="MinutesLost">Over all weeks, see <see cref="ProjectWeekView.MinutesLost"/>.</param>
/// <param name="MissingReports">Ended weeks without a report, each side counted.</param>
/// <param name="MayDeliver">Whether every week is closed, so that the project can be.</param>
internal sealed record ProjectView(
    DateOnly StartedOn,
    int? RequesterStudents,
    int? InvitedStudents,
    IReadOnlyList<ProjectWeekView> Weeks,
    int MinutesLost,
    int MissingReports,
    ProjectRiskView? Risk,
    bool MayDeliver)
{
    internal static ProjectView Of(Pairing pairing, ProjectRun run, PairingSide caller, ProjectRiskView? risk, DateTimeOffset now)
    {
        var planned = pairing.PlannedWeeks;
        var weeks = (pairing.Plan.Weeks ?? []).Where(week => planned.Contains(week.Monday))
            .Select((week, at) => ProjectWeekView.Of(pairing, run, week, at + 1, caller, now)).ToList();
        return new ProjectView(
            run.StartedOn,
            run.RequesterStudents,
            run.InvitedStudents,
            weeks,
            weeks.Sum(week => week.MinutesLost),
            weeks.Sum(week => week.Missing.Count),
            risk,
            pairing.State == PairingState.Running && pairing.FirstOpenWeek(now) is null);
    }
}
