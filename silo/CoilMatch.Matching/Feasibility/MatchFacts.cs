using System.Collections.Immutable;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>A listing with what comparisons need of it worked out once.</summary>
internal sealed class MatchFacts
{
    private MatchFacts(ListingProfile profile, TeachingCalendar calendar, ImmutableArray<WorkingLanguage> languages, ulong reachableTools)
    {
        Profile = profile;
        Calendar = calendar;
        Languages = languages;
        ReachableTools = reachableTools;
    }

    public ListingProfile Profile { get; }

    public TeachingCalendar Calendar { get; }

    /// <summary>The working languages with tags as the language table writes them, so that en-GB meets en.</summary>
    public ImmutableArray<WorkingLanguage> Languages { get; }

    /// <summary>The listing's tools that its students can reach, a bit each in the order of the tool table.</summary>
    public ulong ReachableTools { get; }

    public static MatchFacts Of(ListingProfile profile) =>
        new(profile, TeachingCalendar.Of(profile), TaggedLanguages(profile.Languages), ToolBits(profile));

    /// <summary>The facts of a profile whose calendar, languages and tools have been worked out before.</summary>
    public static MatchFacts Of(
        ListingProfile profile, TeachingCalendar calendar, ImmutableArray<WorkingLanguage> languages, ulong reachableTools) =>
        new(profile, calendar, languages, reachableTools);

    /// <summary>The working languages with tags as the language table writes them.</summary>
    public static ImmutableArray<WorkingLanguage> TaggedLanguages(ImmutableArray<WorkingLanguage> given) =>
    [
        .. given.Select(one => one with
        {
            Language = Vocabularies.Languages.Find(one.Language)?.Tag ?? one.Language.ToLowerInvariant(),
        }),
    ];

    /// <summary>
    /// The place whose network the students use. Hong Kong and Macau count with China as members but have networks of
    /// their own; their zones tell them apart.
    /// </summary>
    public static string NetworkOf(ListingProfile profile) => profile.TimeZone switch
    {
        "Asia/Hong_Kong" => "HK",
        "Asia/Macau" => "MO",
        _ => profile.Country,
    };

    /// <summary>The listing's tools that its students can reach, a bit each.</summary>
    public static ulong ToolBits(ListingProfile profile)
    {
        var bits = 0UL;
        var network = NetworkOf(profile);
        foreach (var code in profile.Tools)
        {
            if (Tools.Find(code) is { } tool && Tools.IsReachable(code, network))
                bits |= 1UL << Tools.All.IndexOf(tool);
        }

        return bits;
    }
}
