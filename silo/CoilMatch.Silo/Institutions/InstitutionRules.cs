using System.Globalization;
using CoilMatch.Silo.Common;
using NodaTime;

namespace CoilMatch.Silo.Institutions;

/// <summary>What an institution will be after saving, checked.</summary>
internal sealed record InstitutionChanges(
    string Name,
    string City,
    string TimeZone,
    string? Website,
    string? RorId,
    string? Coordinator,
    IReadOnlyList<AcademicSession> AcademicSessions,
    InstitutionDefaults Defaults);

/// <summary>What may be written of an institution; every faulty field is named at once.</summary>
internal static class InstitutionRules
{
    /// <summary>In characters.</summary>
    private const int LongestText = 200;

    internal static IReadOnlyList<Refusal> Check(SaveInstitutionInput input, Institution current, out InstitutionChanges changes)
    {
        var faults = new List<Refusal>();
        changes = new InstitutionChanges(
            Required(input.Name, current.Name, "name", faults),
            Required(input.City, current.City, "city", faults),
            ZoneOf(input.TimeZone, current.TimeZone, faults),
            WebsiteOf(input.Website, current.Website, faults),
            RorIdOf(input.RorId, current.RorId, faults),
            Optional(input.Coordinator, current.Coordinator, "coordinator", faults),
            input.AcademicSessions is null
                ? current.AcademicSessions
                : AcademicSessionRules.Check(input.AcademicSessions, "academicSessions", faults),
            HoursOf(input.MeetingHours, current.Defaults, faults));
        return faults;
    }

    private static InstitutionDefaults HoursOf(MeetingHoursInput? hours, InstitutionDefaults current, List<Refusal> faults)
    {
        if (hours is null) return current;
        if (hours.Days.Count == 0 || !hours.Days.All(Enum.IsDefined))
            faults.Add(new Refusal("required", "Choose at least one day of the week.", "meetingHours.days"));
        var readable = TimeOf(hours.Start, "meetingHours.start", faults, out var start);
        if (TimeOf(hours.End, "meetingHours.end", faults, out var end) && readable && end <= start)
            faults.Add(new Refusal("order", "The end has to come after the start, on the same day.", "meetingHours.end"));
        return current with { LiveDays = [.. hours.Days.Distinct()], LiveStart = start, LiveEnd = end };
    }

    private static bool TimeOf(string text, string field, List<Refusal> faults, out TimeOnly time)
    {
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time)) return true;
        faults.Add(new Refusal("malformed-time", "Give a time of day such as 08:30.", field));
        return false;
    }

    private static string Required(string? text, string current, string field, List<Refusal> faults)
    {
        if (text is null) return current;
        if (text.Trim() is { Length: > 0 and <= LongestText } told) return told;
        faults.Add(new Refusal("length", $"Write 1 to {LongestText} characters.", field));
        return current;
    }

    private static string? Optional(string? text, string? current, string field, List<Refusal> faults)
    {
        if (text is null) return current;
        if (text.Trim().Length > LongestText) faults.Add(new Refusal("length", $"Use at most {LongestText} characters.", field));
        return text.Trim() is { Length: > 0 } told ? told : null;
    }

    private static string ZoneOf(string? zone, string current, List<Refusal> faults)
    {
        if (zone is null) return current;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Trim()) is { } known) return known.Id;
        faults.Add(new Refusal("unknown-time-zone", "Choose a time zone of the IANA list, such as Europe/Berlin.", "timeZone"));
        return current;
    }

    private static string? WebsiteOf(string? website, string? current, List<Refusal> faults)
    {
        var told = Optional(website, current, "website", faults);
        if (website is null || told is null) return told;
        if (Uri.TryCreate(told, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http") return told;
        faults.Add(new Refusal("address", "Write the whole address, such as https://www.university.example.", "website"));
        return current;
    }

    private static string? RorIdOf(string? rorId, string? current, List<Refusal> faults)
    {
        if (rorId is null) return current;
        if (string.IsNullOrWhiteSpace(rorId)) return null;
        if (Institutions.RorId.TryParse(rorId, out var address)) return address;
        faults.Add(new Refusal("ror-id", "A ROR id looks like https://ror.org/00rzspn62, and its last two digits check the rest.", "rorId"));
        return current;
    }
}
