using System.Collections.Immutable;
using System.Numerics;
using CoilMatch.Matching.Ranking;
using CoilMatch.Matching.Ranking.Learned;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching.Explanations;

/// <summary>Puts the contributions of a pair into words, for the lecturer of the first listing.</summary>
internal static class Reasons
{
    /// <summary>
    /// The criteria that add or take something, the strongest influence first: what the prior gives and what the model
    /// makes of the features of the same criterion. Together they are the margin.
    /// </summary>
    public static ImmutableArray<Reason> For(RankedPair pair, ReadOnlySpan<float> features, LearnedModel? model, SharedWords words)
    {
        var (ours, theirs, worth, shared, fields) = (pair.Ours, pair.Theirs, pair.Prior, pair.Shared, pair.Fields);
        var (our, their) = (ours.Profile, theirs.Profile);
        var learned = LearnedParts.Of(features, model);
        (string Criterion, double Prior, Func<string> Text)[] all =
        [
            (Criteria.Title, worth.Title, () => TitleText(worth.Title, words.InTitles(our, their))),
            (Criteria.Description, worth.Description, () => DescriptionText(worth.Description, words.InTexts())),
            (Criteria.Discipline, worth.Discipline, () => DisciplineText(our, their, fields)),
            (Criteria.LiveHours, worth.LiveHours, () => LiveText(shared)),
            (Criteria.Weeks, worth.Weeks, () => WeeksText(our, their, shared)),
            (Criteria.Language, worth.Language, () => LanguageText(ours, theirs)),
            (Criteria.Level, worth.Level, () => LevelText(our, their)),
            (Criteria.ClassSize, worth.ClassSize, () => ClassSizeText.For(our, their)),
            (Criteria.Sdg, worth.Sdg, () => SdgText(our, their)),
            (Criteria.Format, worth.Format, () => FormatText(our, their)),
            (Criteria.Wishes, worth.Wishes, () => WishesText.For(our, their, fields)),
            (Criteria.HourGap, 0, () => HourGapText(CampusClocks.MeanGap(our, their))),
            (Criteria.Bandwidth, 0, () => BandwidthText(our, their)),
            (Criteria.Tools, 0, () => ToolsText(BitOperations.PopCount(ours.ReachableTools & theirs.ReachableTools))),
            (Criteria.AllAlike, 0, () => "What earlier answers say of all suggestions alike."),
        ];
        return
        [
            .. all
                .Select(one => (one.Criterion, one.Prior, Learned: learned[one.Criterion], one.Text))
                .Where(one => one.Prior != 0 || one.Learned != 0)
                .OrderByDescending(one => Math.Abs(one.Prior + one.Learned))
                .Select(one => new Reason(
                    one.Criterion, one.Prior + one.Learned, one.Text() + LearnedParts.Remark(one.Prior, one.Learned), one.Prior, one.Learned)),
        ];
    }

    private static string TitleText(double worth, IReadOnlyList<string> words) => (words.Count, worth) switch
    {
        ( > 0, > 0) => $"Both titles say {Say.List(words)}.",
        ( > 0, _) => $"The titles share little beyond {Say.List(words)}.",
        (_, > 0) => "The titles use words of the same stem.",
        _ => "The titles share little.",
    };

    private static string DescriptionText(double worth, IReadOnlyList<string> words) => (words.Count, worth) switch
    {
        (0, _) => "The texts share no subject words.",
        (_, > 0) => $"Both name {Say.List(words)}.",
        _ => $"The texts share little beyond {Say.List(words)}.",
    };

    private static string DisciplineText(ListingProfile ours, ListingProfile theirs, FieldRelation? fields)
    {
        var (our, their) = (Label(ours.Fields), Label(theirs.Fields));
        return fields switch
        {
            FieldRelation.SameDetailed => $"The same discipline: {our}.",
            FieldRelation.SameNarrow or FieldRelation.SameBroad when our == their => $"The same field: {our}.",
            FieldRelation.SameNarrow => $"Neighbouring disciplines: {our} and {their}.",
            FieldRelation.SameBroad => $"Related disciplines: {our} and {their}.",
            _ => $"Different disciplines: {our} and {their}.",
        };
    }

    private static string Label(ImmutableArray<string> fields) =>
        fields.IsEmpty ? "not named" : IscedF.Find(fields[0])?.Label ?? fields[0];

    private static string LiveText(SharedTime shared)
    {
        if (shared.LiveWeeks == 0)
            return "No shared live hours; both can work asynchronously.";
        var hours = shared.LiveMinutes / 60.0 / shared.LiveWeeks;
        var about = shared.LiveMinutes % (60 * shared.LiveWeeks) == 0 ? "" : "about ";
        var amount = hours < 1
            ? "Less than one shared live hour"
            : Say.Capitalised(about + Say.Count((int)Math.Round(hours), "shared live hour"));
        return shared.LiveWeeks == shared.Weeks
            ? $"{amount} in every common week."
            : $"{amount} a week, in {Say.Number(shared.LiveWeeks)} of {Say.Count(shared.Weeks, "common week")}.";
    }

    private static string WeeksText(ListingProfile ours, ListingProfile theirs, SharedTime shared)
    {
        var common = Say.Capitalised(Say.Count(shared.Weeks, "common teaching week"));
        return ours.ModuleWeeks == theirs.ModuleWeeks
            ? $"{common}; both need {Say.Number(ours.ModuleWeeks)}."
            : $"{common}; you need {Say.Number(ours.ModuleWeeks)}, they need {Say.Number(theirs.ModuleWeeks)}.";
    }

    private static string LanguageText(MatchFacts ours, MatchFacts theirs)
    {
        var (mine, yours, steps) = Gates.LanguageSlack(ours, theirs);
        if (mine is null || yours is null)
            return "The classes share no language.";
        var (name, room) = (Say.Language(mine.Language), steps > 0 ? "above what is needed" : "as much as is needed");
        return mine.ClassLevel == yours.ClassLevel
            ? $"Both classes have {name} at {mine.ClassLevel}, {room}."
            : $"{name}: your class has {mine.ClassLevel}, theirs {yours.ClassLevel}, {room}.";
    }

    private static string LevelText(ListingProfile ours, ListingProfile theirs) => ours.EqfLevel == theirs.EqfLevel
        ? $"Both courses are at {Say.Level(ours.EqfLevel)}."
        : $"Your course is at {Say.Level(ours.EqfLevel)}, theirs at {Say.Level(theirs.EqfLevel)}.";

    private static string SdgText(ListingProfile ours, ListingProfile theirs)
    {
        var common = ours.Sdgs.Where(theirs.Sdgs.Contains).Distinct().Order().ToArray();
        return common.Length == 0
            ? "No Sustainable Development Goal in common."
            : $"Both work on {Say.List([.. common.Select(number => $"SDG {number}")])}.";
    }

    private static string FormatText(ListingProfile ours, ListingProfile theirs) => ours.ExchangeType == theirs.ExchangeType
        ? $"Both want {Format(ours.ExchangeType)}."
        : $"You want {Format(ours.ExchangeType)}, they want {Format(theirs.ExchangeType)}.";

    private static string HourGapText(float hours) => (int)MathF.Round(hours) switch
    {
        0 => "The clocks of the two campuses agree.",
        var whole => $"The clocks of the two campuses are {Say.Count(whole, "hour")} apart.",
    };

    private static string BandwidthText(ListingProfile ours, ListingProfile theirs) => ours.Bandwidth == theirs.Bandwidth
        ? $"Both classes have {Words(ours.Bandwidth)} bandwidth."
        : $"Your class has {Words(ours.Bandwidth)} bandwidth, theirs {Words(theirs.Bandwidth)}.";

    private static string Words(Bandwidth bandwidth) => bandwidth switch
    {
        Bandwidth.Low => "low",
        Bandwidth.Medium => "medium",
        _ => "high",
    };

    private static string ToolsText(int common) => $"{Say.Capitalised(Say.Count(common, "tool"))} that both classes use.";

    private static string Format(ExchangeType type) => type switch
    {
        ExchangeType.Icebreaker => "an icebreaker",
        ExchangeType.Discussion => "a discussion",
        ExchangeType.Project => "a joint project",
        _ => "a full course together",
    };
}
