namespace CoilMatch.Matching.Ranking;

/// <summary>Stable names of the criteria that a suggestion is scored by.</summary>
public static class Criteria
{
    public const string Title = "title";
    public const string Description = "description";
    public const string Discipline = "discipline";
    public const string LiveHours = "live-hours";
    public const string Weeks = "weeks";
    public const string Language = "language";
    public const string Level = "level";
    public const string ClassSize = "class-size";
    public const string Sdg = "sdg";
    public const string Format = "format";
    public const string Wishes = "wishes";
    public const string HourGap = "hour-gap";
    public const string Bandwidth = "bandwidth";
    public const string Tools = "tools";

    /// <summary>What the learned correction adds to every suggestion alike.</summary>
    public const string AllAlike = "all-alike";
}
