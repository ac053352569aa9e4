using System.Globalization;

namespace CoilMatch.Silo.Statistics;

/// <summary>1 January to 30 June or 1 July to 31 December: the stretches of time by which numbers of students become public.</summary>
internal readonly record struct HalfYear(int Year, int Half) : IComparable<HalfYear>
{
    internal DateOnly From => new(Year, Half == 1 ? 1 : 7, 1);

    /// <summary>The last day.</summary>
    internal DateOnly To => Half == 1 ? new DateOnly(Year, 6, 30) : new DateOnly(Year, 12, 31);

    /// <summary>The first moment after it, in UTC.</summary>
    internal DateTimeOffset End => new(To.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>Such as 2026-H1.</summary>
    internal string Code => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-H{Half}");

    /// <summary>Such as "January to June 2026".</summary>
    internal string Name => string.Create(CultureInfo.InvariantCulture, $"{(Half == 1 ? "January to June" : "July to December")} {Year}");

    internal static HalfYear Of(DateOnly day) => new(day.Year, day.Month <= 6 ? 1 : 2);

    public int CompareTo(HalfYear other) => (Year, Half).CompareTo((other.Year, other.Half));
}
