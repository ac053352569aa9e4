namespace CoilMatch.Silo.Approvals;

/// <summary>Something an institution wants to have looked at before it approves a plan.</summary>
/// <param name="Key">Stable within the institution, such as <c>data-sharing</c>.</param>
/// <param name="Help">What to look for; null when the label says it all.</param>
/// <param name="Required">Whether an approval needs it done, or a note on why it is not needed.</param>
internal sealed record ChecklistItem(string Key, string Label, string? Help, bool Required);
