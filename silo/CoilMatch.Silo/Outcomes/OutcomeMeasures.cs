using CoilMatch.Silo.Projects;

using static CoilMatch.Silo.Outcomes.OutcomeField;

namespace CoilMatch.Silo.Outcomes;

/// <summary>
/// The form of the report, measure by measure in the order in which it is asked. The page, the spreadsheet and the checks all
/// read this one table.
/// </summary>
internal static class OutcomeMeasures
{
    private const string Asked = "Students who were asked";
    private const string Answered = "Students who answered";

    private static readonly OutcomeOption[] Next =
    [
        Option(NextStep.Repeat, "Yes, as it was"), Option(NextStep.Changed, "Yes, with changes"),
        Option(NextStep.No, "No"), Option(NextStep.Undecided, "Not decided yet"),
    ];

    private static readonly OutcomeOption[] Results =
    [
        Option(LedTo.Curriculum, "A fixed place in the curriculum"),
        Option(LedTo.Mou, "An agreement between the institutions"),
        Option(LedTo.Mobility, "Mobility of students or staff"),
        Option(LedTo.Research, "Joint research"),
    ];

    internal static readonly IReadOnlyList<OutcomeMeasure> All =
    [
        new("students", "I1", "Students of your class", false,
        [
            Count("students.enrolled", "Enrolled", hint: "In the course when the project began."),
            Count("students.started", "Started", hint: "Took part in at least one activity of the project."),
            Count("students.completed", "Completed", hint: "Finished the project and the reflection."),
        ]) { Hint = "Numbers only. No names, no lists of students." },
        new("satisfaction", "I3", "Satisfaction of your students", true,
        [
            Count("satisfaction.asked", Asked),
            Count("satisfaction.n", Answered),
            Number("satisfaction.mean", "Mean, from 1 to 5", 1, 5),
            Sd("satisfaction.sd"),
        ]) { Hint = "“How satisfied are you with the exchange?”, from 1 (not at all) to 5 (very)." },
        new("intercultural", "I4", "Intercultural competence, before and after", true,
        [
            Line("intercultural.scale", "Name of the scale", OutcomeBounds.LongestLine, hint: "Only its name. Its questions are often licensed: do not paste them here."),
            Score("intercultural.least", "Lowest possible score"),
            Score("intercultural.most", "Highest possible score"),
            Count("intercultural.pre.n", "Before: students who answered"),
            Score("intercultural.pre.mean", "Before: mean"),
            Sd("intercultural.pre.sd", "Before: standard deviation"),
            Count("intercultural.post.n", "After: students who answered"),
            Score("intercultural.post.mean", "After: mean"),
            Sd("intercultural.post.sd", "After: standard deviation"),
            Count("intercultural.paired", "Students who answered both times", hint: "0 when nobody can tell, for example because answers were anonymous."),
            Number("intercultural.correlation", "Correlation of both answers", -1, 1, optional: true, hint: "Pearson’s r of the same students, −1 to 1. It makes the estimate of the change more precise."),
        ]) { Hint = "The same scale, asked in the first and in the last week." },
        new("relations", "I5", "Relations and interest", true,
        [
            Count("relations.asked", Asked),
            Count("relations.n", Answered),
            Count("relations.built", "Built a relation with somebody abroad"),
            Count("relations.joinAgain", "Would join again"),
            Count("relations.mobility", "More interested in going abroad"),
        ]),
        new("digital", "I6", "Digital skills of your students", true,
        [
            Count("digital.asked", Asked),
            Count("digital.n", Answered),
            Count("digital.improved", "Use digital tools better than before"),
        ]),
        new("learning", "I7", "What your students learned", true,
        [
            Count("learning.assessed", "Students assessed"),
            Count("learning.reached", "Reached the learning outcome"),
        ]) { Hint = "By the assessment of your own course." },
        new("recognition", "I16", "Credit and recognition", true,
        [
            Count("recognition.withCredit", "Students who received credit"),
            Choice("recognition.creditSystem", "Credit system", true,
                Option(CreditSystem.Ects, "ECTS"), Option(CreditSystem.Ucts, "UCTS"), Option(CreditSystem.Acts, "ACTS"), Option(CreditSystem.National, "National credits")),
            Number("recognition.credits", "Credits for each student", 0, OutcomeBounds.MostCredits, optional: true, hint: "For the project itself, not for the whole course. Different systems are never converted."),
            Count("recognition.badges", "Badges issued"),
            Count("recognition.certificates", "Certificates issued"),
        ]),
        new("problems", "I13", "What went wrong technically", false,
        [
            Count("problems.minutesLost", "Live minutes lost", OutcomeBounds.MostMinutes),
            Incidents(Incident.ToolBlocked, "A tool was blocked"),
            Incidents(Incident.Connection, "Weak connection"),
            Incidents(Incident.AudioVideo, "Sound or picture"),
            Incidents(Incident.Access, "Somebody could not take part fully"),
            Incidents(Incident.Language, "Language"),
            Incidents(Incident.Attendance, "Few students came"),
            Incidents(Incident.Other, "Something else"),
        ]) { Hint = "In how many weeks each of these happened." },
        new("access", "I14", "Access of your students", true,
        [
            Count("access.n", "Students about whom you know it"),
            Count("access.withoutStableLink", "Without a stable connection"),
            Count("access.withoutDevice", "Without a device of their own"),
        ]) { Hint = "Shown only together with others, from ten students on." },
        new("inclusion", "I12", "Who took part", true,
        [
            Count("inclusion.n", "Students who told"),
            Count("inclusion.nonMobile", "Could not have gone abroad"),
            Count("inclusion.firstTime", "First international activity"),
            Count("inclusion.disabilitySupport", "Used disability support"),
        ]) { Hint = "Only if students told it of their own accord, without names. Shown only together with others, from ten students on." },
        new("workload", "I9", "Your work", false,
        [
            Hours("workload.preparation", "Preparing, in hours"),
            Hours("workload.running", "Running it, in hours"),
            Hours("workload.administration", "Administration, in hours"),
            Hours("workload.planned", "Planned for all of it, in hours"),
        ]) { Hint = "Your own estimate of the whole project. Half hours are fine." },
        new("lecturer", "I6", "You as a lecturer", true,
        [
            Count("lecturer.satisfied", "How satisfied are you?", 5) with
            {
                Least = 1,
                Options = [new("1", "1, not at all"), new("2", "2"), new("3", "3"), new("4", "4"), new("5", "5, very")],
            },
            YesNo("lecturer.digitalImproved", "Do you use digital tools better than before?"),
            Choice("lecturer.wouldRepeat", "Would you do it again?", false,
                Option(WouldRepeat.Yes, "Yes"), Option(WouldRepeat.No, "No"), Option(WouldRepeat.Undecided, "Not sure")),
        ]) { Hint = "Your answer is only shown pooled with those of other lecturers." },
        new("durability", "I10", "How it goes on", true,
        [
            Choice("durability.next", "Is the project done again?", false, Next),
            Choices("durability.ledTo", "What it has led to so far", Results),
        ]),
        new("lessons", "I18", "Lessons learnt", false,
        [
            Text("lessons.worked", "What worked?"),
            Text("lessons.problems", "What did not work?"),
            Text("lessons.advice", "What would you advise the next pair?"),
            Text("lessons.technologyAccess", "Technology and access", optional: true),
            Text("lessons.pedagogy", "Teaching", optional: true),
            Text("lessons.content", "Content", optional: true),
            Text("lessons.intercultural", "Intercultural side", optional: true),
        ]) { Hint = "Do not name students or describe them so that they can be recognised." },
    ];

    internal static readonly IReadOnlyList<OutcomeOption> Reasons =
    [
        Option(NotCollectedReason.NotAsked, "We did not ask"),
        Option(NotCollectedReason.TooFewAnswers, "Too few answers"),
        Option(NotCollectedReason.NoConsent, "No consent to ask or to use it"),
        Option(NotCollectedReason.Lost, "The data are lost"),
        Option(NotCollectedReason.NotApplicable, "It does not apply to this project"),
        Option(NotCollectedReason.Other, "Another reason"),
    ];

    /// <summary>Every field of the report with the measure to which it belongs.</summary>
    internal static readonly IReadOnlyList<(OutcomeMeasure Measure, OutcomeField Field)> AllFields =
        [.. All.SelectMany(measure => measure.AllFields.Select(field => (measure, field)))];

    internal static OutcomeField Reason(string key) =>
        new($"{key}.notCollected.reason", "Not collected: reason", OutcomeFieldKind.Choice) { Options = Reasons, Optional = true };

    internal static OutcomeField ReasonNote(string key) =>
        Line($"{key}.notCollected.note", "Not collected: note", OutcomeBounds.LongestLine, optional: true);

    private static OutcomeField Sd(string path, string label = "Standard deviation") =>
        Number(path, label, 0, 2 * OutcomeBounds.LargestScore, optional: true, hint: "Of the sample. Leave it out for a single answer.");

    private static OutcomeField Score(string path, string label) => Number(path, label, -OutcomeBounds.LargestScore, OutcomeBounds.LargestScore);

    private static OutcomeField Hours(string path, string label) => Number(path, label, 0, OutcomeBounds.MostHours);

    private static OutcomeField Incidents(Incident incident, string label) =>
        Count($"problems.incidents[{Option(incident, label).Code}]", label, OutcomeBounds.MostIncidents, optional: true);
}
