using System.Security.Cryptography;
using System.Text;
using CoilMatch.Matching;
using CoilMatch.Matching.Evaluation;
using CoilMatch.Vocabularies;

namespace CoilMatch.Benchmarks;

/// <summary>Makes listings of catalogue rows; what a row lacks is an ordinary value for its side.</summary>
internal static class CatalogueListings
{
    public static IEnumerable<ListingProfile> Of(IEnumerable<CourseRow> rows) => rows.Select(Of).OfType<ListingProfile>();

    private static ListingProfile? Of(CourseRow row)
    {
        if (AsemCountries.MemberOf(row.Country) is not { } member)
            return null;
        var asia = member.Region == Region.Asia;
        return new ListingProfile
        {
            Id = IdOf(row.Id),
            InstitutionId = IdOf(row.University),
            Country = member.Code,
            Region = member.Region,
            TimeZone = AsemCountries.DefaultZone(row.Country)!,
            Title = row.Title,
            Description = row.Description ?? "",
            TextLanguage = row.Language ?? "",
            EqfLevel = EqfLevels.FromWord(row.Level) ?? 6,
            WindowStart = asia ? new DateOnly(2027, 8, 16) : new DateOnly(2027, 9, 20),
            WindowEnd = asia ? new DateOnly(2027, 12, 10) : new DateOnly(2028, 1, 28),
            Breaks = asia ? [] : [new Break(new DateOnly(2027, 12, 20), new DateOnly(2028, 1, 7), "Holidays")],
            ModuleWeeks = 6,
            LiveMode = LiveMode.Either,
            LiveMinutesPerWeek = 90,
            Slots = [.. WeekDays.Select(day => asia
                ? new WeeklySlot(day, new TimeOnly(14, 0), new TimeOnly(19, 0))
                : new WeeklySlot(day, new TimeOnly(8, 0), new TimeOnly(13, 0)))],
            StudentsMin = 20,
            StudentsMax = 30,
            Languages = [new WorkingLanguage("en", CefrLevel.B2, CefrLevel.B1)],
            Tools = ["zoom", "moodle"],
        };
    }

    private static readonly DayOfWeek[] WeekDays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    internal static Guid IdOf(string id) => new(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 16));
}
