using CoilMatch.Silo.Pairings;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Projects;

/// <summary>Why a project is at risk, and what those who run it can do.</summary>
/// <param name="Side">The side with the problem, or the silent one.</param>
/// <param name="OfficesAsked">Whether it has lasted so long that both offices were asked to help.</param>
internal sealed record ProjectRiskView(
    RiskCause Cause, PairingSide Side, CancellationReason? Reason, DateTimeOffset Since, bool OfficesAsked, string Text, IReadOnlyList<string> Options)
{
    /// <param name="institution">The name of the institution of that side.</param>
    internal static ProjectRiskView Of(ProjectRisk risk, string institution) => new(
        risk.Cause, risk.Side, risk.Reason, risk.Since, risk.OfficesAsked, TextOf(risk, institution), [.. OptionsFor(risk, institution)]);

    private static string TextOf(ProjectRisk risk, string institution)
    {
        var reason = risk.Reason is { } known ? ReasonCodes.Cancellation.Find(known.Code())?.Label : null;
        return risk.Cause switch
        {
            RiskCause.Silence => $"{institution} has not reported for two weeks in a row.",
            RiskCause.Problem => $"{institution} reported a problem. {reason}.",
            _ => $"{institution} says that something threatens the project. {reason}.",
        };
    }

    private static IEnumerable<string> OptionsFor(ProjectRisk risk, string institution)
    {
        if (risk.Cause == RiskCause.Silence)
        {
            yield return $"Write to the lecturer, then to the international office of {institution}: one report that the week was on track puts the project back.";
        }
        else
        {
            yield return risk.Reason switch
            {
                CancellationReason.Technology => "Change to the stand-in tool of the plan, or work asynchronously for a week.",
                CancellationReason.Calendar or CancellationReason.NoCommonSlot => "Move the live session to another common hour, or work asynchronously for a week.",
                CancellationReason.EnrolmentTooLow => "Form fewer teams; they need not have the same number from each side.",
                CancellationReason.Language => "Let students work in writing first, with the languages that both sides share.",
                CancellationReason.Workload => "Leave out a task: the plan need not be done as a whole.",
                CancellationReason.Agreement => "Ask both offices; until they agree, work without students’ personal data.",
                _ => "Talk to your partner this week and agree on the next step.",
            };
            yield return "When it is solved, say so here, and the project goes on as planned.";
        }

        yield return "Make the project shorter, so that what was begun can be finished.";
        yield return risk.OfficesAsked
            ? "Both international offices have been asked to help."
            : $"After {Pairing.DaysToRiskEscalation} days both international offices are asked to help.";
        yield return "If nothing helps, cancel: partners who could step in this term are suggested at once.";
    }
}
