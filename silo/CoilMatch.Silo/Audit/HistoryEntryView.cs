namespace CoilMatch.Silo.Audit;

/// <summary>One thing that happened to an aggregate.</summary>
/// <param name="Event">In the past tense, for example <c>ListingPublished</c>.</param>
/// <param name="Actor">The name of whoever acted; without one their role; "CoilMatch" for the service itself.</param>
/// <param name="OnBehalfOf">The institution in whose name an office acted in a lecturer's place.</param>
/// <param name="Data">The event's members as JSON text.</param>
internal sealed record HistoryEntryView(
    DateTimeOffset At, string Event, string Actor, string? OnBehalfOf, long Version, string? Comment, string Data);
