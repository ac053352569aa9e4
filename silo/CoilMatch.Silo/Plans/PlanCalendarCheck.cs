using CoilMatch.Silo.Listings;

namespace CoilMatch.Silo.Plans;

/// <summary>Faults of weeks, tasks and live sessions.</summary>
internal static class PlanCalendarCheck
{
    internal static void Check(IReadOnlyList<PlanWeek> weeks, FieldFaults faults)
    {
        if (!faults.Count(weeks.Count, PlanBounds.MostWeeks, "plan.weeks", "weeks")) return;
        for (var i = 0; i < weeks.Count; i++)
        {
            var (field, monday) = ($"plan.weeks[{i}].monday", weeks[i].Monday);
            Monday(monday, field, faults);
            if (i > 0 && monday == weeks[i - 1].Monday)
                faults.Add("twice", field, "This week is planned twice.");
            else if (i > 0 && monday < weeks[i - 1].Monday)
                faults.Add("order", field, "The weeks have to follow each other.");
            faults.Text(weeks[i].Focus, $"plan.weeks[{i}].focus");
        }
    }

    internal static void Check(IReadOnlyList<PlanTask> tasks, FieldFaults faults)
    {
        if (!faults.Count(tasks.Count, PlanBounds.MostTasks, "plan.tasks", "tasks")) return;
        for (var i = 0; i < tasks.Count; i++)
        {
            var (path, task) = ($"plan.tasks[{i}]", tasks[i]);
            faults.Line(task.Title, PlanBounds.LongestTitle, $"{path}.title");
            faults.Text(task.Description, $"{path}.description");
            faults.Text(task.Output, $"{path}.output");
            if (task.From is { } from) Monday(from, $"{path}.from", faults);
            if (task.Due is { } due) InReach(due, $"{path}.due", faults);
            if (task.Due < task.From) faults.Add("order", $"{path}.due", "A task cannot be due before it begins.");
        }
    }

    internal static void Check(IReadOnlyList<PlanSession> sessions, FieldFaults faults)
    {
        if (!faults.Count(sessions.Count, PlanBounds.MostSessions, "plan.sessions", "live sessions")) return;
        for (var i = 0; i < sessions.Count; i++)
        {
            var (path, session) = ($"plan.sessions[{i}]", sessions[i]);
            faults.Between(session.Minutes, PlanBounds.ShortestSession, PlanBounds.LongestSession, $"{path}.minutes");
            faults.Text(session.Purpose, $"{path}.purpose");
            InReach(DateOnly.FromDateTime(session.StartsAt.UtcDateTime), $"{path}.startsAt", faults);
            if (i > 0 && session.StartsAt == sessions[i - 1].StartsAt)
                faults.Add("twice", $"{path}.startsAt", "Two live sessions begin at the same time.");
            else if (i > 0 && session.StartsAt < sessions[i - 1].StartsAt)
                faults.Add("order", $"{path}.startsAt", "The live sessions have to follow each other.");
        }
    }

    private static void Monday(DateOnly day, string field, FieldFaults faults)
    {
        if (day.DayOfWeek != DayOfWeek.Monday) faults.Add("out-of-bounds", field, "Give the Monday of the week.");
        else InReach(day, field, faults);
    }

    private static void InReach(DateOnly day, string field, FieldFaults faults)
    {
        if (day < PlanBounds.Earliest || day > PlanBounds.Latest)
            faults.Add("out-of-bounds", field, $"Give a day from {PlanBounds.Earliest.Year} to {PlanBounds.Latest.Year}.");
    }
}
