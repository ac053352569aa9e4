using System.Text.Json;
using CoilMatch.Matching;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Demo.History;
using CoilMatch.Silo.Institutions;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Demo;

/// <summary>An institution as the demo's file tells it; <c>calendar</c> names an entry of the calendar file.</summary>
internal sealed record DemoInstitution(
    string Slug, string Name, string? Acronym, IReadOnlyList<LocalisedText> LocalNames, string Country, string City, string TimeZone,
    IReadOnlyList<string> Domains, string? RorId, InstitutionKind Kind, string? Website, string Calendar, InstitutionDefaults Defaults);

/// <param name="Session">The key of the session in which the exchange is to run.</param>
/// <param name="WeekOffset">Weeks from the session's start to the first day of the exchange.</param>
internal sealed record DemoListing(
    string Institution, string Session, CourseContent Course, int WeekOffset, int ModuleWeeks, LiveMode LiveMode, int? LiveMinutesPerWeek,
    IReadOnlyList<WeeklySlot> Slots, int StudentsMin, int StudentsMax, IReadOnlyList<WorkingLanguage> Languages,
    PartnerFields PartnerFields, IReadOnlyList<string> ListedPartnerFields, ExchangeType ExchangeType, IReadOnlyList<string> Tools,
    Bandwidth Bandwidth, IReadOnlyList<string> PreferredCountries, IReadOnlyList<string> BlockedCountries, string? Wishes,
    int PartnersSought, Visibility Visibility);

/// <summary>The demo's files, which lie in this assembly.</summary>
internal static class DemoFiles
{
    internal static IReadOnlyList<DemoInstitution> Institutions() => Read<IReadOnlyList<DemoInstitution>>("Demo/Data/institutions.json");

    internal static IReadOnlyDictionary<string, CalendarPattern> Calendars() => Read<Dictionary<string, CalendarPattern>>("Demo/Data/calendars.json");

    internal static IEnumerable<DemoListing> Listings() => typeof(DemoFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Demo/Data/listings/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .SelectMany(Read<IReadOnlyList<DemoListing>>);

    /// <summary>What the pairings of the past came to.</summary>
    internal static IReadOnlyList<DemoStory> History() => Read<IReadOnlyList<DemoStory>>("Demo/Data/history.json");

    private static T Read<T>(string name)
    {
        using var stream = typeof(DemoFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The demo file {name} is missing from the assembly.");
        return JsonSerializer.Deserialize<T>(stream, Json.Options)
            ?? throw new InvalidOperationException($"The demo file {name} is empty.");
    }
}
