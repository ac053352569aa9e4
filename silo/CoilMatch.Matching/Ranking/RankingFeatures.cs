using System.Collections.Immutable;
using System.Numerics;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching.Ranking;

/// <summary>The pinned list of what the learned correction may see of a pair: two courses and their classes, no person.</summary>
/// <remarks>
/// Every figure is the same from either side, so a correction cannot favour the side that asks. None of them says who a
/// person or an institution is, where it comes from or how known it is. A figure that does not apply is NaN, which a tree
/// sends the way that was better for such pairs. Directions hold for the correction, and so for the sum wherever the prior
/// goes the same way or is silent. Title and text have none: the prior counts them most, and answers must be able to say that
/// it counts them too much, which a correction that may only go up cannot (in the simulation, twice the gain).
/// </remarks>
public static class RankingFeatures
{
    private const int MostLiveShare = 1;
    private const int MostWeeksRatio = 2;
    private const int MostLanguageSteps = 3;

    public static ImmutableArray<RankingFeature> All { get; } =
    [
        new("title-similarity", Criteria.Title, 0, "How near the titles are, 0 to 1."),
        new("text-similarity", Criteria.Description, 0, "How near all that the courses say is, 0 to 1."),
        new("field-nearness", Criteria.Discipline, 0, "3 for the same detailed field of ISCED-F, 2 narrow, 1 broad, 0 different."),
        new("live-share-least", Criteria.LiveHours, 1, "Shared live time as a share of what the more demanding side wants, at most 1."),
        new("live-share-mean", Criteria.LiveHours, 1, "Shared live time as a share of what each side wants, the mean of both."),
        new("weeks-ratio", Criteria.Weeks, 1, "Common weeks by the length of the longer module, at most 2."),
        new("language-slack", Criteria.Language, 1, "CEFR steps above what is needed in the best common language, at most 3."),
        new("level-gap", Criteria.Level, -1, "Steps between the EQF levels."),
        new("class-size-ratio", Criteria.ClassSize, 1, "The smaller class by the larger one."),
        new("sdgs-in-common", Criteria.Sdg, 1, "How many Sustainable Development Goals both name."),
        new("format-gap", Criteria.Format, -1, "Steps between the wanted formats, from icebreaker to full course."),
        new("hour-gap", Criteria.HourGap, -1, "Hours between the clocks of the campuses, the mean over the weeks of both windows."),
        new("live-mode-agreement", Criteria.LiveHours, 1, "1 when both want the same way of meeting, 0 when one adapts."),
        new("module-length-difference", Criteria.Weeks, -1, "Weeks between the lengths of the modules."),
        new("wishes-met", Criteria.Wishes, 1, "How many stated wishes for country and discipline are met, of both sides together."),
        new("bandwidth-gap", Criteria.Bandwidth, -1, "Steps between the bandwidths of the classes."),
        new("tools-in-common", Criteria.Tools, 1, "How many tools both classes use and can reach."),
    ];

    /// <summary>The names in the order of the figures.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(one => one.Name)];

    public static int Count => All.Length;

    internal static void Fill(
        MatchFacts ours, MatchFacts theirs, TopicMatch topic, SharedTime shared, FieldRelation? fields, Span<float> into)
    {
        var (our, their) = (ours.Profile, theirs.Profile);
        var (forUs, forThem) = (LiveShare(our, their, shared), LiveShare(their, our, shared));
        into[0] = (float)topic.Title;
        into[1] = (float)topic.Text;
        into[2] = fields is { } relation ? FieldRelation.Different - relation : float.NaN;
        into[3] = MathF.Min(forUs, forThem);
        into[4] = (forUs + forThem) / 2;
        into[5] = MathF.Min(MostWeeksRatio, shared.Weeks / (float)Math.Max(1, Math.Max(our.ModuleWeeks, their.ModuleWeeks)));
        into[6] = Math.Clamp(Gates.LanguageSlack(ours, theirs).Steps, 0, MostLanguageSteps);
        into[7] = Math.Abs(our.EqfLevel - their.EqfLevel);
        into[8] = (float)ClassSizes.Ratio(our, their);
        into[9] = BitOperations.PopCount(GoalBits(our.Sdgs) & GoalBits(their.Sdgs));
        into[10] = Math.Abs(our.ExchangeType - their.ExchangeType);
        into[11] = CampusClocks.MeanGap(our, their);
        into[12] = our.LiveMode == their.LiveMode ? 1 : 0;
        into[13] = Math.Abs(our.ModuleWeeks - their.ModuleWeeks);
        into[14] = WishesMet(our, their, fields) + WishesMet(their, our, fields);
        into[15] = Math.Abs(our.Bandwidth - their.Bandwidth);
        into[16] = BitOperations.PopCount(ours.ReachableTools & theirs.ReachableTools);
    }

    private static float LiveShare(ListingProfile wishing, ListingProfile partner, SharedTime shared)
    {
        if (!Gates.CanBeLive(wishing) || !Gates.CanBeLive(partner) || shared.Weeks == 0)
            return float.NaN;
        var wanted = wishing.LiveMinutesPerWeek > 0 ? wishing.LiveMinutesPerWeek : Weights.OrdinaryLiveMinutes;
        return MathF.Min(MostLiveShare, shared.LiveMinutes / (float)shared.Weeks / wanted);
    }

    private static ulong GoalBits(ImmutableArray<int> goals)
    {
        var bits = 0UL;
        foreach (var goal in goals)
            bits |= 1UL << (goal & 63);
        return bits;
    }

    private static int WishesMet(ListingProfile wishing, ListingProfile partner, FieldRelation? fields)
    {
        var met = PairScorer.FieldWish(wishing, partner, fields) == true ? 1 : 0;
        foreach (var country in wishing.PreferredCountries)
        {
            if (string.Equals(country, partner.Country, StringComparison.OrdinalIgnoreCase))
                return met + 1;
        }

        return met;
    }
}
