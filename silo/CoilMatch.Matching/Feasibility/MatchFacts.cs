using System.Collections.Immutable;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>A listing with what comparisons need of it worked out once.</summary>
internal sealed class MatchFacts
{
    private MatchFacts(ListingProfile profile, TeachingCalendar calendar)
    {
        Profile = profile;
        Calendar = calendar;
        Languages =
        [
            .. profile.Languages.Select(one => one with
            {
                Language = Vocabularies.Languages.Find(one.Language)?.Tag ?? one.Language.ToLowerInvariant(),
            }),
        ];
        ReachableTools = ToolBits(profile);
    }

    public ListingProfile Profile { get; }

    public TeachingCalendar Calendar { get; }

    /// <summary>The working languages with tags as the language table writes them, so that en-GB meets en.</summary>
    public ImmutableArray<WorkingLanguage> Languages { get; }

    /// <summary>The listing's tools that its students can reach, a bit each in the order of the tool table.</summary>
    public ulong ReachableTools { get; }

    public static MatchFacts Of(ListingProfile profile) => new(profile, TeachingCalendar.Of(profile));

    public static MatchFacts Of(ListingProfile profile, TeachingCalendar calendar) => new(profile, calendar);

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

    private static ulong ToolBits(ListingProfile profile)
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
