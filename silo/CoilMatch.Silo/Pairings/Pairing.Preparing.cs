using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Projects;

namespace CoilMatch.Silo.Pairings;

/// <summary>From the approval to the first day.</summary>
internal sealed partial class Pairing
{
    /// <summary>A project can be started so many days before its first planned week.</summary>
    internal const int DaysEarlyStart = 7;

    public Readiness Readiness { get; private set; } = Readiness.Empty;

    /// <summary>At most one a side, the latest.</summary>
    public IReadOnlyList<StartConfirmation> Confirmations { get; private set; } = [];

    /// <summary>Saves one side's part of the readiness file, which the caller has checked.</summary>
    internal Refusal? SaveReadiness(PairingSide side, SideReadiness told, DateTimeOffset at)
    {
        Readiness = Readiness.With(side, told);
        Record(new ReadinessSaved(side, told.IsComplete));
        if (State == PairingState.Approved && Readiness.IsComplete)
        {
            EnterKeepingReminders(PairingState.Ready, at);
            Record(new PairingReady());
        }
        else if (State == PairingState.Ready && !Readiness.IsComplete)
        {
            EnterKeepingReminders(PairingState.Approved, at);
            Record(new PairingNotReady());
        }

        Settle(at);
        return null;
    }

    /// <param name="students">How many the side expects, as a count.</param>
    internal Refusal? ConfirmStart(PairingSide side, int students, PersonId by, DateTimeOffset at)
    {
        Confirmations = [.. Confirmations.Where(one => one.Side != side), new StartConfirmation(side, students, by, at)];
        Record(new StartConfirmed(side, students));
        Settle(at);
        return null;
    }

    /// <param name="startedOn">The first day, not before the week ahead of the plan and not after today.</param>
    /// <param name="students">How many of this side's class take part.</param>
    internal Refusal? Start(PairingSide side, DateOnly startedOn, int students, DateTimeOffset at)
    {
        var earliest = StartsOn!.Value.AddDays(-DaysEarlyStart);
        var today = Today(side, at);
        if (today < earliest) return PairingRefusals.TooEarlyToStart(earliest);
        if (startedOn < earliest || startedOn > today) return PairingRefusals.StartedOnBounds(earliest, today);

        var confirmed = Confirmations.FirstOrDefault(one => one.Side == side.Other())?.Students;
        Run = new ProjectRun(startedOn, Plan.Weeks![^1].Monday).WithStudents(side.Other(), confirmed).WithStudents(side, students);
        Enter(PairingState.Running, at);
        Record(new ProjectStarted(startedOn, side, students));
        Settle(at);
        return null;
    }

    /// <summary>Approved and ready are two faces of one time: what the clock reminded of stays said.</summary>
    private void EnterKeepingReminders(PairingState state, DateTimeOffset at)
    {
        var said = Reminded;
        Enter(state, at);
        Reminded = said;
    }
}
