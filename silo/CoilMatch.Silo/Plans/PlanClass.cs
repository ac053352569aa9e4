using CoilMatch.Matching;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Vocabularies;
using NodaTime;
using Break = CoilMatch.Silo.Institutions.Break;

namespace CoilMatch.Silo.Plans;

/// <summary>One of the two classes, with what a plan needs of its listing.</summary>
/// <param name="Profile">Null while the listing lacks what comparing needs.</param>
/// <param name="Zone">The clock of the campus.</param>
/// <param name="Place">The campus city, or the institution where no city is known.</param>
internal sealed record PlanClass(
    CourseContent Course, ListingContent Listing, ListingProfile? Profile, DateTimeZone Zone, string Place, string Network)
{
    /// <summary>The working languages by their tags in the language table.</summary>
    internal IReadOnlyDictionary<string, WorkingLanguage> Levels { get; } = Listing.Languages
        .GroupBy(one => TagOf(one.Language)).ToDictionary(same => same.Key, same => same.First());

    /// <summary>The number of students to plan with: the middle of the range; null while it is not told.</summary>
    internal int? Expected => Listing is { StudentsMin: { } least, StudentsMax: { } most } ? Math.Max(1, (least + most + 1) / 2) : null;

    internal static PlanClass Of(ListingRow row)
    {
        // The place that this couple takes is taken already, and must not count as lacking.
        var profile = ProfileOf.Find(row) is { } found ? found with { CapacityLeft = 1 } : null;
        var institution = row.Institution;
        var place = institution.City is { Length: > 0 } city ? city : institution.Name;
        var network = row.Zone switch { "Asia/Hong_Kong" => "HK", "Asia/Macau" => "MO", _ => institution.Country };
        return new PlanClass(row.Course.Content, row.Listing.Content, profile, LocalDay.ZoneOf(row.Zone), place, network);
    }

    /// <summary>A language tag as the language table writes it, so that en-GB is en.</summary>
    internal static string TagOf(string tag) => Languages.Find(tag)?.Tag ?? tag;

    internal bool Names(Tool tool) => Listing.Tools.Any(code => Tools.Find(code) == tool);

    internal ToolAccess Access(string tool, ToolTable table) => table.Access(tool, Network);

    internal LocalDateTime Local(DateTimeOffset at) => Instant.FromDateTimeOffset(at).InZone(Zone).LocalDateTime;

    /// <summary>The holiday or examination on a day of this campus; null when there is none.</summary>
    internal Break? BreakOn(DateOnly day) => Listing.Breaks.FirstOrDefault(one => one.From <= day && day <= one.To);

    /// <summary>Whether the exchange may run on this day, as far as the listing's window and breaks say.</summary>
    internal bool Teaches(DateOnly day) => Listing.WindowStart <= day && day <= Listing.WindowEnd && BreakOn(day) is null;
}
