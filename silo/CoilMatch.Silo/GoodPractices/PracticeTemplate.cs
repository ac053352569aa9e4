using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>A good practice as a template: its weeks and tasks, to be placed in the common weeks of two other classes.</summary>
internal static class PracticeTemplate
{
    private const string Prefix = "practice:";

    internal static string CodeOf(GoodPracticeId id) => $"{Prefix}{id.Value}";

    /// <summary>The practice that a template's code names; null for a code of another kind.</summary>
    internal static GoodPracticeId? IdOf(string? code) =>
        code?.StartsWith(Prefix, StringComparison.Ordinal) == true && Guid.TryParse(code.AsSpan(Prefix.Length), out var id)
            ? new GoodPracticeId(id)
            : null;

    internal static PlanTemplate Of(GoodPractice practice)
    {
        var content = practice.Content;
        return new PlanTemplate(CodeOf(practice.Id), content.Title, content.Summary ?? "",
        [
            .. content.Weeks.Select((week, at) => new TemplateWeek(week.Phase, week.Focus ?? "", week.Session, SpareOf(content.Weeks, at))
            {
                Tasks = [.. content.Tasks.Where(task => task.Week == at + 1)
                    .Select(task => new TemplateTask(task.Title, task.Description ?? "", task.Output, task.Weeks))],
            }),
        ]);
    }

    /// <summary>A shorter calendar does without the later of several weeks of the same phase first; the first of each phase belongs to it.</summary>
    private static int SpareOf(IReadOnlyList<PracticeWeek> weeks, int at) => weeks.Take(at).Count(before => before.Phase == weeks[at].Phase);
}
