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
                ObstacleCodes.SameRegion, $"Both courses are in {our.Region}.", $"Choose a partner in {other}.",
                new ChooseRegion(other));
        }

        if (Gates.Blocks(our, their))
            yield return Blocked("Your listing excludes this partner.", "your", Side.Ours, our, their);
        if (Gates.Blocks(their, our))
            yield return Blocked("Their listing excludes your institution or country.", "their", Side.Theirs, their, our);

        if (our.CapacityLeft <= 0)
            yield return new Obstacle(
                ObstacleCodes.NoCapacity, "Your listing has all its partners.",
                $"Allow your listing {Say.Count(1 - our.CapacityLeft, "more partner")}.", new AllowPartners(Side.Ours, 1 - our.CapacityLeft));
        if (their.CapacityLeft <= 0)
            yield return new Obstacle(
                ObstacleCodes.NoCapacity, "Their listing has all its partners.",
                $"Ask them to allow {Say.Count(1 - their.CapacityLeft, "more partner")}.", new AllowPartners(Side.Theirs, 1 - their.CapacityLeft));

        if (!Gates.LevelsMeet(our, their))
        {
            var level = their.EqfLevel + (our.EqfLevel < their.EqfLevel ? -1 : 1);
            yield return new Obstacle(
                ObstacleCodes.Level,
                $"Your course is at {Say.Level(our.EqfLevel)}, theirs at {Say.Level(their.EqfLevel)}; at most one level may lie between.",
                $"Offer a course at {Say.Level(level)}.",
                new OfferLevel(Side.Ours, level));
        }

        if (!Gates.LanguagesMeet(ours, theirs))
            yield return LanguageObstacle.Between(ours, theirs);
        if (!Gates.ToolsMeet(ours, theirs))
            yield return ToolObstacle.Between(ours, theirs);
    }

    private static Obstacle Blocked(string text, string whose, Side side, ListingProfile blocker, ListingProfile blocked)
    {
        var country = blocker.BlockedCountries.Contains(blocked.Country, StringComparer.OrdinalIgnoreCase) ? blocked.Country : null;
        var institution = blocker.BlockedInstitutions.Contains(blocked.InstitutionId) ? blocked.InstitutionId : (Guid?)null;
        List<string> lists = [];
        if (institution is not null)
            lists.Add($"the institution off {whose} list of excluded ones");
        if (country is not null)
            lists.Add($"{Say.Country(country)} off {whose} list of excluded countries");
        return new Obstacle(ObstacleCodes.Blocked, text, $"Take {Say.List(lists)}.", new Unblock(side, country, institution));
    }
}
