using CoilMatch.Silo.Statistics;

namespace CoilMatch.Silo.OpenData;

/// <summary>Everything that is given out to everybody: protected tables of final half-years, and how many good practices are published.</summary>
/// <param name="HalfYears">The earliest first; each is as it was first published, for ever.</param>
internal sealed record OpenDataSet(IReadOnlyList<OpenHalfYear> HalfYears, IReadOnlyList<OpenPracticePair> Practices);

/// <param name="Code">Such as 2026-H1.</param>
/// <param name="To">The last day.</param>
/// <param name="FinalOn">Since when its figures are final.</param>
/// <param name="Students">Countries in the order of their codes, then regions, then the total.</param>
internal sealed record OpenHalfYear(string Code, DateOnly From, DateOnly To, DateOnly FinalOn, IReadOnlyList<OpenStudents> Students)
{
    internal static OpenHalfYear Of(DisclosedTable table)
    {
        var (year, half) = (int.Parse(table.HalfYear[..4], System.Globalization.CultureInfo.InvariantCulture), table.HalfYear[^1] - '0');
        var period = new HalfYear(year, half);
        return new OpenHalfYear(table.HalfYear, period.From, period.To, DateOnly.FromDateTime(table.FrozenAt.UtcDateTime),
        [
            .. table.Students.Countries.Select(row => OpenStudents.Of(OpenLevel.Country, row)),
            .. table.Students.Regions.Select(row => OpenStudents.Of(OpenLevel.Region, row)),
            OpenStudents.Of(OpenLevel.Total, table.Students.Total),
        ]);
    }
}

internal enum OpenLevel
{
    Country,
    Region,
    Total,
}

/// <param name="Code">ISO 3166-1 alpha-2, ASIA, EUROPE or TOTAL.</param>
/// <param name="Region">ASIA or EUROPE; empty for the total.</param>
/// <param name="Classes">A project has two, one on each side.</param>
/// <param name="ClassesMissing">Classes of which no numbers were told.</param>
/// <param name="Hidden">Whether numbers were told and may not be shown.</param>
internal sealed record OpenStudents(
    OpenLevel Level, string Code, string Region, int Projects, int Classes, int ClassesMissing, bool Hidden, int? Enrolled, int? Started, int? Completed)
{
    internal static OpenStudents Of(OpenLevel level, DisclosedRow row) => new(
        level, row.Key, row.Region, row.Projects, row.Sides, row.Missing, row.Hidden, row.Enrolled, row.Started, row.Completed);
}

/// <summary>How many good practices of two countries stand in the public library today.</summary>
internal sealed record OpenPracticePair(string Asia, string Europe, int Practices);
