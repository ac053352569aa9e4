using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Projects;

/// <summary>A side's word before the start that the class takes place.</summary>
/// <param name="Students">How many are expected.</param>
internal sealed record StartConfirmation(PairingSide Side, int Students, PersonId By, DateTimeOffset At);

/// <summary>What has happened since the project began. Students are counts, never names.</summary>
/// <param name="LastWeek">The Monday of the last week that is still meant to take place.</param>
internal sealed record ProjectRun(DateOnly StartedOn, DateOnly LastWeek)
{
    public IReadOnlyList<WeekReport> Reports { get; init; } = [];

    /// <summary>Weeks of which a side said nothing in time.</summary>
    public IReadOnlyList<MissedReport> Missed { get; init; } = [];
    public int? RequesterStudents { get; init; }
    public int? InvitedStudents { get; init; }

    /// <summary>Why the project is at risk now; null when it is not.</summary>
    public ProjectRisk? Risk { get; init; }
    public DateTimeOffset? DeliveredAt { get; init; }

    internal WeekReport? Report(PairingSide side, DateOnly week) => Reports.FirstOrDefault(one => one.Side == side && one.Week == week);

    internal bool IsMissed(PairingSide side, DateOnly week) => Missed.Any(one => one.Side == side && one.Week == week);

    internal int? StudentsOf(PairingSide side) => side == PairingSide.Requester ? RequesterStudents : InvitedStudents;

    internal ProjectRun WithStudents(PairingSide side, int? students) => students is null ? this
        : side == PairingSide.Requester ? this with { RequesterStudents = students } : this with { InvitedStudents = students };
}

internal enum WeekStatus
{
    OnTrack,
    Problem,
}

internal enum Incident
{
    AudioVideo,
    Connection,
    ToolBlocked,
    Access,
    Language,
    Attendance,
    Other,
}

/// <summary>One lecturer's word about one week.</summary>
/// <param name="Week">The Monday of the week.</param>
/// <param name="Reason">What kind of problem, when there is one.</param>
/// <param name="MinutesLost">Live minutes that failed, 0 to 600.</param>
/// <param name="Students">How many took part this week; null when not counted.</param>
internal sealed record WeekReport(
    PairingSide Side, DateOnly Week, WeekStatus Status, CancellationReason? Reason, IReadOnlyList<Incident> Incidents,
    int MinutesLost, int? Students, string? Comment, PersonId? By, DateTimeOffset At);

internal sealed record MissedReport(PairingSide Side, DateOnly Week);

internal enum RiskCause
{
    /// <summary>A week report told of a problem.</summary>
    Problem,

    /// <summary>Somebody raised it.</summary>
    Raised,

    /// <summary>One side missed two reports in a row.</summary>
    Silence,
}

/// <param name="Side">The side with the problem, or the silent one.</param>
/// <param name="OfficesAsked">Whether it lasted so long that the offices were told.</param>
internal sealed record ProjectRisk(RiskCause Cause, PairingSide Side, CancellationReason? Reason, DateTimeOffset Since, bool OfficesAsked);
