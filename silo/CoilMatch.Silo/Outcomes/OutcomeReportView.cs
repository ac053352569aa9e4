using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Outcomes;

/// <summary>The last report of a side, for those who take part, review it, or look after all pilots.</summary>
/// <param name="Warnings">What its readers should know about the values.</param>
internal sealed record OutcomeReportView(
    Guid PairingId, PairingSide Side, int Revision, DateTimeOffset SubmittedAt, Guid SubmittedBy, OutcomeAnswers Answers, IReadOnlyList<OutcomeWarning> Warnings)
{
    internal static OutcomeReportView Of(OutcomeReport one) => new(
        one.PairingId.Value, one.Side, one.Revision, one.SubmittedAt, one.SubmittedBy.Value, one.Answers, OutcomeWarnings.Of(one.Answers));
}
