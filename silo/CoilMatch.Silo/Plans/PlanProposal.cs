namespace CoilMatch.Silo.Plans;

/// <summary>What a template looks like in the common weeks of two classes: sections to look at and save.</summary>
/// <param name="Notes">What the lecturers should know of it, such as weeks that the calendar does not have.</param>
internal sealed record PlanProposal(
    string Template, IReadOnlyList<PlanWeek> Weeks, IReadOnlyList<PlanTask> Tasks, IReadOnlyList<PlanSession> Sessions, IReadOnlyList<string> Notes)
{
    /// <summary>A task is due on the Friday of its last week.</summary>
    private const int MondayToFriday = 4;

    /// <param name="today">Weeks that have begun by this day are not planned any more.</param>
    internal static PlanProposal Of(PlanTemplate template, PlanCouple couple, DateOnly today)
    {
        var mondays = WeekRun.Choose(couple, template.MostWeeks, today);
        var weeks = template.For(mondays.Count);
        var placed = mondays.Zip(weeks).ToList();
        return new PlanProposal(
            template.Code,
            [.. placed.Select(one => new PlanWeek(one.First, one.Second.Phase, one.Second.Focus))],
            [.. placed.SelectMany((one, at) => one.Second.Tasks.Select(task => TaskOf(task, at, mondays)))],
            SessionsIn(placed, couple),
            [.. NotesOn(template, weeks, couple)]);
    }

    private static PlanTask TaskOf(TemplateTask task, int at, IReadOnlyList<DateOnly> mondays)
    {
        var last = mondays[Math.Min(at + task.Weeks, mondays.Count) - 1];
        return new PlanTask(task.Title, task.Description, PlanTaskParty.Both, mondays[at], last.AddDays(MondayToFriday), task.Output);
    }

    private static List<PlanSession> SessionsIn(List<(DateOnly Monday, TemplateWeek Week)> placed, PlanCouple couple)
    {
        var purposes = placed.Where(one => one.Week.Session is not null).ToDictionary(one => one.Monday, one => one.Week.Session);
        return [.. new SessionPicker(couple).Pick([.. purposes.Keys]).Select(one => new PlanSession(one.Start, one.Minutes, purposes[one.Week]))];
    }

    private static IEnumerable<string> NotesOn(PlanTemplate template, IReadOnlyList<TemplateWeek> weeks, PlanCouple couple)
    {
        if (weeks.Count == 0)
        {
            yield return "The two classes share no week that is still to come, so there is nothing to place the template in.";
            yield break;
        }

        foreach (var week in template.Weeks.Where(week => !weeks.Contains(week, ReferenceEqualityComparer.Instance)))
            yield return $"The common weeks are {weeks.Count}, so the week “{week.Focus}” is left out.";
        if (couple.Classes.Select(one => one.Listing.ModuleWeeks).Min() is { } sought && weeks.Count > sought)
            yield return $"It takes {weeks.Count} weeks; the shorter of both listings seeks {sought}.";
        if (couple.Shared is { LiveSlots.IsEmpty: true } && weeks.Any(week => week.Session is not null))
            yield return "The classes share no live hours, so no session is placed; the meetings can be replaced by recordings and written answers.";
    }
}
