using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Pairings;

/// <summary>What came of the project, as each side reports it.</summary>
internal sealed partial class Pairing
{
    public OutcomeMarks Outcomes { get; private set; } = OutcomeMarks.None;

    /// <summary>Notes a side's report; the second side's completes the evaluation, a later one corrects.</summary>
    /// <param name="revision">The number of this report of the side.</param>
    internal Refusal? SubmitOutcome(PairingSide side, int revision, DateTimeOffset at)
    {
        Outcomes = Outcomes.With(side, new OutcomeMark(at, revision));
        if (Assessment is not null) Assessment = Assessment with { Asked = null };
        Record(new OutcomeSubmitted(side, revision));
        if (State == PairingState.Delivered && Outcomes.AreComplete)
        {
            Enter(PairingState.Evaluated, at);
            Record(new PilotEvaluated());
        }

        Settle(at);
        return null;
    }
}
