using CoilMatch.Matching.Ranking;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching.Tests;

public class RankingFeaturesTests
{
    [Fact]
    public void The_ranking_sees_these_figures_of_a_pair_and_no_other() => Assert.Equal(
        [
            "title-similarity", "text-similarity", "field-nearness", "live-share-least", "live-share-mean", "weeks-ratio", "language-slack",
            "level-gap", "class-size-ratio", "sdgs-in-common", "format-gap", "hour-gap", "live-mode-agreement", "module-length-difference",
            "wishes-met", "bandwidth-gap", "tools-in-common",
        ],
        RankingFeatures.Names);

    [Fact]
    public void No_figure_is_about_a_person_or_says_who_or_how_known_somebody_is()
    {
        string[] forbidden =
        [
            "person", "people", "gender", "sex", "age", "name", "nation", "citizen", "country", "religion", "race", "ethnic", "health", "owner", "lecturer",
            "id", "identity", "mail", "institution", "university", "rank", "prestige", "reputation", "city", "region",
        ];

        Assert.All(RankingFeatures.All, one => Assert.Empty(one.Name.Split('-').Intersect(forbidden)));
    }

    [Fact]
    public void Who_asks_where_it_is_and_what_it_is_called_changes_no_figure()
    {
        var other = Listings.Asian with { Id = new Guid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9), InstitutionId = Guid.Empty, Country = "SG", City = "Elsewhere" };

        Assert.Equal(Figures(Listings.European, Listings.Asian), Figures(Listings.European, other));
    }

    [Fact]
    public void The_figures_are_the_same_from_either_side()
    {
        var wishing = Listings.Asian with { PreferredCountries = ["DE"], ModuleWeeks = 4, Bandwidth = Bandwidth.Low, LiveMinutesPerWeek = 300, ExchangeType = ExchangeType.Icebreaker };

        Assert.Equal(Figures(Listings.European, wishing), Figures(wishing, Listings.European));
    }

    [Fact]
    public void The_hours_between_campuses_follow_the_clock_changes_of_the_common_weeks()
    {
        // Berlin leaves summer time on 25 October 2026: six hours to Kuala Lumpur before, seven after.
        var before = Hours(new DateOnly(2026, 10, 5), new DateOnly(2026, 10, 23));
        var after = Hours(new DateOnly(2026, 10, 26), new DateOnly(2026, 12, 18));

        Assert.Equal((6f, 7f), (before, after));
        Assert.InRange(Hours(new DateOnly(2026, 10, 5), new DateOnly(2026, 12, 18)), 6.5f, 6.9f);
    }

    [Fact]
    public void Thirteen_hours_apart_are_eleven_the_other_way_round() => Assert.Equal(11f, Figure(
        "hour-gap",
        Listings.European with { TimeZone = "Europe/Lisbon", WindowStart = new DateOnly(2026, 11, 2) },
        Listings.Asian with { TimeZone = "Pacific/Auckland", WindowStart = new DateOnly(2026, 11, 2) }));

    [Fact]
    public void Where_a_side_does_not_meet_live_the_live_share_is_missing_instead_of_bad() =>
        Assert.True(float.IsNaN(Figure("live-share-mean", Listings.European with { LiveMode = LiveMode.Asynchronous }, Listings.Asian)));

    private static float Hours(DateOnly from, DateOnly to) => Figure("hour-gap", Listings.European with { WindowStart = from, WindowEnd = to }, Listings.Asian);

    private static float Figure(string name, ListingProfile ours, ListingProfile theirs) => Figures(ours, theirs)[RankingFeatures.Names.IndexOf(name)];

    private static float[] Figures(ListingProfile ours, ListingProfile theirs)
    {
        var (our, their) = (MatchFacts.Of(ours, ToolTable.First), MatchFacts.Of(theirs, ToolTable.First));
        var figures = new float[RankingFeatures.Count];
        RankingFeatures.Fill(our, their, new TopicMatch(0.4, 0.3), SharedTime.Of(our.Calendar, their.Calendar), PairScorer.Relation(ours.Fields, theirs.Fields), figures);
        return figures;
    }
}
