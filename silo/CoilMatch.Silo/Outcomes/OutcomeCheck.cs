using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Outcomes;

/// <summary>Whether a report can be submitted: everything asked is told, and the values fit each other.</summary>
internal static class OutcomeCheck
{
    internal static IReadOnlyList<Refusal> Problems(OutcomeAnswers answers) =>
        [.. OutcomeMissing.Of(answers), .. OutcomeConsistency.Faults(answers)];
}
