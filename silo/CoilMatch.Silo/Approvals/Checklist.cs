using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Approvals;

/// <summary>One line of the checklist, as the person who decides filled it in.</summary>
/// <param name="NotNeeded">Whether the point does not apply here; the note says why.</param>
internal sealed record CheckedItemInput(string Key, bool Done = false, bool NotNeeded = false, string? Note = null);

/// <summary>Holds what somebody ticked against the checklist with which the review began.</summary>
internal static class Checklist
{
    /// <summary>In characters.</summary>
    internal const int LongestNote = 500;

    /// <summary>Says no to lines that are not of this checklist; otherwise gives them with their labels.</summary>
    internal static Refusal? Check(
        IReadOnlyList<CheckedItemInput> given, IReadOnlyList<ChecklistItem> asked, out IReadOnlyList<CheckedItem> items)
    {
        var labels = asked.ToDictionary(item => item.Key, item => item.Label, StringComparer.Ordinal);
        items = [];
        foreach (var line in given)
        {
            if (!labels.ContainsKey(line.Key))
                return new Refusal("unknown-code", "This point is not on your institution's checklist.", FieldOf(line.Key));
            if (given.Count(other => other.Key == line.Key) > 1)
                return new Refusal("twice", "This point was told twice.", FieldOf(line.Key));
            if (TypedText.Of(line.Note)?.Length > LongestNote)
                return new Refusal("length", $"Use at most {LongestNote} characters.", FieldOf(line.Key));
        }

        items = [.. given.Select(line => new CheckedItem(
            line.Key, labels[line.Key], line.Done, line.NotNeeded && !line.Done, TypedText.Of(line.Note)))];
        return null;
    }

    /// <summary>Says which required point is still open; what an earlier step of the institution has checked counts.</summary>
    internal static Refusal? Missing(ReviewSide review, IReadOnlyList<CheckedItem> items)
    {
        var answered = review.Steps.Where(step => step.Decision == StepDecision.Approved).SelectMany(step => step.Checklist).Concat(items);
        var closed = answered.Where(IsClosed).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        return review.Checklist.FirstOrDefault(item => item.Required && !closed.Contains(item.Key)) is { } open
            ? new Refusal("required", $"Tick “{open.Label}”, or note why it is not needed.", FieldOf(open.Key))
            : null;
    }

    private static bool IsClosed(CheckedItem item) => item.Done || (item.NotNeeded && item.Note is not null);

    private static string FieldOf(string key) => $"checklist.{key}";
}
