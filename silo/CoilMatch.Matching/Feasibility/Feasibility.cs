using System.Collections.Immutable;

namespace CoilMatch.Matching;

/// <summary>Whether two classes can work together, and when. "Our" side is the first listing of the comparison.</summary>
/// <param name="Feasible">True when there is no obstacle.</param>
/// <param name="CommonWeeks">The Mondays of the weeks in which both sides teach, in order.</param>
/// <param name="LiveSlots">The shared hours of every common week, at least 45 minutes each, in order.</param>
/// <param name="ClockChanges">Sentences on shared hours that move because one side changes its clocks.</param>
/// <param name="Hints">Advice that stands in nobody's way, such as how to split a large class.</param>
public sealed record Feasibility(
    bool Feasible,
    ImmutableArray<Obstacle> Obstacles,
    ImmutableArray<DateOnly> CommonWeeks,
    ImmutableArray<LiveSlot> LiveSlots,
    ImmutableArray<ClockChange> ClockChanges,
    ImmutableArray<Hint> Hints);

/// <summary>Something that keeps two classes apart, with the smallest change that would remove it.</summary>
/// <param name="Code">A stable name from <see cref="ObstacleCodes"/>.</param>
/// <param name="Remedy">The change as a sentence to our lecturer.</param>
/// <param name="Change">The same change as values; null in the rare case that none is known.</param>
public sealed record Obstacle(string Code, string Text, string Remedy, ListingChange? Change);

/// <summary>Advice that makes an exchange go better; the pair can work without it.</summary>
/// <param name="Code">A stable name from <see cref="HintCodes"/>.</param>
public sealed record Hint(string Code, string Text);

/// <summary>A stretch of one week in which both classes can be live, in UTC and on both wall clocks.</summary>
/// <param name="Week">Monday of the week on our side.</param>
public sealed record LiveSlot(
    DateOnly Week,
    DateTimeOffset StartUtc,
    DateTimeOffset EndUtc,
    DateTime OurStart,
    DateTime OurEnd,
    DateTime TheirStart,
    DateTime TheirEnd);

/// <summary>A move of the shared hours between two weeks because one side changes its clocks and the other does not.</summary>
/// <param name="From">The first day on which the new hours hold.</param>
public sealed record ClockChange(DateOnly From, string Text);

/// <summary>Stable names of obstacles, for pages that show them and tests that expect them.</summary>
public static class ObstacleCodes
{
    public const string SameRegion = "same-region";
    public const string Blocked = "blocked";
    public const string NoCapacity = "no-capacity";
    public const string Level = "level";
    public const string Language = "language";
    public const string Tools = "tools";
    public const string Weeks = "weeks";
    public const string LiveHours = "live-hours";
}

/// <summary>Stable names of hints.</summary>
public static class HintCodes
{
    public const string ClassSize = "class-size";
    public const string Tools = "tools";
}
