using System.Globalization;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;

namespace CoilMatch.Silo.Outcomes;

/// <summary>Checks the values of a report against each other; each fault names the field that is too large, or cannot be so.</summary>
internal static class OutcomeConsistency
{
    internal static IReadOnlyList<Refusal> Faults(OutcomeAnswers answers)
    {
        var faults = new FieldFaults();
        var started = answers.Students?.Started;
        faults.AtMost("students.started", answers.Students?.Started, answers.Students?.Enrolled, "enrolled");
        faults.AtMost("students.completed", answers.Students?.Completed, started, "started");
        faults.Satisfaction(answers.Satisfaction, started);
        faults.Intercultural(answers.Intercultural, answers.Students?.Enrolled, started);
        faults.Agreeing("relations", answers.Relations?.Asked, answers.Relations?.N, started,
            ("built", answers.Relations?.Built), ("joinAgain", answers.Relations?.JoinAgain), ("mobility", answers.Relations?.Mobility));
        faults.Agreeing("digital", answers.Digital?.Asked, answers.Digital?.N, started, ("improved", answers.Digital?.Improved));
        faults.AtMost("learning.assessed", answers.Learning?.Assessed, started, "started");
        faults.AtMost("learning.reached", answers.Learning?.Reached, answers.Learning?.Assessed, "were assessed");
        faults.Known("access", answers.Access?.N, started,
            ("withoutStableLink", answers.Access?.WithoutStableLink), ("withoutDevice", answers.Access?.WithoutDevice));
        faults.Known("inclusion", answers.Inclusion?.N, started,
            ("nonMobile", answers.Inclusion?.NonMobile), ("firstTime", answers.Inclusion?.FirstTime), ("disabilitySupport", answers.Inclusion?.DisabilitySupport));
        faults.Recognition(answers.Recognition, started);
        return faults.Found;
    }

    private static void Satisfaction(this FieldFaults faults, Satisfaction? told, int? started)
    {
        if (told is not { NotCollected: null }) return;

        faults.AtMost("satisfaction.asked", told.Asked, started, "started");
        faults.AtMost("satisfaction.n", told.N, told.Asked, "were asked");
        faults.Sample("satisfaction", new ScaleSummary(told.N, told.Mean, told.Sd), 1, 5);
    }

    private static void Intercultural(this FieldFaults faults, Intercultural? told, int? enrolled, int? started)
    {
        if (told is not { NotCollected: null }) return;

        faults.AtMost("intercultural.pre.n", told.Pre?.N, enrolled, "enrolled");
        faults.AtMost("intercultural.post.n", told.Post?.N, started, "started");
        faults.AtMost("intercultural.paired", told.Paired, told.Pre?.N, "answered before");
        faults.AtMost("intercultural.paired", told.Paired, told.Post?.N, "answered after");
        if (told is { Correlation: not null, Paired: < 3 })
            faults.Inconsistent("intercultural.correlation", "a correlation needs at least three students who answered both times. Leave it out.");
        if (told is not { Least: { } least, Most: { } most }) return;
        if (least >= most)
        {
            faults.Inconsistent("intercultural.most", "the highest possible score must be larger than the lowest.");
            return;
        }

        faults.Sample("intercultural.pre", told.Pre, least, most);
        faults.Sample("intercultural.post", told.Post, least, most);
    }

    private static void Recognition(this FieldFaults faults, Recognition? told, int? started)
    {
        faults.AtMost("recognition.withCredit", told?.WithCredit, started, "started");
        faults.AtMost("recognition.badges", told?.Badges, started, "started");
        faults.AtMost("recognition.certificates", told?.Certificates, started, "started");
        if (told is not { WithCredit: > 0 }) return;
        faults.Required(told.CreditSystem is null, "answers.recognition.creditSystem", "Credit and recognition: students received credit, so say in which system.");
        faults.Required(told.Credits is null or 0, "answers.recognition.credits", "Credit and recognition: students received credit, so say how many credits each.");
    }

    /// <summary>Counts of those who agree, of those who answered, of those who were asked, of those who started.</summary>
    private static void Agreeing(this FieldFaults faults, string key, int? asked, int? n, int? started, params (string Name, int? Count)[] counts)
    {
        faults.AtMost($"{key}.asked", asked, started, "started");
        faults.AtMost($"{key}.n", n, asked, "were asked");
        faults.Answered(key, n, counts);
    }

    private static void Known(this FieldFaults faults, string key, int? n, int? started, params (string Name, int? Count)[] counts)
    {
        faults.AtMost($"{key}.n", n, started, "started");
        faults.Answered(key, n, counts);
    }

    private static void Answered(this FieldFaults faults, string key, int? n, (string Name, int? Count)[] counts)
    {
        if (n == 0) faults.Nobody($"{key}.n");
        foreach (var (name, count) in counts) faults.AtMost($"{key}.{name}", count, n, "answered");
    }

    private static void Sample(this FieldFaults faults, string path, ScaleSummary? told, double least, double most)
    {
        if (told?.N == 0) faults.Nobody($"{path}.n");
        var inside = told?.Mean >= least && told.Mean <= most;
        if (told?.Mean is not null && !inside)
            faults.Inconsistent($"{path}.mean", $"a mean on this scale lies between {Shown(least)} and {Shown(most)}.");
        if (told is not { N: { } n, Sd: { } sd }) return;
        if (n < 2)
        {
            faults.Inconsistent($"{path}.sd", "a single answer has no standard deviation. Leave it out.");
            return;
        }

        if (!inside) return;
        var largest = SpreadBound.Of(n, told.Mean!.Value, least, most);
        if (sd > largest)
            faults.Inconsistent($"{path}.sd", $"with {n} answers from {Shown(least)} to {Shown(most)} and a mean of {Shown(told.Mean.Value)}, the standard deviation is at most {Shown(largest)}.");
    }

    private static void Nobody(this FieldFaults faults, string path) =>
        faults.Inconsistent(path, "if nobody answered, say that it was not collected, and why.");

    /// <param name="ofWhom">What the larger number counts, as in "at most as many as started".</param>
    private static void AtMost(this FieldFaults faults, string path, int? count, int? most, string ofWhom)
    {
        if (count > most)
            faults.Inconsistent(path, $"this cannot be more than the {most.Value.ToString("#,0", CultureInfo.InvariantCulture)} who {ofWhom}.");
    }

    /// <summary>The sentence goes on after the name of the measure and the field.</summary>
    private static void Inconsistent(this FieldFaults faults, string path, string sentence)
    {
        var (measure, field) = OutcomeMeasures.AllFields.First(one => one.Field.Path == path);
        faults.Add("inconsistent", $"answers.{path}", $"{measure.Title} – {field.Label}: {sentence}");
    }

    private static string Shown(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
