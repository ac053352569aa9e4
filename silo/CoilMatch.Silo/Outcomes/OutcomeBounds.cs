namespace CoilMatch.Silo.Outcomes;

/// <summary>How much fits into a report; more is a slip of the pen.</summary>
internal static class OutcomeBounds
{
    internal const int MostStudents = 100_000;
    internal const int MostIncidents = 1000;
    internal const int MostMinutes = 100_000;
    internal const int MostHours = 2000;
    internal const int MostCredits = 1000;

    /// <summary>Scores of a scale lie between this and its negative.</summary>
    internal const int LargestScore = 10_000;

    /// <summary>In characters.</summary>
    internal const int LongestText = 2000;
    internal const int LongestLine = 200;
}
