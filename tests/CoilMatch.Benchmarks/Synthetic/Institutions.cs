using System.Collections.Immutable;
using CoilMatch.Matching;
using CoilMatch.Vocabularies;

namespace CoilMatch.Benchmarks.Synthetic;

/// <summary>A made-up institution: where it is, and what is said and used there.</summary>
public sealed record SyntheticInstitution(Guid Id, AsemCountry Country, string TimeZone, string Language, int Number);

/// <summary>A term of an institution with the hours of a timetable; listings share these.</summary>
public sealed record TermCalendar(DateOnly Start, DateOnly End, ImmutableArray<Break> Breaks, ImmutableArray<WeeklySlot> Slots);

/// <summary>Institutions of all 51 members, every other one in Asia, with about six calendars each (5,100 at 850).</summary>
public sealed class Institutions
{
    private const int Timetables = 3;

    private static readonly DateOnly AutumnInAsia = new(2027, 8, 16);
    private static readonly DateOnly AutumnInEurope = new(2027, 9, 6);
    private static readonly DateOnly SpringInAsia = new(2028, 2, 7);
    private static readonly DateOnly SpringInEurope = new(2028, 2, 14);

    private readonly SyntheticInstitution[][] sides;
    private readonly TermCalendar[] calendars;

    public Institutions(int courses)
    {
        var all = Enumerable.Range(0, Math.Clamp(courses / 1_000, 102, 850)).Select(Institution).ToArray();
        sides = [[.. all.Where(one => one.Country.Region == Region.Asia)], [.. all.Where(one => one.Country.Region == Region.Europe)]];
        calendars =
        [
            .. from institution in all
               from autumn in (bool[])[true, false]
               from timetable in Enumerable.Range(0, Timetables)
               select Calendar(institution, autumn, timetable),
        ];
    }

    /// <summary>One institution of a region; large ones offer more courses than small ones.</summary>
    public SyntheticInstitution Any(Region region, ref Draw draw)
    {
        var side = sides[region == Region.Asia ? 0 : 1];
        return side[(int)(side.Length * Math.Pow(draw.Share(), 1.6))];
    }

    public TermCalendar CalendarOf(SyntheticInstitution institution, bool autumn, ref Draw draw) =>
        calendars[(institution.Number * 2 * Timetables) + (autumn ? 0 : Timetables) + draw.Below(Timetables)];

    private static SyntheticInstitution Institution(int number)
    {
        var draw = Draw.For(31, number);
        var members = AsemCountries.All.Where(country => country.Region == (number % 2 == 0 ? Region.Asia : Region.Europe)).ToArray();
        var country = members[number / 2 % members.Length];
        var zone = draw.Chance(0.75) ? country.TimeZones[0] : draw.Of<string>(country.TimeZones.AsSpan());
        return new SyntheticInstitution(new Guid(number + 1, 0x5EED, 0x4C01, [0x80, 0, 0, 0, 0, 0, 0, 1]), country, zone, LanguageOf(country.Code), number);
    }

    private static TermCalendar Calendar(SyntheticInstitution institution, bool autumn, int timetable)
    {
        var draw = Draw.For(32, (institution.Number * 100) + (autumn ? 0 : 50));
        var asia = institution.Country.Region == Region.Asia;
        var start = (autumn, asia) switch
        {
            (true, true) => AutumnInAsia,
            (true, false) => AutumnInEurope,
            (false, true) => SpringInAsia,
            _ => SpringInEurope,
        };
        start = start.AddDays(7 * draw.Below(4));
        var end = start.AddDays((7 * (14 + draw.Below(5))) - 3);
        ImmutableArray<Break> breaks = asia
            ? [new Break(start.AddDays(49), start.AddDays(55), "Mid-semester break")]
            : autumn
                ? [new Break(new DateOnly(2027, 12, 20), new DateOnly(2028, 1, 7), "Holidays")]
                : [new Break(new DateOnly(2028, 4, 13), new DateOnly(2028, 4, 18), "Easter")];
        return new TermCalendar(start, end, breaks, Slots(asia, timetable, draw));
    }

    private static ImmutableArray<WeeklySlot> Slots(bool asia, int timetable, Draw draw)
    {
        var first = (asia ? 13 : 8) + draw.Below(3);
        var hours = timetable == 0 ? 6 : 4;
        DayOfWeek[] days = timetable switch
        {
            0 => [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
            1 => [DayOfWeek.Monday, DayOfWeek.Wednesday],
            _ => [DayOfWeek.Tuesday, DayOfWeek.Thursday],
        };
        return [.. days.Select(day => new WeeklySlot(day, new TimeOnly(first, 0), new TimeOnly(first + hours, 0)))];
    }

    private static string LanguageOf(string country) => country switch
    {
        "CN" => "zh",
        "JP" => "ja",
        "KR" => "ko",
        "RU" or "KZ" => "ru",
        "VN" => "vi",
        "TH" => "th",
        "ID" => "id",
        "MY" or "BN" => "ms",
        "FR" or "LU" or "BE" => "fr",
        "DE" or "AT" or "CH" => "de",
        "ES" => "es",
        "IT" => "it",
        "PT" => "pt",
        "PL" => "pl",
        "NL" => "nl",
        _ => "en",
    };
}
