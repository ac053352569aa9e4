using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Projects;
using Credits = CoilMatch.Vocabularies.Credits;

namespace CoilMatch.Silo.Outcomes;

/// <summary>Where a value of the form was taken over from, so that the lecturer can judge it.</summary>
/// <param name="Field">The path in the answers.</param>
/// <param name="Text">Its origin in words.</param>
internal sealed record OutcomeOrigin(string Field, string Text);

/// <summary>What CoilMatch knows already of one side's report: from the start, the weekly reports, the plan and the listing.</summary>
/// <param name="Answers">Only what is known; everything else is null.</param>
internal sealed record OutcomePrefill(OutcomeAnswers Answers, IReadOnlyList<OutcomeOrigin> Origins)
{
    internal static OutcomePrefill Of(Pairing pairing, PairingSide side, CourseContent course)
    {
        var reports = (pairing.Run?.Reports ?? []).Where(one => one.Side == side).ToList();
        var enrolled = pairing.Confirmations.FirstOrDefault(one => one.Side == side)?.Students;
        var started = pairing.Run?.StudentsOf(side);
        var planned = Math.Round((pairing.Plan.Sessions ?? []).Sum(session => session.Minutes) / 60.0, 1);
        var credits = course.Credits is { System: not CoilMatch.Vocabularies.CreditSystem.Hours } told ? told : (Credits?)null;
        var answers = new OutcomeAnswers
        {
            Students = enrolled is null && started is null ? null : new StudentNumbers(enrolled, started, null),
            Problems = reports.Count == 0 ? null : new TechnicalProblems(reports.Sum(one => one.MinutesLost), Incidents(reports)),
            Workload = planned == 0 ? null : new Workload(null, null, null, planned),
            Recognition = credits is { } system ? new Recognition(Enum.Parse<CreditSystem>($"{system.System}"), null, null, null, null) : null,
        };
        return new OutcomePrefill(answers,
        [
            .. new[]
            {
                From(enrolled is not null, "students.enrolled", "The number that you confirmed before the start."),
                From(started is not null, "students.started", "The number that you told at the start."),
                From(reports.Count > 0, "problems.minutesLost", $"The sum of your {Weeks(reports.Count)}."),
                From(planned > 0, "workload.planned", "The live sessions of the plan. Add what else you had planned."),
                From(credits is not null, "recognition.creditSystem", $"Your listing: the whole course has {credits?.Describe()}."),
            }.OfType<OutcomeOrigin>(),
            .. (answers.Problems?.Incidents ?? []).Select(one => new OutcomeOrigin(
                $"problems.incidents[{OutcomeField.Option(one.Incident, "").Code}]", "Counted in your weekly reports.")),
        ]);
    }

    /// <summary>The origins of those values that the answers still hold as they were known.</summary>
    internal IReadOnlyList<OutcomeOrigin> StillIn(OutcomeAnswers answers)
    {
        var (now, then) = (JsonSerializer.SerializeToNode(answers, Json.Options), JsonSerializer.SerializeToNode(Answers, Json.Options));
        return [.. Origins.Where(one => JsonNode.DeepEquals(OutcomePath.Get(now, one.Field), OutcomePath.Get(then, one.Field)))];
    }

    private static OutcomeOrigin? From(bool isKnown, string field, string text) => isKnown ? new OutcomeOrigin(field, text) : null;

    private static List<IncidentCount> Incidents(IEnumerable<WeekReport> reports) =>
        [.. reports.SelectMany(one => one.Incidents).GroupBy(one => one).OrderBy(same => same.Key).Select(same => new IncidentCount(same.Key, same.Count()))];

    private static string Weeks(int count) => count == 1 ? "weekly report" : $"{count.ToString(CultureInfo.InvariantCulture)} weekly reports";
}
