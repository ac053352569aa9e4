using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>Takes an edit over into the text, and tells every fault of it at once.</summary>
internal static class PracticeForm
{
    /// <param name="side">The side of the person who saves, for the credit line.</param>
    internal static PracticeContent Take(PracticeContent content, PracticeEdit edit, PairingSide side)
    {
        var taken = content with
        {
            Title = edit.Title is null ? content.Title : Text(edit.Title) ?? "",
            Summary = Or(edit.Summary, content.Summary),
            Outcomes = edit.Outcomes is { } outcomes ? Lines(outcomes) : content.Outcomes,
            Keywords = edit.Keywords is { } keywords ? Lines(keywords) : content.Keywords,
            Weeks = edit.Weeks is { } weeks
                ? [.. weeks.Select(week => week with { Focus = Text(week.Focus), Session = Text(week.Session) })]
                : content.Weeks,
            Tasks = edit.Tasks is { } tasks
                ? [.. tasks.Select(task => task with { Title = Text(task.Title) ?? "", Description = Text(task.Description), Output = Text(task.Output) })]
                : content.Tasks,
            Worked = Or(edit.Worked, content.Worked),
            DidNot = Or(edit.DidNot, content.DidNot),
            Advice = Or(edit.Advice, content.Advice),
            Context = Or(edit.Context, content.Context),
            Licence = edit.Licence ?? content.Licence,
        };
        return edit.CreditLine is null ? taken : taken.With(side, taken.Of(side) with { CreditLine = Text(edit.CreditLine) });
    }

    internal static IReadOnlyList<Refusal> Faults(PracticeContent content, PracticeEdit edit)
    {
        var faults = new FieldFaults();
        faults.Required(content.Title.Length == 0, "text.title", "Give it a title.");
        faults.Line(content.Title, PlanBounds.LongestTitle, "text.title");
        faults.Text(content.Summary, "text.summary", PracticeBounds.LongestText);
        faults.Text(content.Worked, "text.worked", PracticeBounds.LongestText);
        faults.Text(content.DidNot, "text.didNot", PracticeBounds.LongestText);
        faults.Text(content.Advice, "text.advice", PracticeBounds.LongestText);
        faults.Text(content.Context, "text.context", PracticeBounds.LongestText);
        faults.Line(Text(edit.CreditLine), PracticeBounds.LongestCredit, "text.creditLine");
        if (faults.Count(content.Outcomes.Count, PracticeBounds.MostOutcomes, "text.outcomes", "outcomes"))
            for (var i = 0; i < content.Outcomes.Count; i++) faults.Text(content.Outcomes[i], $"text.outcomes[{i}]");
        if (faults.Count(content.Keywords.Count, PracticeBounds.MostKeywords, "text.keywords", "keywords"))
            for (var i = 0; i < content.Keywords.Count; i++) faults.Line(content.Keywords[i], PracticeBounds.LongestKeyword, $"text.keywords[{i}]");
        Weeks(content, faults);
        Tasks(content, faults);
        return faults.Found;
    }

    private static void Weeks(PracticeContent content, FieldFaults faults)
    {
        if (!faults.Count(content.Weeks.Count, PlanBounds.MostWeeks, "text.weeks", "weeks")) return;
        for (var i = 0; i < content.Weeks.Count; i++)
        {
            faults.Text(content.Weeks[i].Focus, $"text.weeks[{i}].focus");
            faults.Text(content.Weeks[i].Session, $"text.weeks[{i}].session");
        }
    }

    private static void Tasks(PracticeContent content, FieldFaults faults)
    {
        if (!faults.Count(content.Tasks.Count, PlanBounds.MostTasks, "text.tasks", "tasks")) return;
        for (var i = 0; i < content.Tasks.Count; i++)
        {
            var (path, task) = ($"text.tasks[{i}]", content.Tasks[i]);
            faults.Required(task.Title.Length == 0, $"{path}.title", "Name this task or remove it.");
            faults.Line(task.Title, PlanBounds.LongestTitle, $"{path}.title");
            faults.Text(task.Description, $"{path}.description");
            faults.Text(task.Output, $"{path}.output");
            faults.Between(task.Week, 1, Math.Max(1, content.Weeks.Count), $"{path}.week");
            faults.Between(task.Weeks, 1, PlanBounds.MostWeeks, $"{path}.weeks");
        }
    }

    private static string? Or(string? told, string? before) => told is null ? before : Text(told);

    private static List<string> Lines(IReadOnlyList<string> told) => [.. told.Select(Text).OfType<string>().Distinct()];

    /// <summary>Line breaks as one character, whatever the writer's system makes of them.</summary>
    private static string? Text(string? typed) => TypedText.Of(typed?.Replace("\r\n", "\n", StringComparison.Ordinal));
}
