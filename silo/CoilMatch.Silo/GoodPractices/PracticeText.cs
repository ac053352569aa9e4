using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Statistics;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>The first text of a good practice: what the plan and both outcome reports say already, without dates, counts and names of people.</summary>
internal static class PracticeText
{
    /// <param name="people">Names of the lecturers, which are replaced by their role.</param>
    internal static PracticeContent Of(PracticeSource source, IReadOnlyList<string> people)
    {
        var (plan, weeks) = (source.Plan, source.Weeks);
        return PracticeNames.Without(people, new PracticeContent
        {
            Title = TitleOf(source),
            Summary = Joined(plan.Aims?.Summary, plan.Aims?.SharedAims),
            Outcomes = [.. OutcomesOf(plan).Distinct().Take(PracticeBounds.MostOutcomes)],
            Keywords = [.. source.Classes.SelectMany(one => one.Course.Keywords).Distinct(StringComparer.OrdinalIgnoreCase).Take(PracticeBounds.MostKeywords)],
            Requester = SideOf(source.Requester),
            Invited = SideOf(source.Invited),
            HalfYear = source.DeliveredOn is { } day ? HalfYear.Of(day).Code : null,
            Weeks = [.. weeks.Select(week => new PracticeWeek(week.Phase, week.Focus, SessionIn(week, plan)))],
            Tasks = [.. (plan.Tasks ?? []).Where(task => task.Title.Length > 0).Select(task => TaskOf(task, weeks)).OfType<PracticeTask>()],
            Tools = [.. (plan.Tools?.Tools ?? []).Select(tool => new PracticeTool(tool.Tool, tool.Purpose, tool.Fallback))],
            Languages = [.. plan.Languages?.Working ?? []],
            TeamSize = plan.Teams?.Size,
            Worked = Told(source, one => one.Lessons?.Worked),
            DidNot = Told(source, one => one.Lessons?.Problems),
            Advice = Told(source, one => one.Lessons?.Advice),
            Context = PracticeContext.Of(source),
            Results = PracticeResults.Of(source.Requester.Answers, source.Invited.Answers),
            Licence = PracticeLicences.First(source.BuildsOn?.Licence),
            BuildsOn = source.BuildsOn,
        });
    }

    /// <summary>What both sides wrote to one question, each under the name of its institution.</summary>
    internal static string? Told(PracticeSource source, Func<OutcomeAnswers, string?> question)
    {
        var told = source.Classes
            .Select(one => (one.Institution.Name, Text: one.Answers is { } answers ? question(answers) : null))
            .Where(one => !string.IsNullOrWhiteSpace(one.Text)).Select(one => $"{one.Name}: {one.Text!.Trim()}").ToList();
        return told.Count == 0 ? null : string.Join("\n\n", told);
    }

    private static string TitleOf(PracticeSource source)
    {
        var title = source.Plan.Aims?.Title
            ?? string.Join(" – ", source.Classes.Select(one => one.Course.Title).OfType<string>().Distinct());
        return title.Length switch { 0 => "A shared COIL project", > PlanBounds.LongestTitle => title[..PlanBounds.LongestTitle], _ => title };
    }

    private static IEnumerable<string> OutcomesOf(ProjectPlan plan) => plan.Outcomes is { } outcomes
        ? new[] { outcomes.Joint }.OfType<string>().Concat(outcomes.Requester.Outcomes).Concat(outcomes.Invited.Outcomes).Where(one => one.Length > 0)
        : [];

    private static PracticeSide SideOf(PracticeClass one) => new(
        one.Institution.Name, one.Institution.RorId, one.Institution.Country, [.. one.Course.Fields], one.Course.EqfLevel,
        Disclosure.SizeBand(one.Answers?.Students?.Started), null);

    private static string? SessionIn(PlanWeek week, ProjectPlan plan)
    {
        var met = (plan.Sessions ?? []).Where(session => IsIn(DateOnly.FromDateTime(session.StartsAt.UtcDateTime), week)).ToList();
        if (met.Count == 0) return null;

        var purposes = met.Select(session => session.Purpose).OfType<string>().Distinct().ToList();
        return purposes.Count == 0 ? "Both classes meet live" : string.Join("; ", purposes);
    }

    private static PracticeTask? TaskOf(PlanTask task, IReadOnlyList<PlanWeek> weeks)
    {
        if (weeks.Count == 0 || task.From > weeks[^1].Monday.AddDays(6)) return null;

        var last = task.Due is { } due ? PlaceOf(due, weeks) : weeks.Count;
        var first = task.From is { } from ? PlaceOf(from, weeks) : last;
        return new PracticeTask(task.Title, task.Description, task.Output, first, Math.Max(1, last - first + 1));
    }

    /// <summary>The number of the week in which a day lies or, in a break, of the one before it.</summary>
    private static int PlaceOf(DateOnly day, IReadOnlyList<PlanWeek> weeks) => Math.Max(1, weeks.Count(week => week.Monday <= day));

    private static bool IsIn(DateOnly day, PlanWeek week) => day >= week.Monday && day <= week.Monday.AddDays(6);

    private static string? Joined(params string?[] texts)
    {
        var told = texts.OfType<string>().Distinct().ToList();
        return told.Count == 0 ? null : string.Join("\n\n", told);
    }
}
