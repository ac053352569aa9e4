using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Demo.History;

/// <summary>
/// Plausible figures of one class: most measures are collected, some are not, small classes leave more out. They vary with the
/// pairing and with what it planned, and are the same at every start.
/// </summary>
internal static class DemoAnswers
{
    /// <summary>Fewer answers are not told, since each could be guessed.</summary>
    private const int FewestAnswers = 5;
    private const int FewestSensitive = 10;

    internal static OutcomeAnswers Of(PastPairing past, PairingSide side)
    {
        var salt = side == PairingSide.Requester ? 60 : 70;
        int Vary(int purpose, int span) => past.Vary(salt + purpose, span);

        var enrolled = past.Story.StudentsOf(side);
        var started = Math.Max(1, enrolled - Vary(1, 4));
        var completed = Math.Max(1, started - Vary(2, 1 + Math.Max(1, started / 5)));
        var n = started * (60 + Vary(3, 30)) / 100;
        var few = n < FewestAnswers;
        return new OutcomeAnswers
        {
            Students = new StudentNumbers(enrolled, started, completed),
            Satisfaction = few ? new Satisfaction(null, null, null, null) { NotCollected = TooFew }
                : new Satisfaction(started, n, 3.6 + (Vary(4, 11) / 10.0), 0.6 + (Vary(5, 5) / 10.0)),
            Intercultural = InterculturalOf(n, few || Vary(6, 3) == 0, Vary),
            Relations = few || Vary(7, 7) == 0 ? new Relations(null, null, null, null, null) { NotCollected = few ? TooFew : NotAsked }
                : new Relations(started, n, Part(n, 50 + Vary(8, 35)), Part(n, 60 + Vary(9, 35)), Part(n, 30 + Vary(10, 40))),
            Digital = few || Vary(11, 4) == 0 ? new DigitalCompetence(null, null, null) { NotCollected = few ? TooFew : NotAsked }
                : new DigitalCompetence(started, n, Part(n, 55 + Vary(12, 35))),
            Learning = Vary(13, 6) == 0 ? new LearningReached(null, null) { NotCollected = new NotCollected(NotCollectedReason.NotApplicable, "The exchange is not graded here.") }
                : new LearningReached(completed, Part(completed, 80 + Vary(14, 21))),
            Workload = new Workload(14 + Vary(15, 16), 16 + Vary(16, 20), 3 + Vary(17, 8), 40),
            Inclusion = n < FewestSensitive || Vary(18, 3) == 0
                ? new Inclusion(null, null, null, null) { NotCollected = n < FewestSensitive ? TooFew : new NotCollected(NotCollectedReason.NoConsent) }
                : new Inclusion(n, Part(n, 60 + Vary(19, 30)), Part(n, 45 + Vary(20, 40)), Part(n, Vary(21, 12))),
            Problems = ProblemsOf(past, side),
            Access = Vary(22, 5) == 0 ? new DigitalAccess(null, null, null) { NotCollected = NotAsked }
                : new DigitalAccess(started, Part(started, Vary(23, 25)), Part(started, Vary(24, 8))),
            Recognition = new Recognition(CreditOf(past, side), 1 + Vary(25, 3), completed, Vary(26, 2) * completed, completed),
            Durability = new Durability(
                (NextStep)Vary(27, 4), Vary(28, 3) switch { 0 => [LedTo.Curriculum], 1 => [], _ => [LedTo.Mou] }),
            Lessons = LessonsOf(Vary),
            Lecturer = new LecturerView(3 + Vary(32, 3), Vary(33, 4) > 0, (WouldRepeat)(Vary(34, 5) / 2)),
        };
    }

    private static NotCollected TooFew => new(NotCollectedReason.TooFewAnswers);

    private static NotCollected NotAsked => new(NotCollectedReason.NotAsked);

    private static int Part(int whole, int percent) => Math.Min(whole, whole * percent / 100);

    private static Intercultural InterculturalOf(int n, bool left, Func<int, int, int> vary)
    {
        if (left) return new Intercultural(null, null, null, null, null, null, null) { NotCollected = NotAsked };

        var before = Math.Round(2.9 + (vary(40, 8) / 10.0), 1);
        var after = Math.Round(before + (vary(41, 7) / 10.0) - 0.1, 1);
        return new Intercultural(
            "Short self-report of intercultural competence", 1, 5, new ScaleSummary(n, before, 0.7), new ScaleSummary(n, after, 0.65),
            Math.Max(2, n - vary(42, 3)), vary(43, 2) == 0 ? 0.55 : null);
    }

    /// <summary>The sums of the weekly reports, as the form offers them.</summary>
    private static TechnicalProblems ProblemsOf(PastPairing past, PairingSide side)
    {
        var reports = past.Pairing.Run!.Reports.Where(one => one.Side == side).ToList();
        return new TechnicalProblems(
            reports.Sum(one => one.MinutesLost),
            [.. reports.SelectMany(one => one.Incidents).CountBy(one => one).Select(one => new IncidentCount(one.Key, one.Value))]);
    }

    private static CreditSystem CreditOf(PastPairing past, PairingSide side) =>
        (side == PairingSide.Requester ? past.Requester : past.Invited).Institution.TimeZone.StartsWith("Europe/", StringComparison.Ordinal)
            ? CreditSystem.Ects : CreditSystem.National;

    private static Lessons LessonsOf(Func<int, int, int> vary) => new(
        Worked[vary(29, Worked.Length)], Hard[vary(30, Hard.Length)], Advice[vary(31, Advice.Length)], null, null, null, null);

    private static readonly string[] Worked =
    [
        "A first week only for getting to know each other made the teams work.",
        "Every task needed something that only the other side knew.",
        "One shared page with all dates in both time zones ended the questions about when to meet.",
        "The final presentation in front of both classes was what students worked for.",
        "Students chose the working language in each team, and switched when it helped.",
    ];

    private static readonly string[] Hard =
    [
        "Examinations on one side fell into our third week, and the teams stood still.",
        "Some students had no quiet place for a call.",
        "Two teams lost a member and needed new partners at short notice.",
        "The tool that we had planned was slow on mobile networks.",
        "The exchange counted for much in one course and for little in the other; students noticed.",
    ];

    private static readonly string[] Advice =
    [
        "Agree on how much it counts for the grade before students hear of it.",
        "Plan one week without anything new.",
        "Let students meet in writing before they meet on screen.",
        "Name one person on each side whom students can write to at any time.",
        "Try every tool from a student's own network, not from the office.",
    ];
}
