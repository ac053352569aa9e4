using System.Collections.Immutable;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>A listing with what comparisons need of it worked out once.</summary>
/// <param name="languages">The working languages with tags as the language table writes them, so that en-GB meets en.</param>
/// <param name="reachableTools">The listing's tools that its students can reach, a bit each in the order of the tool list.</param>
/// <param name="tools">The table that told which tools are reachable.</param>
internal sealed class MatchFacts(
    ListingProfile profile, TeachingCalendar calendar, ImmutableArray<WorkingLanguage> languages, ulong reachableTools, ToolTable tools)
{
    public ListingProfile Profile => profile;

    public TeachingCalendar Calendar => calendar;

    /// <summary>The working languages with tags as the language table writes them, so that en-GB meets en.</summary>
    public ImmutableArray<WorkingLanguage> Languages => languages;

    /// <summary>The listing's tools that its students can reach, a bit each in the order of the tool list.</summary>
    public ulong ReachableTools => reachableTools;

    /// <summary>The table that told which tools are reachable.</summary>
    public ToolTable ToolTable => tools;

    /// <summary>
    /// The place whose network the students use. Hong Kong and Macau count with China as members but have networks of
    /// their own; their zones tell them apart.
    /// </summary>
    public string Network => NetworkOf(Profile);

    public static MatchFacts Of(ListingProfile profile, ToolTable tools) => new(
        profile, TeachingCalendar.Of(profile), TaggedLanguages(profile.Languages), tools.Reachable(profile.Tools, NetworkOf(profile)), tools);

    /// <summary>The working languages with tags as the language table writes them.</summary>
    public static ImmutableArray<WorkingLanguage> TaggedLanguages(ImmutableArray<WorkingLanguage> given) =>
        [.. given.Select(one => one with { Language = TagOf(one.Language) })];

    /// <summary>A language tag as the language table writes it.</summary>
    public static string TagOf(string language) => Vocabularies.Languages.Find(language)?.Tag ?? language.ToLowerInvariant();

    /// <inheritdoc cref="Network"/>
    public static string NetworkOf(ListingProfile profile) => profile.TimeZone switch
    {
        "Asia/Hong_Kong" => "HK",
        "Asia/Macau" => "MO",
        _ => profile.Country,
    };
}
