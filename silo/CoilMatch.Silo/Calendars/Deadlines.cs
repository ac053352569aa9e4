using System.Globalization;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Calendars;

/// <summary>What a day in a pairing's calendar is for.</summary>
internal enum DeadlineKind
{
    Answer,
    Plan,
    Decision,
    Readiness,
    StartCheck,
    WeekReport,
    Risk,
    Outcome,
}

/// <param name="On">The last day for it.</param>
/// <param name="Text">What has to be done, in a few words.</param>
internal sealed record Deadline(DeadlineKind Kind, DateOnly On, string Text);

/// <summary>The days by which something has to be done in a pairing, the earliest first; what is done already is left out.</summary>
internal static class Deadlines
{
    internal static IReadOnlyList<Deadline> Of(Pairing pairing) =>
        [.. OfState(pairing).Concat(OfStart(pairing)).Concat(OfWeeks(pairing)).OrderBy(one => one.On).ThenBy(one => one.Kind)];

    private static IEnumerable<Deadline> OfState(Pairing pairing)
    {
        if (pairing.DueOn is not { } due) yield break;

        (DeadlineKind, string)? told = pairing.State switch
        {
            PairingState.Requested => (DeadlineKind.Answer, "Last day to answer the request"),
            PairingState.CoDesign => (DeadlineKind.Plan, "Last day to work on the plan"),
            PairingState.ChangesRequested => (DeadlineKind.Plan, "Last day to change the plan as the offices asked"),
            PairingState.UnderReview => (DeadlineKind.Decision, "Last day for the offices to decide about the plan"),
            PairingState.Approved or PairingState.Ready => (DeadlineKind.Readiness, "Last day to have everything ready for the start"),
            PairingState.AtRisk => (DeadlineKind.Risk, "Last day to sort out what puts the project at risk"),
            PairingState.Delivered => (DeadlineKind.Outcome, "Last day for the outcome reports"),
            _ => null,
        };
        if (told is var (kind, text)) yield return new Deadline(kind, due, text);
    }

    private static IEnumerable<Deadline> OfStart(Pairing pairing)
    {
        var isAhead = pairing.State is PairingState.UnderReview or PairingState.Approved or PairingState.Ready;
        if (isAhead && pairing.StartsOn is { } start && pairing.Confirmations.Count < PairingSides.Both.Count)
            yield return new Deadline(DeadlineKind.StartCheck, start.AddDays(-Pairing.DaysToStartCheck), "Start check: confirm that both classes take place");
    }

    private static IEnumerable<Deadline> OfWeeks(Pairing pairing)
    {
        var weeks = pairing.State switch
        {
            PairingState.Approved or PairingState.Ready => (pairing.Plan.Weeks ?? []).Select(one => one.Monday),
            PairingState.Running or PairingState.AtRisk => pairing.PlannedWeeks
                .Where(week => PairingSides.Both.Any(side => pairing.Run!.Report(side, week) is null && !pairing.Run.IsMissed(side, week))),
            _ => [],
        };
        return weeks.Select(week => new Deadline(
            DeadlineKind.WeekReport,
            week.AddDays(Pairing.DaysToReport),
            $"Last day to report the week of {week.ToString("d MMMM", CultureInfo.InvariantCulture)}"));
    }
}
