using System.Collections.Immutable;
using CoilMatch.Matching.Ranking;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching.Explanations;

/// <summary>Puts the contributions of a pair into words, for the lecturer of the first listing.</summary>
internal static class Reasons
{
    /// <summary>The criteria that add or take something, the strongest influence first.</summary>
    public static ImmutableArray<Reason> For(
        MatchFacts ours, MatchFacts theirs, Contributions worth, SharedTime shared, FieldRelation? fields, SharedWords words)
    {
        var (our, their) = (ours.Profile, theirs.Profile);
        Reason[] all =
        [
            new(Criteria.Title, worth.Title, TitleText(worth.Title, words.InTitles(our, their))),
            new(Criteria.Description, worth.Description, DescriptionText(worth.Description, words.InTexts())),
            new(Criteria.Discipline, worth.Discipline, DisciplineText(our, their, fields)),
            new(Criteria.LiveHours, worth.LiveHours, LiveText(shared)),
            new(Criteria.Weeks, worth.Weeks, WeeksText(our, their, shared)),
            new(Criteria.Language, worth.Language, LanguageText(ours, theirs)),
            new(Criteria.Level, worth.Level, LevelText(our, their)),
            new(Criteria.ClassSize, worth.ClassSize, ClassSizeText.For(our, their)),
            new(Criteria.Sdg, worth.Sdg, SdgText(our, their)),
            new(Criteria.Format, worth.Format, FormatText(our, their)),
            new(Criteria.Wishes, worth.Wishes, WishesText.For(our, their, fields)),
        ];
        return [.. all.Where(reason => reason.Contribution != 0).OrderByDescending(reason => Math.Abs(reason.Contribution))];
    }

    private static string TitleText(double worth, IReadOnlyList<string> words) => (words.Count, worth) switch
    {
        ( > 0, _) => $"Both titles say {Say.List(words)}.",
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
        var amount = hours < 1 ? "Less than one shared live hour" : Say.Capitalised(Say.Count((int)Math.Round(hours), "shared live hour"));
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
        var (mine, yours, _) = Gates.LanguageSlack(ours, theirs);
        var name = Say.Language(mine!.Language);
        return mine.ClassLevel == yours!.ClassLevel
            ? $"Both classes have {name} at {mine.ClassLevel}, above what is needed."
            : $"{name}: your class has {mine.ClassLevel}, theirs {yours.ClassLevel}, above what is needed.";
    }

    private static string LevelText(ListingProfile ours, ListingProfile theirs) => ours.EqfLevel == theirs.EqfLevel
        ? $"Both courses are at {Say.Level(ours.EqfLevel)}."
        : $"Your course is at {Say.Level(ours.EqfLevel)}, theirs at {Say.Level(theirs.EqfLevel)}.";

    private static string SdgText(ListingProfile ours, ListingProfile theirs)
    {
        var common = ours.Sdgs.Where(theirs.Sdgs.Contains).Distinct().Order().ToArray();
        return $"Both work on {Say.List([.. common.Select(number => $"SDG {number}")])}.";
    }

    private static string FormatText(ListingProfile ours, ListingProfile theirs) => ours.ExchangeType == theirs.ExchangeType
        ? $"Both want {Format(ours.ExchangeType)}."
        : $"You want {Format(ours.ExchangeType)}, they want {Format(theirs.ExchangeType)}.";

    private static string Format(ExchangeType type) => type switch
    {
        ExchangeType.Icebreaker => "an icebreaker",
        ExchangeType.Discussion => "a discussion",
        ExchangeType.Project => "a joint project",
        _ => "a full course together",
    };
}
