using CoilMatch.Silo.Institutions;
using CoilMatch.Vocabularies;
using NodaTime;

namespace CoilMatch.Silo.Plans;

/// <summary>Live sessions, each on its own date: whether both classes can be there, told on both clocks.</summary>
internal static class SessionWarnings
{
    internal static void Find(ProjectPlan plan, PlanCouple couple, PlanProblemList found)
    {
        if (plan.Sessions is not { Count: > 0 } sessions) return;

        FindAsynchronous(couple, found);
        for (var i = 0; i < sessions.Count; i++)
        {
            var (session, field) = (sessions[i], $"sessions[{i}].startsAt");
            OutsideWeeks(session, plan.Weeks, field, couple, found);
            OnABreak(session, field, couple, found);
            OutsideSlots(session, i > 0 ? sessions[i - 1] : null, field, couple, found);
            if (i > 0) Overlapping(sessions[i - 1], session, field, couple, found);
        }
    }

    private static void FindAsynchronous(PlanCouple couple, PlanProblemList found)
    {
        foreach (var one in couple.Classes)
            found.Warns(one.Listing.LiveMode == LiveMode.Asynchronous, SectionName.Sessions, "asynchronous", null,
                $"The class in {one.Place} works asynchronously.", "Plan without live sessions, or change the listing.");
    }

    private static void OutsideWeeks(
        PlanSession session, IReadOnlyList<PlanWeek>? weeks, string field, PlanCouple couple, PlanProblemList found)
    {
        var days = couple.Classes.Select(one => one.Local(session.StartsAt).Date.ToDateOnly()).ToList();
        found.Warns(weeks?.Any(week => days.Exists(day => week.Monday <= day && day < week.Monday.AddDays(7))) == false,
            SectionName.Sessions, "session-outside-weeks", field,
            $"The session of {PlanWords.Both(session.StartsAt, couple)} lies in no planned week.", "Move it into one, or plan that week.");
    }

    private static void OnABreak(PlanSession session, string field, PlanCouple couple, PlanProblemList found)
    {
        foreach (var one in couple.Classes)
        {
            var day = one.Local(session.StartsAt).Date.ToDateOnly();
            if (one.BreakOn(day) is not { } pause) continue;

            var what = pause.Kind == BreakKind.Exams ? "in an examination period" : "on days without teaching";
            found.Warns(true, SectionName.Sessions, "session-on-break", field,
                $"The session of {PlanWords.At(one.Local(session.StartsAt))} in {one.Place} lies {what} ({pause.Name}).",
                "Choose another day.");
        }
    }

    private static void OutsideSlots(PlanSession session, PlanSession? before, string field, PlanCouple couple, PlanProblemList found)
    {
        var (start, end) = (session.StartsAt, session.StartsAt.AddMinutes(session.Minutes));
        if (couple.Shared is not { } shared || shared.LiveSlots.Any(slot => slot.StartUtc <= start && end <= slot.EndUtc)) return;

        var changes = before is null ? "" : string.Concat(couple.Classes.Select(one => ClockChange(one, before.StartsAt, start)));
        var sameDay = shared.LiveSlots.Where(slot => slot.StartUtc < start.AddHours(12) && slot.EndUtc > start.AddHours(-12))
            .MinBy(slot => (slot.StartUtc - start).Duration());
        found.Warns(true, SectionName.Sessions, "session-outside-hours", field,
            $"The session of {PlanWords.Both(start, couple)} lies outside the hours at which both classes can meet.{changes}",
            sameDay is null
                ? "Choose one of the hours that both classes share."
                : $"That day both can meet from {PlanWords.Both(sameDay.StartUtc, couple)}, for {(int)(sameDay.EndUtc - sameDay.StartUtc).TotalMinutes} minutes.");
    }

    /// <summary>A sentence when the clocks of a campus changed between two sessions.</summary>
    private static string ClockChange(PlanClass one, DateTimeOffset before, DateTimeOffset at)
    {
        var interval = one.Zone.GetZoneInterval(Instant.FromDateTimeOffset(at));
        if (!interval.HasStart || interval.Start <= Instant.FromDateTimeOffset(before)) return "";
        if (interval.WallOffset == one.Zone.GetZoneInterval(Instant.FromDateTimeOffset(before)).WallOffset) return "";
        return $" The clocks in {one.Place} change on {PlanWords.Day(interval.Start.InZone(one.Zone).Date.ToDateOnly())}.";
    }

    private static void Overlapping(PlanSession before, PlanSession session, string field, PlanCouple couple, PlanProblemList found) =>
        found.Warns(before.StartsAt.AddMinutes(before.Minutes) > session.StartsAt, SectionName.Sessions, "sessions-overlap", field,
            $"The session of {PlanWords.Both(session.StartsAt, couple)} begins before the one before it ends.", "Move one of them.");
}
