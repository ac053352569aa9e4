using CoilMatch.Matching.Explanations;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>No common language at the level that both need: the language with the fewest CEFR steps missing, and those steps.</summary>
internal static class LanguageObstacle
{
    public static Obstacle Between(MatchFacts ours, MatchFacts theirs)
    {
        var nearest = ours.Languages
            .SelectMany(mine => theirs.Languages.Where(yours => yours.Language == mine.Language).Select(yours => (mine, yours)))
            .Select(pair => (pair.mine, pair.yours, steps: Missing(pair.mine, pair.yours) + Missing(pair.yours, pair.mine)))
            .OrderBy(pair => pair.steps)
            .FirstOrDefault();
        return nearest.mine is null ? NoneInCommon(ours, theirs) : TooWeak(nearest.mine, nearest.yours);
    }

    /// <summary>How many steps the first class is below what the second needs of its partner.</summary>
    private static int Missing(WorkingLanguage one, WorkingLanguage other) => Math.Max(0, other.PartnerMinimum - one.ClassLevel);

    private static Obstacle NoneInCommon(MatchFacts ours, MatchFacts theirs)
    {
        const string text = "There is no common working language.";
        if (Preferred(theirs) is { } their)
            return new Obstacle(
                ObstacleCodes.Language,
                text,
                $"Add {Say.Language(their.Language)} at {their.PartnerMinimum} to your working languages.",
                new AddLanguage(Side.Ours, Meeting(their)));
        if (Preferred(ours) is { } our)
            return new Obstacle(
                ObstacleCodes.Language,
                text,
                $"Ask them to add {Say.Language(our.Language)} at {our.PartnerMinimum} to their working languages.",
                new AddLanguage(Side.Theirs, Meeting(our)));
        var english = new WorkingLanguage("en", CefrLevel.B1, CefrLevel.B1);
        return new Obstacle(
            ObstacleCodes.Language, text, "Name a working language on both sides, such as English.", new AddLanguage(Side.Both, english));
    }

    /// <summary>English where it is offered, since nearly every exchange runs in it; else the one named first.</summary>
    private static WorkingLanguage? Preferred(MatchFacts side) =>
        side.Languages.FirstOrDefault(one => one.Language == "en") ?? side.Languages.FirstOrDefault();

    /// <summary>The same language on the other side: at the least level that is needed, and asking for no more than there is.</summary>
    private static WorkingLanguage Meeting(WorkingLanguage partner) => new(
        partner.Language,
        partner.PartnerMinimum,
        partner.ClassLevel < partner.PartnerMinimum ? partner.ClassLevel : partner.PartnerMinimum);

    private static Obstacle TooWeak(WorkingLanguage mine, WorkingLanguage yours)
    {
        var name = Say.Language(mine.Language);
        var (weOwe, theyOwe) = (Missing(mine, yours) > 0, Missing(yours, mine) > 0);
        var change = new AcceptLanguage(
            mine.Language, theyOwe ? yours.ClassLevel : null, weOwe ? mine.ClassLevel : null);
        var theyNeed = $"They need {name} at {yours.PartnerMinimum}; your class has {mine.ClassLevel}.";
        var weNeed = $"You need {name} at {mine.PartnerMinimum}; their class has {yours.ClassLevel}.";
        return (weOwe, theyOwe) switch
        {
            (true, true) => new Obstacle(
                ObstacleCodes.Language, $"{theyNeed} {weNeed}",
                $"Accept {yours.ClassLevel} in {name} from your partner, and ask them to accept {mine.ClassLevel}.", change),
            (true, _) => new Obstacle(
                ObstacleCodes.Language, theyNeed, $"Ask them to accept {mine.ClassLevel} in {name}.", change),
            _ => new Obstacle(
                ObstacleCodes.Language, weNeed, $"Accept {yours.ClassLevel} in {name} from your partner.", change),
        };
    }
}
