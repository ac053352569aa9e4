using System.Globalization;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Statistics;
using CoilMatch.Vocabularies;
using NodaTime;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>What to think of before one copies a practice: a good practice cannot merely be copied, so the circumstances go with it.</summary>
internal static class PracticeContext
{
    internal static string? Of(PracticeSource source)
    {
        var plan = source.Plan;
        var circumstances = string.Join(' ', new[]
        {
            Classes(source), Hours(source), Languages(plan), Meetings(plan), Grade(plan),
            plan.ExternalPartner is { Involved: true } ? "A partner from outside the two institutions took part." : null,
        }.OfType<string>());
        var told = new[]
        {
            circumstances,
            Said("On access to technology", PracticeText.Told(source, one => one.Lessons?.TechnologyAccess)),
            Said("On teaching", PracticeText.Told(source, one => one.Lessons?.Pedagogy)),
            Said("On the subject", PracticeText.Told(source, one => one.Lessons?.Content)),
            Said("On working across cultures", PracticeText.Told(source, one => one.Lessons?.Intercultural)),
        };
        return string.Join("\n\n", told.Where(text => !string.IsNullOrEmpty(text)));
    }

    private static string Classes(PracticeSource source) =>
        $"It ran between {Class(source.Requester)} and {Class(source.Invited)}, over {Count(source.Weeks.Count, "week")}.";

    private static string Class(PracticeClass one)
    {
        var (country, level) = (AsemCountries.Find(one.Institution.Country)?.Name ?? one.Institution.Country, one.Course.EqfLevel);
        var size = Disclosure.SizeBand(one.Answers?.Students?.Started) is { } band ? $" of {band} students" : "";
        return $"a class{size} in {country}{(level is null ? "" : string.Create(CultureInfo.InvariantCulture, $" (EQF level {level})"))}";
    }

    /// <summary>The clocks of both campuses in the first week.</summary>
    private static string? Hours(PracticeSource source)
    {
        if (source.Weeks is not [var first, ..]) return null;

        var noon = Instant.FromUtc(first.Monday.Year, first.Monday.Month, first.Monday.Day, 12, 0);
        var apart = Math.Abs(HoursAt(source.Invited.Zone, noon) - HoursAt(source.Requester.Zone, noon));
        return apart == 0 ? "Both campuses share the clock." : string.Create(CultureInfo.InvariantCulture, $"The clocks of the two campuses are {apart:0.##} hours apart.");
    }

    /// <summary>Ahead of UTC, in hours.</summary>
    private static double HoursAt(string zone, Instant at) => LocalDay.ZoneOf(zone).GetUtcOffset(at).Seconds / 3600.0;

    private static string? Languages(ProjectPlan plan) => plan.Languages is { Working: { Count: > 0 } tags }
        ? $"The classes worked in {PlanWords.List([.. tags.Select(tag => CoilMatch.Vocabularies.Languages.Find(tag)?.Name ?? tag)])}."
        : null;

    private static string Meetings(ProjectPlan plan)
    {
        var sessions = plan.Sessions ?? [];
        if (sessions.Count == 0) return "No live meetings were planned.";

        var usual = sessions.GroupBy(one => one.Minutes).OrderByDescending(group => group.Count()).First().Key;
        return string.Create(CultureInfo.InvariantCulture, $"{Count(sessions.Count, "live meeting")} of mostly {usual} minutes {(sessions.Count == 1 ? "was" : "were")} planned.");
    }

    private static string? Grade(ProjectPlan plan) =>
        plan.Assessment is { Requester.ShareOfGrade: { } ours, Invited.ShareOfGrade: { } theirs }
            ? string.Create(CultureInfo.InvariantCulture, $"It counted for {ours} % of the grade in the one course and {theirs} % in the other.")
            : null;

    private static string? Said(string heading, string? text) => text is null ? null : $"{heading}:\n{text}";

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
