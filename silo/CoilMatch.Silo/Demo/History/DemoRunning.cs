using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Projects;

namespace CoilMatch.Silo.Demo.History;

/// <summary>From the approval to the delivery, as the projects of the demo's past went through it.</summary>
internal static class DemoRunning
{
    private static readonly Incident[] Incidents =
        [Incident.Connection, Incident.AudioVideo, Incident.ToolBlocked, Incident.Attendance, Incident.Language, Incident.Access];

    /// <summary>Both offices vouch for what is needed, both lecturers confirm, and the requester's lecturer begins.</summary>
    internal static void Begin(PastPairing past)
    {
        var pairing = past.Pairing;
        foreach (var side in PairingSides.Both)
        {
            var office = past.OfficeOf(side);
            var told = past.Day(side == PairingSide.Requester ? -28 : -24);
            past.Do(told, office, () => pairing.SaveReadiness(side, Vouched(past, side, told), told));
        }

        if (past.Story.End == DemoEnd.CancelledEarly)
        {
            Cancel(past, PairingSide.Invited, past.Day(-11));
            return;
        }

        foreach (var side in PairingSides.Both)
        {
            var lecturer = past.LecturerOf(side);
            var confirmed = past.Day(side == PairingSide.Requester ? -10 : -9);
            past.Do(confirmed, lecturer, () => pairing.ConfirmStart(side, past.Story.StudentsOf(side), lecturer.Id, confirmed));
        }

        var first = past.Day(0);
        past.Do(first, past.LecturerOf(PairingSide.Requester), () =>
            pairing.Start(PairingSide.Requester, past.Start, past.Story.RequesterStudents, first));
    }

    /// <summary>The weeks with what both sides told of them, and what came of a project that ended early.</summary>
    internal static void Run(PastPairing past)
    {
        var silent = past.Story is { End: DemoEnd.Cancelled, CancelledFor: CancellationReason.PartnerSilent };
        var last = past.Story.End == DemoEnd.Cancelled ? 2 : past.Story.Weeks - 1;
        for (var week = 0; week <= last; week++)
        {
            Tell(past, PairingSide.Requester, week);
            if (silent && week > 0) continue;
            if (!IsMissed(past, week)) Tell(past, PairingSide.Invited, week);
        }

        var delivered = past.Day((7 * (past.Story.Weeks - 1)) + 10);
        if (past.Story.End == DemoEnd.Cancelled) Cancel(past, PairingSide.Requester, past.Day(silent ? 24 : 20));
        else past.Do(delivered, past.LecturerOf(PairingSide.Requester), () => past.Pairing.Deliver(null, delivered));
    }

    private static SideReadiness Vouched(PastPairing past, PairingSide side, DateTimeOffset at) => new()
    {
        AgreementNeeded = false,
        DataTransferBasis = DataSharingBasis.NoPersonalData,
        Recording = false,
        ToolsChecked = true,
        AccessibilityChecked = true,
        StudentContact = past.OfficeOf(side).Email,
        By = past.OfficeOf(side).Id,
        At = at,
    };

    /// <summary>Now and then a report does not come; never two in a row, which would raise an alert.</summary>
    private static bool IsMissed(PastPairing past, int week) => (past.Number + week) % 7 == 3;

    private static void Tell(PastPairing past, PairingSide side, int week)
    {
        var (pairing, lecturer) = (past.Pairing, past.LecturerOf(side));
        var at = past.Day((7 * week) + 4).AddHours(side == PairingSide.Requester ? 0 : 2);
        var troubled = past.Vary(20 + week, 4) == 0;
        var problem = side == PairingSide.Requester && week == 1 && past.Number % 6 == 0;
        var lost = troubled ? 10 + (5 * past.Vary(30 + week, 5)) : 0;
        var students = past.Story.StudentsOf(side) - past.Vary(40 + week, 3);
        var report = new WeekReport(
            side, past.Start.AddDays(7 * week), problem ? WeekStatus.Problem : WeekStatus.OnTrack,
            problem ? CancellationReason.Technology : null, troubled ? [Incidents[past.Vary(50 + week, Incidents.Length)]] : [], lost,
            Math.Max(1, students), null, lecturer.Id, at);
        past.Do(at, lecturer, () => pairing.ReportWeek(report, at));
        if (!problem) return;

        var solved = at.AddHours(26);
        past.Do(solved, lecturer, () => pairing.ResolveRisk("Another tool works for everybody.", solved));
    }

    private static void Cancel(PastPairing past, PairingSide side, DateTimeOffset at)
    {
        var lecturer = past.LecturerOf(side);
        past.Do(at, lecturer, () => past.Pairing.Cancel(
            side, past.Story.CancelledFor, null, lecturer.Id, past.Requester.Listing, past.Invited.Listing, at));
    }
}
