namespace CoilMatch.Silo.GoodPractices;

/// <summary>How much fits into a good practice; what somebody reads in ten minutes.</summary>
internal static class PracticeBounds
{
    internal const int MostOutcomes = 12;
    internal const int MostKeywords = 12;

    /// <summary>In characters.</summary>
    internal const int LongestText = 6000;
    internal const int LongestLine = 300;
    internal const int LongestKeyword = 60;
    internal const int LongestCredit = 200;
    internal const int LongestReason = 1000;
    internal const int LongestSearch = 200;
}
