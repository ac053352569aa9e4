using CoilMatch.Silo.Common;
using CoilMatch.Silo.Projects;

namespace CoilMatch.Silo.Pairings;

/// <summary>The weeks of the project, as both sides tell them.</summary>
internal sealed partial class Pairing
{
    /// <summary>A week's report is due by the Wednesday after it, so many days after its Monday.</summary>
    internal const int DaysToReport = 9;

    /// <summary>So many missed reports in a row of one side raise an alert.</summary>
    internal const int MissedReportsToAlert = 2;

    /// <summary>What happened since the start; null before it.</summary>
    public ProjectRun? Run { get; private set; }

    /// <summary>The Mondays of the planned weeks that were not over before the start and were not given up since.</summary>
    internal IReadOnlyList<DateOnly> PlannedWeeks => Run is null ? []
        : [.. (Plan.Weeks ?? []).Select(one => one.Monday).Where(monday => monday.AddDays(6) >= Run.StartedOn && monday <= Run.LastWeek)];

    /// <summary>Tells of one week; telling again corrects what the side said before.</summary>
    internal Refusal? ReportWeek(WeekReport report, DateTimeOffset at)
    {
        if (!PlannedWeeks.Contains(report.Week)) return PairingRefusals.UnknownWeek(Run!.LastWeek);
        if (Today(report.Side, at) < report.Week) return PairingRefusals.WeekToCome(report.Week);

        Run = (Run! with
        {
            Reports = [.. Run.Reports.Where(one => one.Side != report.Side || one.Week != report.Week), report],
            Missed = [.. Run.Missed.Where(one => one.Side != report.Side || one.Week != report.Week)],
        }).WithStudents(report.Side, Run.StudentsOf(report.Side) ?? report.Students);
        Record(new WeekReported(
            report.Side, report.Week, report.Status, report.Reason, report.Incidents, report.MinutesLost, report.Students, report.Comment));
        if (report.Status == WeekStatus.Problem && State == PairingState.Running)
            PutAtRisk(RiskCause.Problem, report.Side, report.Reason, report.Comment, at);
        else if (Run.Risk is { Cause: RiskCause.Silence } silence && silence.Side == report.Side && report.Status == WeekStatus.OnTrack)
            Recover(null, at);

        Settle(at);
        return null;
    }

    internal Refusal? RaiseRisk(PairingSide side, CancellationReason reason, string? comment, DateTimeOffset at)
    {
        PutAtRisk(RiskCause.Raised, side, reason, comment, at);
        Settle(at);
        return null;
    }

    internal Refusal? ResolveRisk(string? comment, DateTimeOffset at)
    {
        Recover(comment, at);
        Settle(at);
        return null;
    }

    /// <summary>Ends the exchange earlier than planned, at a week that is not over; what was approved stays as it was.</summary>
    internal Refusal? ScaleBack(PairingSide side, DateOnly lastWeek, string? comment, DateTimeOffset at)
    {
        var today = Today(side, at);
        var possible = PlannedWeeks.Where(monday => monday < Run!.LastWeek && monday.AddDays(6) >= today).ToList();
        if (!possible.Contains(lastWeek))
            return PairingRefusals.LastWeekBounds(possible.Count > 0 ? possible[0] : Run!.LastWeek, possible.Count > 0 ? possible[^1] : Run!.LastWeek);

        Run = Run! with { LastWeek = lastWeek };
        Record(new ProjectScaledBack(lastWeek, comment));
        Settle(at);
        return null;
    }

    /// <summary>Closes the project when every planned week is closed: reported by both sides, or its time to report has passed.</summary>
    internal Refusal? Deliver(string? comment, DateTimeOffset at)
    {
        if (FirstOpenWeek(at) is { } open) return PairingRefusals.WeeksOpen(open);

        CloseAsDelivered(comment, at);
        Settle(at);
        return null;
    }

    /// <summary>The first planned week of which something is still to be told; null when all are closed.</summary>
    internal DateOnly? FirstOpenWeek(DateTimeOffset at)
    {
        foreach (var week in PlannedWeeks)
        {
            if (PairingSides.Both.Any(side => Run!.Report(side, week) is null && !IsReportLate(side, week, at))) return week;
        }

        return null;
    }

    /// <summary>Whether the time for a side's report of a week has passed on its campus.</summary>
    private bool IsReportLate(PairingSide side, DateOnly week, DateTimeOffset at) => Today(side, at) > week.AddDays(DaysToReport);

    private void PutAtRisk(RiskCause cause, PairingSide side, CancellationReason? reason, string? comment, DateTimeOffset at)
    {
        Run = Run! with { Risk = new ProjectRisk(cause, side, reason, at, OfficesAsked: false) };
        Enter(PairingState.AtRisk, at);
        Record(new ProjectAtRisk(cause, side, reason, comment));
    }

    private void Recover(string? comment, DateTimeOffset at)
    {
        Run = Run! with { Risk = null };
        Enter(PairingState.Running, at);
        Record(new ProjectRecovered(comment));
    }

    private void CloseAsDelivered(string? comment, DateTimeOffset at)
    {
        Run = Run! with { DeliveredAt = at };
        Enter(PairingState.Delivered, at);
        Record(new ProjectDelivered(comment));
    }
}
