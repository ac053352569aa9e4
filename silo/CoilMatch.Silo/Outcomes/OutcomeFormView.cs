using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Outcomes;

/// <summary>One side's report as it stands, for those who fill it in.</summary>
/// <param name="Version">Of the draft, to be sent with the next save; 0 while there is none.</param>
/// <param name="Revision">How often the side has submitted; 0 while it has not.</param>
/// <param name="Answers">The draft; without one what was submitted last, else what CoilMatch knows already.</param>
/// <param name="Origins">Of the values that CoilMatch knew already, as far as the answers still hold them.</param>
/// <param name="Problems">What keeps the report from being submitted as it stands.</param>
/// <param name="Warnings">What is worth a second look.</param>
/// <param name="MaySubmit">Whether the caller may submit or correct it now.</param>
/// <param name="Closed">Why not, in a sentence.</param>
internal sealed record OutcomeFormView(
    Guid PairingId,
    PairingSide Side,
    int Version,
    DateTimeOffset? SavedAt,
    int Revision,
    DateTimeOffset? SubmittedAt,
    OutcomeAnswers Answers,
    IReadOnlyList<OutcomeOrigin> Origins,
    IReadOnlyList<Refusal> Problems,
    IReadOnlyList<OutcomeWarning> Warnings,
    bool MaySubmit,
    string? Closed,
    DateOnly? DueOn)
{
    internal static OutcomeFormView Of(
        Pairing pairing, PairingSide side, OutcomeDraft? draft, OutcomeReport? submitted, OutcomePrefill known, Refusal? closed)
    {
        var answers = draft?.Answers ?? submitted?.Answers ?? known.Answers;
        return new OutcomeFormView(
            pairing.Id.Value,
            side,
            draft?.Version ?? 0,
            draft?.SavedAt,
            submitted?.Revision ?? 0,
            submitted?.SubmittedAt,
            answers,
            submitted is null ? known.StillIn(answers) : [],
            OutcomeCheck.Problems(answers),
            OutcomeWarnings.Of(answers),
            closed is null,
            closed?.Message,
            pairing.State == PairingState.Delivered ? pairing.DueOn : null);
    }
}
