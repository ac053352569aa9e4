using System.Globalization;

namespace CoilMatch.Silo.Outcomes;

/// <summary>Something that may well be right, but is worth a second look before it is sent.</summary>
/// <param name="Code">A stable name.</param>
/// <param name="Field">The path of the field.</param>
internal sealed record OutcomeWarning(string Code, string Field, string Text);

/// <summary>Points at values that often are slips; none of them keeps a report from being sent.</summary>
internal static class OutcomeWarnings
{
    /// <summary>Fewer answers than this share of those asked say little about a class.</summary>
    private const double LowResponse = 0.3;

    /// <summary>A loss of more than this share of those who started is unusual.</summary>
    private const double LargeLoss = 0.4;

    /// <summary>A mean that falls by more than so many standard deviations is more often a swap than a loss.</summary>
    private const double LargeFall = 0.5;

    internal static IReadOnlyList<OutcomeWarning> Of(OutcomeAnswers answers) =>
    [
        .. new[]
        {
            Loss(answers.Students),
            Response("satisfaction", answers.Satisfaction?.Asked, answers.Satisfaction?.N),
            Response("relations", answers.Relations?.Asked, answers.Relations?.N),
            Response("digital", answers.Digital?.Asked, answers.Digital?.N),
            Spread("satisfaction", answers.Satisfaction?.N, answers.Satisfaction?.Mean, answers.Satisfaction?.Sd),
            Spread("intercultural.pre", answers.Intercultural?.Pre?.N, answers.Intercultural?.Pre?.Mean, answers.Intercultural?.Pre?.Sd),
            Spread("intercultural.post", answers.Intercultural?.Post?.N, answers.Intercultural?.Post?.Mean, answers.Intercultural?.Post?.Sd),
            Swapped(answers.Intercultural),
            NoWork(answers.Workload),
        }.OfType<OutcomeWarning>(),
    ];

    private static OutcomeWarning? Loss(StudentNumbers? told) =>
        told is { Started: > 0 and var started, Completed: { } completed } && started - completed > LargeLoss * started
            ? new OutcomeWarning("large-drop-out", "answers.students.completed",
                $"{started - completed} of {started} students did not complete. If that is right, the lessons learnt are a good place to say why.")
            : null;

    private static OutcomeWarning? Response(string key, int? asked, int? n) => asked > 0 && n < LowResponse * asked
        ? new OutcomeWarning("low-response", $"answers.{key}.n",
            $"{n} of {asked} answered, that is {Percent((double)n!.Value / asked.Value)}. So few answers say little about the class; they are kept with this share beside them.")
        : null;

    private static OutcomeWarning? Spread(string path, int? n, double? mean, double? sd) => (n, mean, sd) switch
    {
        ( >= 2, not null, null) => new OutcomeWarning("no-spread", $"answers.{path}.sd",
            "Without the standard deviation nobody can say how certain the mean is. Add it if you have it."),
        ( >= 5, not null, 0) => new OutcomeWarning("no-spread", $"answers.{path}.sd", "A standard deviation of 0 means that everybody gave the same answer. Is that so?"),
        _ => null,
    };

    private static OutcomeWarning? Swapped(Intercultural? told) =>
        told is { Pre: { Mean: { } before, Sd: { } sd }, Post.Mean: { } after } && before - after > LargeFall * sd && before > after
            ? new OutcomeWarning("swapped", "answers.intercultural.post.mean", "The mean after the project is clearly lower than before. Were the two swapped?")
            : null;

    private static OutcomeWarning? NoWork(Workload? told) => told is { Preparation: 0, Running: 0, Administration: 0 }
        ? new OutcomeWarning("no-work", "answers.workload.preparation", "No hours at all were told. An estimate helps those who plan the next project.")
        : null;

    private static string Percent(double share) => share.ToString("P0", CultureInfo.InvariantCulture);
}
