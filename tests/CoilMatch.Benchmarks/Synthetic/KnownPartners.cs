namespace CoilMatch.Benchmarks.Synthetic;

/// <summary>A course and the courses of the other side that were written on the same subject, by number.</summary>
public sealed record KnownPartners(int Query, IReadOnlyList<int> Partners)
{
    private const int MostQueries = 500;
    private const int MostPartners = 3;
    private const int FewestCoursesForOne = 20;

    /// <summary>One to three partners for up to 500 queries, spread over the catalogue.</summary>
    public static IReadOnlyList<KnownPartners> In(int courses)
    {
        var queries = Math.Min(MostQueries, courses / FewestCoursesForOne);
        var stride = queries == 0 ? 0 : courses / queries;
        return
        [
            .. Enumerable.Range(0, queries).Select(number => new KnownPartners(
                number * stride,
                [.. Enumerable.Range(1, 1 + Draw.For(41, number).Below(MostPartners)).Select(at => (number * stride) + (at * stride / (MostPartners + 1)))])),
        ];
    }
}
