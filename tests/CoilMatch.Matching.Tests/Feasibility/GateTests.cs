using CoilMatch.Vocabularies;

namespace CoilMatch.Matching.Tests;

public class GateTests
{
    private static readonly ListingProfile Ours = Listings.European;
    private static readonly ListingProfile Theirs = Listings.Asian;

    public static TheoryData<string, string, string> Obstructed => new()
    {
        { "region", ObstacleCodes.SameRegion, "Choose a partner in Asia." },
        { "our capacity", ObstacleCodes.NoCapacity, "Allow your listing one more partner." },
        { "their capacity", ObstacleCodes.NoCapacity, "Ask them to allow one more partner." },
        { "our country block", ObstacleCodes.Blocked, "Take Malaysia off your list of excluded countries." },
        { "their country block", ObstacleCodes.Blocked, "Take Germany off their list of excluded countries." },
        { "our institution block", ObstacleCodes.Blocked, "Take the institution off your list of excluded ones." },
        { "their institution block", ObstacleCodes.Blocked, "Take the institution off their list of excluded ones." },
        { "level", ObstacleCodes.Level, "Offer a course at master level (EQF 7)." },
        { "no language", ObstacleCodes.Language, "Add Malay at B1 to your working languages." },
        { "our language level", ObstacleCodes.Language, "Ask them to accept B2 in English." },
        { "their language level", ObstacleCodes.Language, "Accept B1 in English from your partner." },
        { "tools", ObstacleCodes.Tools, "Add Microsoft Teams to your tools." },
        { "unreachable tool", ObstacleCodes.Tools, "Ask them to add Zoom." },
        { "few weeks", ObstacleCodes.Weeks, "Start two weeks later: six common weeks." },
        { "live with asynchronous", ObstacleCodes.LiveHours, "Allow asynchronous work." },
        { "asynchronous with live", ObstacleCodes.LiveHours, "Offer live hours as well." },
        { "no slots", ObstacleCodes.LiveHours, "Name weekly hours at which your class can meet, such as Tuesday 08:00–13:00." },
        { "other hours", ObstacleCodes.LiveHours, "Meet Tuesday 11:00–13:00 instead of 12:00–14:00: ten weeks with shared hours." },
        { "another day", ObstacleCodes.LiveHours, "Allow asynchronous work on both sides." },
    };

    [Fact]
    public void Two_listings_that_fit_have_no_obstacle() =>
        Assert.Empty(FeasibilityCheck.Between(Ours, Theirs).Obstacles);

    [Theory]
    [MemberData(nameof(Obstructed))]
    public void Each_gate_names_its_obstacle_and_the_smallest_change_that_removes_it(string gate, string code, string remedy)
    {
        var (ours, theirs) = Pair(gate);

        var found = FeasibilityCheck.Between(ours, theirs);

        Assert.False(found.Feasible);
        var obstacle = Assert.Single(found.Obstacles);
        Assert.Equal((code, remedy), (obstacle.Code, obstacle.Remedy));
        Assert.EndsWith(".", obstacle.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Obstructed))]
    public void A_gate_closed_from_one_side_is_closed_from_the_other_and_keeps_the_pair_out_of_the_page(string gate, string code, string remedy)
    {
        var (ours, theirs) = Pair(gate);
        Assert.NotEmpty(remedy);

        Assert.Contains(FeasibilityCheck.Between(theirs, ours).Obstacles, obstacle => obstacle.Code == code);
        var index = new CatalogueIndex();
        index.UpsertRange([ours, theirs]);
        Assert.Empty(index.Suggest(ours.Id, new SuggestionQuery(10)).Items);
        Assert.Empty(index.Suggest(theirs.Id, new SuggestionQuery(10)).Items);
    }

    [Fact]
    public void Two_asynchronous_classes_need_no_shared_hours()
    {
        var found = FeasibilityCheck.Between(
            Ours with { LiveMode = LiveMode.Either, Slots = [] }, Theirs with { LiveMode = LiveMode.Asynchronous });

        Assert.True(found.Feasible);
        Assert.Empty(found.LiveSlots);
    }

    [Fact]
    public void A_week_with_two_taught_days_in_common_does_not_count()
    {
        var holidays = new Break(new DateOnly(2026, 11, 4), new DateOnly(2026, 11, 6), "Holidays");

        var weeks = FeasibilityCheck.Between(Ours with { Breaks = [holidays] }, Theirs).CommonWeeks;

        Assert.DoesNotContain(new DateOnly(2026, 11, 2), weeks);
        Assert.Contains(new DateOnly(2026, 11, 9), weeks);
    }

    [Fact]
    public void A_different_discipline_than_wished_lowers_the_rank_but_closes_no_gate() =>
        Assert.True(FeasibilityCheck.Between(Ours with { PartnerFields = PartnerFields.Same }, Theirs with { Fields = ["0231"] }).Feasible);

    [Fact]
    public void British_English_meets_English() =>
        Assert.True(FeasibilityCheck.Between(Ours with { Languages = [new("en-GB", CefrLevel.B2, CefrLevel.B1)] }, Theirs).Feasible);

    private static (ListingProfile Ours, ListingProfile Theirs) Pair(string gate) => gate switch
    {
        "region" => (Ours, Theirs with { Region = Region.Europe }),
        "our capacity" => (Ours with { CapacityLeft = 0 }, Theirs),
        "their capacity" => (Ours, Theirs with { CapacityLeft = 0 }),
        "our country block" => (Ours with { BlockedCountries = ["MY"] }, Theirs),
        "their country block" => (Ours, Theirs with { BlockedCountries = ["DE"] }),
        "our institution block" => (Ours with { BlockedInstitutions = [Theirs.InstitutionId] }, Theirs),
        "their institution block" => (Ours, Theirs with { BlockedInstitutions = [Ours.InstitutionId] }),
        "level" => (Ours, Theirs with { EqfLevel = 8 }),
        "no language" => (Ours, Theirs with { Languages = [new("ms", CefrLevel.C1, CefrLevel.B1)] }),
        "our language level" => (Ours, Theirs with { Languages = [new("en", CefrLevel.C1, CefrLevel.C1)] }),
        "their language level" => (Ours with { Languages = [new("en", CefrLevel.B2, CefrLevel.B2)] }, Theirs with { Languages = [new("en", CefrLevel.B1, CefrLevel.B1)] }),
        "tools" => (Ours, Theirs with { Tools = ["teams"] }),
        "unreachable tool" => (Ours with { Tools = ["padlet", "zoom"] }, Theirs with { Country = "CN", TimeZone = "Asia/Shanghai", Tools = ["padlet"] }),
        "few weeks" => (Ours with { WindowEnd = new DateOnly(2026, 11, 13) }, Theirs with { WindowStart = new DateOnly(2026, 10, 19) }),
        "live with asynchronous" => (Ours, Theirs with { LiveMode = LiveMode.Asynchronous }),
        "asynchronous with live" => (Ours with { LiveMode = LiveMode.Asynchronous }, Theirs),
        "no slots" => (Ours with { Slots = [] }, Theirs),
        "other hours" => (Ours with { Slots = [Slot(12, 14)] }, Theirs),
        _ => (Ours, Theirs with { Slots = [new(DayOfWeek.Friday, new TimeOnly(8, 0), new TimeOnly(10, 0))] }),
    };

    private static WeeklySlot Slot(int from, int to) => new(DayOfWeek.Tuesday, new TimeOnly(from, 0), new TimeOnly(to, 0));
}
