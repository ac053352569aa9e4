using System.Globalization;
using CoilMatch.Matching;
using CoilMatch.Silo.Calendars;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using Xunit;
using Break = CoilMatch.Silo.Institutions.Break;
using BreakKind = CoilMatch.Silo.Institutions.BreakKind;

namespace CoilMatch.Silo.Tests.Calendars;

public sealed class SessionCalendarTests
{
    private static readonly Campus Amsterdam = At("Amsterdam", "Europe/Amsterdam", (DayOfWeek.Tuesday, "13:00", "17:00"));
    private static readonly Campus Tokyo = At("Tokyo", "Asia/Tokyo", (DayOfWeek.Tuesday, "20:00", "23:30"));

    [Fact]
    public void When_Europes_clocks_go_back_the_first_session_after_it_says_what_moves_and_why()
    {
        var sessions = SessionCalendar.Of(Weekly("2026-10-13T12:00:00Z", 3, thenUtc: "2026-10-27T13:00:00Z"), Amsterdam, Tokyo);

        Assert.Equal(["14:00", "14:00", "14:00"], sessions.Select(one => Time(one.Requester)));
        Assert.Equal(["21:00", "21:00", "22:00"], sessions.Select(one => Time(one.Invited)));
        Assert.Equal([2.0, 2.0, 1.0], sessions.Select(one => one.Requester.Offset.ToTimeSpan().TotalHours));
        Assert.Equal([0, 0, 1], sessions.Select(one => one.Moves.Count));
        Assert.Equal(new ClockMove(PairingSide.Requester, new DateOnly(2026, 10, 25), -60), sessions[2].Moves[0]);
        Assert.Equal(
            "From here on 14:00 in Amsterdam is 22:00 in Tokyo instead of 21:00, because clocks in Amsterdam went back by 1 hour on 25 October 2026.",
            ClockNotes.Of(sessions[2], PairingSide.Requester, Amsterdam, Tokyo));
        Assert.Equal(
            "From here on 22:00 in Tokyo is 14:00 in Amsterdam instead of 15:00, because clocks in Amsterdam went back by 1 hour on 25 October 2026.",
            ClockNotes.Of(sessions[2], PairingSide.Invited, Tokyo, Amsterdam));
        Assert.Null(ClockNotes.Of(sessions[1], PairingSide.Requester, Amsterdam, Tokyo));
    }

    [Fact]
    public void Two_changes_in_opposite_directions_between_two_sessions_are_both_told()
    {
        var sydney = At("Sydney", "Australia/Sydney", (DayOfWeek.Tuesday, "16:00", "22:00"));
        var sessions = SessionCalendar.Of(Weekly("2026-09-29T08:00:00Z", 2, thenUtc: "2026-11-03T08:00:00Z"), Amsterdam, sydney);

        Assert.Equal([-60, 60], sessions[1].Moves.Select(one => one.Minutes));
        Assert.Equal([new DateOnly(2026, 10, 25), new DateOnly(2026, 10, 4)], sessions[1].Moves.Select(one => one.On));
        Assert.Equal(
            "From here on 09:00 in Amsterdam is 19:00 in Sydney instead of 17:00, because clocks in Amsterdam went back by 1 hour on 25 October 2026 " +
            "and clocks in Sydney went forward by 1 hour on 4 October 2026.",
            ClockNotes.Of(sessions[1], PairingSide.Requester, Amsterdam, sydney));
    }

    [Fact]
    public void Where_both_clocks_move_alike_the_hours_stay_as_they_were_to_each_other()
    {
        var athens = At("Athens", "Europe/Athens");
        var sessions = SessionCalendar.Of(Weekly("2027-03-23T12:00:00Z", 2), Amsterdam, athens);

        Assert.StartsWith("Clocks changed on both sides", ClockNotes.Of(sessions[1], PairingSide.Requester, Amsterdam, athens), StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_that_fitted_before_the_change_is_outside_the_partners_hours_after_it()
    {
        var early = At("Tokyo", "Asia/Tokyo", (DayOfWeek.Tuesday, "20:00", "22:30"));
        var sessions = SessionCalendar.Of(Weekly("2026-10-20T12:00:00Z", 2, thenUtc: "2026-10-27T13:00:00Z"), Amsterdam, early);

        Assert.Equal([SessionFit.Fits, SessionFit.Fits], sessions.Select(one => one.Requester.Fit));
        Assert.Equal([SessionFit.Fits, SessionFit.OutsideHours], sessions.Select(one => one.Invited.Fit));
    }

    [Theory]
    [InlineData("2026-10-13T12:00:00Z", 90, nameof(SessionFit.Fits))]
    [InlineData("2026-10-13T10:59:00Z", 60, nameof(SessionFit.OutsideHours))]
    [InlineData("2026-10-13T14:00:00Z", 61, nameof(SessionFit.OutsideHours))]
    [InlineData("2026-10-14T12:00:00Z", 60, nameof(SessionFit.OutsideHours))]
    [InlineData("2026-10-20T12:00:00Z", 60, nameof(SessionFit.InBreak))]
    [InlineData("2026-08-25T12:00:00Z", 60, nameof(SessionFit.OutsideWindow))]
    [InlineData("2027-02-02T12:00:00Z", 60, nameof(SessionFit.OutsideWindow))]
    public void A_session_is_held_against_the_hours_the_breaks_and_the_window_of_a_class(string start, int minutes, string fit)
    {
        var campus = Amsterdam with
        {
            WindowStart = new DateOnly(2026, 9, 1),
            WindowEnd = new DateOnly(2027, 1, 31),
            Breaks = [new Break(new DateOnly(2026, 10, 19), new DateOnly(2026, 10, 23), "Autumn", BreakKind.Holiday)],
        };

        var session = SessionCalendar.Of([new PlanSession(Instant(start), minutes, null)], campus, Tokyo)[0];

        Assert.Equal(fit, $"{session.Requester.Fit}");
    }

    [Fact]
    public void Two_slots_that_touch_hold_one_session_and_a_gap_between_them_does_not()
    {
        var touching = At("Amsterdam", "Europe/Amsterdam", (DayOfWeek.Tuesday, "13:00", "14:00"), (DayOfWeek.Tuesday, "14:00", "16:00"));
        var apart = At("Amsterdam", "Europe/Amsterdam", (DayOfWeek.Tuesday, "13:00", "14:00"), (DayOfWeek.Tuesday, "14:10", "16:00"));
        var planned = new PlanSession(Instant("2026-10-13T11:30:00Z"), 90, null);

        Assert.Equal(SessionFit.Fits, SessionCalendar.Of([planned], touching, Tokyo)[0].Requester.Fit);
        Assert.Equal(SessionFit.OutsideHours, SessionCalendar.Of([planned], apart, Tokyo)[0].Requester.Fit);
    }

    [Fact]
    public void Sessions_are_in_order_of_time_and_keep_the_number_of_the_plan()
    {
        PlanSession Planned(string at) => new(Instant(at), 60, null);

        var sessions = SessionCalendar.Of([Planned("2026-10-20T12:00:00Z"), Planned("2026-10-13T12:00:00Z")], Amsterdam, Tokyo);

        Assert.Equal([2, 1], sessions.Select(one => one.Number));
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>One session a week; the last one at another instant where that is told.</summary>
    private static List<PlanSession> Weekly(string from, int weeks, string? thenUtc = null)
    {
        var first = Instant(from);
        var starts = Enumerable.Range(0, weeks).Select(week => first.AddDays(7 * week)).ToList();
        if (thenUtc is not null) starts[^1] = Instant(thenUtc);
        return starts.ConvertAll(at => new PlanSession(at, 90, null));
    }

    private static Campus At(string city, string zone, params (DayOfWeek Day, string Start, string End)[] slots) => Campus.Of(
        new ListingContent { Slots = [.. slots.Select(one => new WeeklySlot(one.Day, TimeOnly.Parse(one.Start, CultureInfo.InvariantCulture), TimeOnly.Parse(one.End, CultureInfo.InvariantCulture)))] }, city, zone);

    private static string Time(CampusTime time) => $"{time.Start.Hour:00}:{time.Start.Minute:00}";
}
