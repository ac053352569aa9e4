using CoilMatch.Vocabularies;

namespace CoilMatch.Matching.Tests;

public class LiveModeTests
{
    /// <summary>Our mode, theirs, whether they fit with shared hours, whether without, and the remedy where they never fit.</summary>
    public static TheoryData<LiveMode, LiveMode, bool, bool, string> Modes => new()
    {
        { LiveMode.Live, LiveMode.Live, true, false, "" },
        { LiveMode.Live, LiveMode.Either, true, false, "" },
        { LiveMode.Either, LiveMode.Live, true, false, "" },
        { LiveMode.Either, LiveMode.Either, true, true, "" },
        { LiveMode.Either, LiveMode.Asynchronous, true, true, "" },
        { LiveMode.Asynchronous, LiveMode.Either, true, true, "" },
        { LiveMode.Asynchronous, LiveMode.Asynchronous, true, true, "" },
        { LiveMode.Live, LiveMode.Asynchronous, false, false, "Allow asynchronous work." },
        { LiveMode.Asynchronous, LiveMode.Live, false, false, "Offer live hours as well." },
    };

    [Theory]
    [MemberData(nameof(Modes))]
    public void Two_ways_of_meeting_go_together_as_the_table_says(
        LiveMode ours, LiveMode theirs, bool withHours, bool withoutHours, string remedy)
    {
        var european = Listings.European with { LiveMode = ours };
        var asian = Listings.Asian with { LiveMode = theirs };
        WeeklySlot[] night = [new(DayOfWeek.Saturday, new TimeOnly(1, 0), new TimeOnly(3, 0))];

        var meeting = FeasibilityCheck.Between(european, asian);
        var apart = FeasibilityCheck.Between(european, asian with { Slots = [.. night] });

        Assert.Equal((withHours, withoutHours), (meeting.Feasible, apart.Feasible));
        if (remedy.Length > 0)
            Assert.Equal(remedy, Assert.Single(meeting.Obstacles).Remedy);
        Assert.Equal(ours != LiveMode.Asynchronous && theirs != LiveMode.Asynchronous, meeting.LiveSlots.Length > 0);
    }

    [Fact]
    public void Where_only_we_work_asynchronously_and_have_no_hours_they_are_asked_to_do_the_same()
    {
        var found = FeasibilityCheck.Between(Listings.European with { LiveMode = LiveMode.Asynchronous, Slots = [] }, Listings.Asian);

        Assert.Equal("Ask them to allow asynchronous work.", Assert.Single(found.Obstacles).Remedy);
    }
}
