namespace CoilMatch.Silo.Impressions;

/// <summary>
/// Half a year by which exposure is counted, the same for everybody: from 1 February and from 1 August. Teaching terms start
/// at different times across the two regions, and these two days lie in the breaks of most.
/// </summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
internal sealed record Term(string Name, DateOnly From, DateOnly To)
{
    internal static Term Of(DateOnly day) => day.Month switch
    {
        1 => Autumn(day.Year - 1),
        < 8 => new Term($"February to July {day.Year}", new DateOnly(day.Year, 2, 1), new DateOnly(day.Year, 7, 31)),
        _ => Autumn(day.Year),
    };

    internal static Term Of(DateTimeOffset at) => Of(DateOnly.FromDateTime(at.UtcDateTime));

    /// <summary>The terms that these days touch, in order.</summary>
    internal static IEnumerable<Term> Touching(DateOnly from, DateOnly to)
    {
        for (var term = Of(from); term.From <= to; term = Of(term.To.AddDays(1))) yield return term;
    }

    private static Term Autumn(int year) =>
        new($"August {year} to January {year + 1}", new DateOnly(year, 8, 1), new DateOnly(year + 1, 1, 31));
}
