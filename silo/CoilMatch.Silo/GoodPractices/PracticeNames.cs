using System.Text.RegularExpressions;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>Keeps the names of the lecturers out of the texts of a practice; who wishes to be named has a line for it.</summary>
internal static class PracticeNames
{
    private const string Role = "the lecturer";

    /// <summary>A shorter name is a word of many languages.</summary>
    private const int Shortest = 4;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>The text with the role in the place of each name.</summary>
    internal static PracticeContent Without(IReadOnlyList<string> people, PracticeContent content) =>
        people.Count == 0 ? content : Each(content, text => people.Where(IsTelling).Aggregate(text, (rest, name) =>
            Regex.Replace(rest, Pattern(name), Role, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest)));

    /// <summary>Whether a text of the practice names one of these people.</summary>
    internal static bool Names(IReadOnlyList<string> people, PracticeContent content) => !Json.Same(Without(people, content), content);

    private static bool IsTelling(string name) => name.Trim().Length >= Shortest;

    private static string Pattern(string name) => $@"(?<!\w){Regex.Escape(name.Trim())}(?!\w)";

    private static PracticeContent Each(PracticeContent content, Func<string, string> change)
    {
        return content with
        {
            Title = change(content.Title),
            Summary = Maybe(content.Summary),
            Outcomes = [.. content.Outcomes.Select(change)],
            Keywords = [.. content.Keywords.Select(change)],
            Weeks = [.. content.Weeks.Select(week => week with { Focus = Maybe(week.Focus), Session = Maybe(week.Session) })],
            Tasks = [.. content.Tasks.Select(task => task with
            {
                Title = change(task.Title),
                Description = Maybe(task.Description),
                Output = Maybe(task.Output),
            })],
            Tools = [.. content.Tools.Select(tool => tool with { Purpose = Maybe(tool.Purpose) })],
            Worked = Maybe(content.Worked),
            DidNot = Maybe(content.DidNot),
            Advice = Maybe(content.Advice),
            Context = Maybe(content.Context),
        };

        string? Maybe(string? text) => text is null ? null : change(text);
    }
}
