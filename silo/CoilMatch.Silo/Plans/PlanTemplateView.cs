using CoilMatch.Silo.GoodPractices;

namespace CoilMatch.Silo.Plans;

/// <param name="LeastWeeks">With fewer weeks something that belongs to it is left out.</param>
internal sealed record PlanTemplateView(
    string Code, string Name, string Description, int LeastWeeks, int MostWeeks, IReadOnlyList<PlanTemplateWeekView> Weeks)
{
    /// <summary>Whose good practice it is; null for a template of our own.</summary>
    public PracticeCredit? Practice { get; init; }

    internal static PlanTemplateView Of(PlanTemplate one) => new(
        one.Code, one.Name, one.Description, one.LeastWeeks, one.MostWeeks, [.. one.Weeks.Select(PlanTemplateWeekView.Of)]);
}

/// <param name="Session">What the live meeting of the week is for; null in a week without one.</param>
/// <param name="Tasks">The titles of the tasks that begin in it.</param>
internal sealed record PlanTemplateWeekView(PlanPhase Phase, string Focus, string? Session, IReadOnlyList<string> Tasks)
{
    internal static PlanTemplateWeekView Of(TemplateWeek week) => new(week.Phase, week.Focus, week.Session, [.. week.Tasks.Select(task => task.Title)]);
}
