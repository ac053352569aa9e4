using System.Globalization;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Statistics;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>
/// What a good practice may say of its results: bounds instead of shares and means, bands instead of counts, nothing that rests on
/// fewer answers than <see cref="Disclosure"/> allows, and none of the sensitive measures (inclusion, access) at all.
/// </summary>
internal static class PracticeResults
{
    /// <summary>Means are told down to half a point.</summary>
    private const double MeanStep = 0.5;

    /// <summary>The measures that at least one side may tell.</summary>
    internal static IReadOnlyList<PracticeResult> Of(OutcomeAnswers? requester, OutcomeAnswers? invited) =>
    [
        .. Measures.Select(one => new PracticeResult(one.Indicator, one.Label, Say(one.Say, requester), Say(one.Say, invited)))
            .Where(result => result.Requester is not null || result.Invited is not null),
    ];

    private static readonly (string Indicator, string Label, Func<OutcomeAnswers, string?> Say)[] Measures =
    [
        ("I1", "Students who finished, of those who started", one => Share(one.Students?.Completed, one.Students?.Started, "students")),
        ("I3", "Students' satisfaction, 1 to 5", one => Mean(one.Satisfaction?.Mean, one.Satisfaction?.N)),
        ("I4", "Intercultural competence, by the students' own account", one => one.Intercultural is { } told
            ? Change(told.Pre?.Mean, told.Post?.Mean, told.Pre?.N, told.Post?.N)
            : null),
        ("I5", "Students who built relations across the border", one => Share(one.Relations?.Built, one.Relations?.N)),
        ("I5", "Students who would join again", one => Share(one.Relations?.JoinAgain, one.Relations?.N)),
        ("I5", "Students who became more interested in going abroad", one => Share(one.Relations?.Mobility, one.Relations?.N)),
        ("I6", "Students who got better at working online", one => Share(one.Digital?.Improved, one.Digital?.N)),
        ("I7", "Students who reached the learning outcome", one => Share(one.Learning?.Reached, one.Learning?.Assessed, "students")),
    ];

    private static string? Say(Func<OutcomeAnswers, string?> say, OutcomeAnswers? answers) => answers is null ? null : say(answers);

    private static string? Share(int? count, int? of, string what = "answers")
    {
        if (count is not { } told || of is not { } all || all < Disclosure.SmallestCount) return null;

        var bound = ((double)told / all) switch
        {
            >= 0.75 => "three quarters or more",
            >= 0.5 => "half or more",
            >= 0.25 => "a quarter or more",
            _ => "less than a quarter",
        };
        return $"{bound} of {Disclosure.SizeBand(all)} {what}";
    }

    private static string? Mean(double? mean, int? answers)
    {
        if (mean is not { } told || answers is not >= Disclosure.SmallestCount) return null;

        var bound = Math.Floor(told / MeanStep) * MeanStep;
        return string.Create(CultureInfo.InvariantCulture, $"{bound:0.#} or more on average, {Disclosure.SizeBand(answers)} answers");
    }

    private static string? Change(double? before, double? after, int? answersBefore, int? answersAfter)
    {
        if (before is not { } first || after is not { } last || Math.Min(answersBefore ?? 0, answersAfter ?? 0) < Disclosure.SmallestCount) return null;

        var answers = Disclosure.SizeBand(Math.Min(answersBefore!.Value, answersAfter!.Value));
        return last > first ? $"higher after than before, {answers} answers" : $"not higher after than before, {answers} answers";
    }
}
