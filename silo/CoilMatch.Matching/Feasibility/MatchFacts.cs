using System.Collections.Immutable;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>A listing with what comparisons need of it worked out once.</summary>
internal sealed class MatchFacts
{
    private MatchFacts(ListingProfile profile, TeachingCalendar calendar, ToolTable tools)
    {
        Profile = profile;
        Calendar = calendar;
        ToolTable = tools;
        Languages = [.. profile.Languages.Select(one => one with { Language = TagOf(one.Language) })];
        ReachableTools = tools.Reachable(profile.Tools, Network);
    }

    public ListingProfile Profile { get; }

    public TeachingCalendar Calendar { get; }

    /// <summary>The working languages with tags as the language table writes them, so that en-GB meets en.</summary>
    public ImmutableArray<WorkingLanguage> Languages { get; }

    /// <summary>The listing's tools that its students can reach, a bit each in the order of the tool table.</summary>
    public ulong ReachableTools { get; }

    /// <summary>The table that told which tools are reachable.</summary>
    public ToolTable ToolTable { get; }

    public static MatchFacts Of(ListingProfile profile, ToolTable tools) => new(profile, TeachingCalendar.Of(profile), tools);

    public static MatchFacts Of(ListingProfile profile, TeachingCalendar calendar, ToolTable tools) => new(profile, calendar, tools);

    /// <summary>The facts under another table of reachable tools.</summary>
    public MatchFacts With(ToolTable tools) => new(Profile, Calendar, tools);

    /// <summary>A language tag as the language table writes it.</summary>
    public static string TagOf(string language) => Vocabularies.Languages.Find(language)?.Tag ?? language.ToLowerInvariant();

    /// <summary>
    /// The place whose network the students use. Hong Kong and Macau count with China as members but have networks of
    /// their own; their zones tell them apart.
    /// </summary>
    public string Network => Profile.TimeZone switch
    {
        "Asia/Hong_Kong" => "HK",
        "Asia/Macau" => "MO",
        _ => Profile.Country,
    };
}
