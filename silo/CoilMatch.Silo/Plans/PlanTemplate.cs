namespace CoilMatch.Silo.Plans;

/// <summary>A way of working together that has been used before, told in weeks and not yet in dates.</summary>
/// <param name="Code">Kebab-case, stable.</param>
internal sealed record PlanTemplate(string Code, string Name, string Description, IReadOnlyList<TemplateWeek> Weeks)
{
    /// <summary>With fewer weeks something that belongs to it has to be left out.</summary>
    internal int LeastWeeks => Weeks.Count(week => week.Spare == 0);

    internal int MostWeeks => Weeks.Count;

    /// <summary>The weeks of the template for a calendar of so many weeks: those that can be spared first are left out first.</summary>
    internal IReadOnlyList<TemplateWeek> For(int weeks)
    {
        var dropped = Weeks.Select((week, at) => (week, at)).OrderByDescending(one => one.week.Spare).ThenByDescending(one => one.at)
            .Take(Math.Max(0, Weeks.Count - weeks)).Select(one => one.week).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. Weeks.Where(week => !dropped.Contains(week))];
    }
}

/// <summary>One week of a template.</summary>
/// <param name="Session">What the live meeting of the week is for; null in a week without one.</param>
/// <param name="Spare">0 for a week that belongs to the template; of the others the highest is left out first.</param>
internal sealed record TemplateWeek(PlanPhase Phase, string Focus, string? Session, int Spare = 0)
{
    public IReadOnlyList<TemplateTask> Tasks { get; init; } = [];
}

/// <summary>A task that begins in its week.</summary>
/// <param name="Weeks">How many planned weeks it takes, its own included.</param>
internal sealed record TemplateTask(string Title, string Description, string? Output, int Weeks = 1);
