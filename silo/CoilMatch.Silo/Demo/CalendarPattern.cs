using System.Globalization;
using CoilMatch.Silo.Institutions;

namespace CoilMatch.Silo.Demo;

/// <summary>The teaching year of an institution in month-days, so that the demo always lies ahead.</summary>
internal sealed record CalendarPattern(IReadOnlyList<SessionPattern> Sessions);

/// <summary>A session that starts every year on the same month-day; days before its start belong to the next year.</summary>
internal sealed record SessionPattern(string Key, string Name, string Start, string End, IReadOnlyList<BreakPattern> Breaks)
{
    internal DateOnly StartIn(int year) => DateIn(year, Start);

    /// <summary>The session that starts in a year.</summary>
    internal AcademicSession In(int year)
    {
        var start = StartIn(year);
        var end = AfterStart(start, End);
        var label = end.Year == year ? $"{Name} {year}" : $"{Name} {year}/{end.Year % 100:00}";
        return new AcademicSession(
            Guid.CreateVersion7(), label, start, end,
            [.. Breaks.Select(one => new Break(AfterStart(start, one.From), AfterStart(start, one.To), one.Name, one.Kind))]);
    }

    private static DateOnly AfterStart(DateOnly start, string monthDay) =>
        DateIn(start.Year, monthDay) is var day && day < start ? DateIn(start.Year + 1, monthDay) : day;

    private static DateOnly DateIn(int year, string monthDay) =>
        DateOnly.ParseExact($"{year}-{monthDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

internal sealed record BreakPattern(string From, string To, string Name, BreakKind Kind);
