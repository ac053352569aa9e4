using CoilMatch.Matching;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Vocabularies;
using Break = CoilMatch.Silo.Institutions.Break;

namespace CoilMatch.Silo.Imports;

/// <summary>A course and its listing with nothing missing; the names of the fields that the row did not tell.</summary>
internal sealed record CompletedRow(CourseContent Course, ListingContent Listing, IReadOnlyList<string> Assumed);

/// <summary>Fills what a row leaves out from its institution, and names every field that it filled.</summary>
internal static class ImportDefaults
{
    private const int BachelorLevel = 6;
    private const int ModuleWeeks = 6;
    private const int LiveMinutesPerWeek = 90;

    /// <summary>A session that begins sooner leaves no time to find and prepare a partner, in days.</summary>
    private const int LeadDays = 28;

    /// <summary>A course meets on two days at most; which ones nobody has told.</summary>
    private static readonly IReadOnlyList<DayOfWeek> ImportedDays = [DayOfWeek.Tuesday, DayOfWeek.Thursday];

    internal static CompletedRow Complete(ImportRow row, Institution institution, DateOnly today)
    {
        var assumed = new List<string>();
        T Assume<T>(string field, T value)
        {
            assumed.Add(field);
            return value;
        }

        var course = row.Course with
        {
            EqfLevel = row.Course.EqfLevel ?? Assume("course.eqfLevel", BachelorLevel),
            TextLanguage = row.Course.TextLanguage ?? Assume("course.textLanguage", institution.Defaults.Language),
        };
        var told = row.Listing;
        var (start, end, breaks) = told is { WindowStart: { } first, WindowEnd: { } last }
            ? (first, last, [])
            : Assume("windowEnd", Assume("windowStart", NextSession(institution, today)));
        if (told.WindowStart is null && breaks.Count > 0) assumed.Add("breaks");
        var listing = told with
        {
            WindowStart = start,
            WindowEnd = end,
            Breaks = breaks,
            ModuleWeeks = told.ModuleWeeks ?? Assume("moduleWeeks", ModuleWeeks),
            LiveMode = Assume("liveMode", LiveMode.Either),
            LiveMinutesPerWeek = Assume("liveMinutesPerWeek", LiveMinutesPerWeek),
            Slots = told.Slots is [] ? Assume("slots", institution.Defaults.ClassHours(ImportedDays)) : told.Slots,
            StudentsMin = told.StudentsMin ?? Assume("studentsMin", institution.Defaults.StudentsMin),
            StudentsMax = told.StudentsMax ?? Assume("studentsMax", institution.Defaults.StudentsMax),
            Languages = Assume("languages", LanguagesOf(course.TextLanguage)),
            PartnerFields = Assume("partnerFields", PartnerFields.Any),
            ExchangeType = Assume("exchangeType", ExchangeType.Project),
            Tools = told.Tools is [] ? Assume("tools", ToolsOf(institution)) : told.Tools,
            Bandwidth = Assume("bandwidth", Bandwidth.Medium),
            PartnersSought = Assume("partnersSought", 1),
            Visibility = Assume("visibility", Visibility.Members),
            ExpiresOn = Assume("expiresOn", start.AddDays(-1)),
        };
        return new CompletedRow(course, listing, assumed);
    }

    /// <summary>What an institution that an import registers is taken to do until its office says otherwise.</summary>
    internal static InstitutionDefaults OfNewInstitution(Region region)
    {
        var (liveStart, liveEnd) = region == Region.Europe
            ? (new TimeOnly(8, 0), new TimeOnly(18, 0))
            : (new TimeOnly(9, 0), new TimeOnly(20, 0));
        return new InstitutionDefaults("en", CefrLevel.B2, 20, 40, liveStart, liveEnd, ["zoom", "email"]);
    }

    /// <summary>The next session that leaves time to prepare; without one, the next first of March to end of June.</summary>
    private static (DateOnly Start, DateOnly End, IReadOnlyList<Break> Breaks) NextSession(Institution institution, DateOnly today)
    {
        var earliest = today.AddDays(LeadDays);
        if (institution.AcademicSessions.Where(one => one.Start >= earliest).MinBy(one => one.Start) is { } session)
            return (session.Start, session.End, session.Breaks);

        var march = new DateOnly(earliest.Year, 3, 1);
        if (march < earliest) march = march.AddYears(1);
        return (march, new DateOnly(march.Year, 6, 30), []);
    }

    /// <summary>English, which most exchanges use, and the language of the course when it is another.</summary>
    private static IReadOnlyList<WorkingLanguage> LanguagesOf(string courseLanguage)
    {
        var english = new WorkingLanguage("en", CefrLevel.B2, CefrLevel.B1);
        return courseLanguage == "en" ? [english] : [english, new WorkingLanguage(courseLanguage, CefrLevel.C1, CefrLevel.B1)];
    }

    /// <summary>The institution's tools, and those that nearly every class can be asked to use; VooV where China's network is.</summary>
    private static IReadOnlyList<string> ToolsOf(Institution institution)
    {
        string[] common = institution.Country == "CN" ? ["zoom", "voov", "email"] : ["zoom", "email"];
        return [.. institution.Defaults.Tools.Union(common)];
    }
}
