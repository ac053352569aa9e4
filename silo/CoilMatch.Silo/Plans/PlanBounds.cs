namespace CoilMatch.Silo.Plans;

/// <summary>How much fits into a plan; more is a slip of the pen, or not meant for people to read.</summary>
internal static class PlanBounds
{
    internal const int MostWeeks = 20;
    internal const int MostTasks = 40;
    internal const int MostSessions = 60;
    internal const int MostOutcomes = 12;
    internal const int MostTools = 20;
    internal const int MostLanguages = 6;

    /// <summary>In characters.</summary>
    internal const int LongestText = 4000;
    internal const int LongestTitle = 200;
    internal const int LongestAddress = 300;

    /// <summary>In minutes.</summary>
    internal const int ShortestSession = 15;
    internal const int LongestSession = 300;

    /// <summary>In students.</summary>
    internal const int SmallestTeam = 2;
    internal const int LargestTeam = 12;

    /// <summary>Days outside these years are a slip of the pen.</summary>
    internal static readonly DateOnly Earliest = new(2020, 1, 1);
    internal static readonly DateOnly Latest = new(2100, 12, 31);
}
