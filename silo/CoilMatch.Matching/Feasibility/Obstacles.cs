using CoilMatch.Matching.Explanations;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>What stands in the way apart from time, in the order in which a lecturer would ask.</summary>
internal static class Obstacles
{
    public static IEnumerable<Obstacle> Between(MatchFacts ours, MatchFacts theirs)
    {
        var (our, their) = (ours.Profile, theirs.Profile);
        if (our.Region == their.Region)
        {
            var other = our.Region == Region.Asia ? Region.Europe : Region.Asia;
            yield return new Obstacle(
                ObstacleCodes.SameRegion, $"Both courses are in {our.Region}.", $"Choose a partner in {other}.");
        }

        if (Gates.Blocks(our, their))
            yield return new Obstacle(
                ObstacleCodes.Blocked, "Your listing excludes this partner.", Unblock(our, their, "your"));
        if (Gates.Blocks(their, our))
            yield return new Obstacle(
                ObstacleCodes.Blocked, "Their listing excludes your institution or country.", Unblock(their, our, "their"));

        if (our.CapacityLeft <= 0)
            yield return new Obstacle(
                ObstacleCodes.NoCapacity, "Your listing has all its partners.", "Allow your listing one more partner.");
        if (their.CapacityLeft <= 0)
            yield return new Obstacle(
                ObstacleCodes.NoCapacity, "Their listing has all its partners.", "Ask them to allow one more partner.");

        if (!Gates.LevelsMeet(our, their))
            yield return new Obstacle(
                ObstacleCodes.Level,
                $"Your course is at {Say.Level(our.EqfLevel)}, theirs at {Say.Level(their.EqfLevel)}; at most one level may lie between.",
                $"Offer a course at {Say.Level(their.EqfLevel + (our.EqfLevel < their.EqfLevel ? -1 : 1))}.");
        if (LanguageObstacle(ours, theirs) is { } language)
            yield return language;
        if (!Gates.ToolsMeet(ours, theirs))
            yield return ToolObstacle(our, their);
    }

    private static string Unblock(ListingProfile blocker, ListingProfile blocked, string whose) =>
        blocker.BlockedInstitutions.Contains(blocked.InstitutionId)
            ? $"Take the institution off {whose} list of excluded ones."
            : $"Take {Say.Country(blocked.Country)} off {whose} list of excluded countries.";

    private static Obstacle? LanguageObstacle(MatchFacts ours, MatchFacts theirs)
    {
        var (mine, yours, steps) = Gates.LanguageSlack(ours, theirs);
        if (steps >= 0)
            return null;
        if (mine is null || yours is null)
        {
            var add = theirs.Languages.FirstOrDefault(one => one.Language == "en") ?? theirs.Languages.FirstOrDefault();
            return new Obstacle(
                ObstacleCodes.Language,
                "There is no common working language.",
                add is null
                    ? "Ask them to name a working language."
                    : $"Add {Say.Language(add.Language)} at {add.PartnerMinimum} to your working languages.");
        }

        var name = Say.Language(mine.Language);
        return mine.ClassLevel < yours.PartnerMinimum
            ? new Obstacle(
                ObstacleCodes.Language,
                $"They need {name} at {yours.PartnerMinimum}; your class has {mine.ClassLevel}.",
                $"Ask them to accept {mine.ClassLevel} in {name}.")
            : new Obstacle(
                ObstacleCodes.Language,
                $"You need {name} at {mine.PartnerMinimum}; their class has {yours.ClassLevel}.",
                $"Accept {yours.ClassLevel} in {name} from your partner.");
    }

    private static Obstacle ToolObstacle(ListingProfile our, ListingProfile their)
    {
        var (here, there) = (MatchFacts.NetworkOf(our), MatchFacts.NetworkOf(their));
        var add = their.Tools.FirstOrDefault(tool => Tools.IsReachable(tool, here) && Tools.IsReachable(tool, there));
        var offer = our.Tools.FirstOrDefault(tool => Tools.IsReachable(tool, here) && Tools.IsReachable(tool, there));
        var shared = our.Tools.Select(Tools.Find).OfType<Tool>().Intersect(their.Tools.Select(Tools.Find).OfType<Tool>()).FirstOrDefault();
        var text = shared is null
            ? "The two courses name no tool in common."
            : $"{shared.Name} cannot be reached from both countries.";
        return new Obstacle(ObstacleCodes.Tools, text, (add, offer) switch
        {
            (not null, _) => $"Add {Tools.Find(add)!.Name} to your tools.",
            (_, not null) => $"Ask them to add {Tools.Find(offer)!.Name}.",
            _ => "Agree on a tool that both countries reach, such as Zoom.",
        });
    }
}
