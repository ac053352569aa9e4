using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Outcomes;

/// <summary>What one side submitted, as it was submitted: a correction is the next revision, never a change of this one.</summary>
internal sealed class OutcomeReport
{
    private OutcomeReport()
    {
    }

    public PairingId PairingId { get; private init; }
    public PairingSide Side { get; private init; }

    /// <summary>From 1, by pairing and side.</summary>
    public int Revision { get; private init; }
    public OutcomeAnswers Answers { get; private init; } = new();
    public PersonId SubmittedBy { get; private init; }
    public DateTimeOffset SubmittedAt { get; private init; }

    internal static OutcomeReport Submit(PairingScene scene, int revision, OutcomeAnswers answers) => new()
    {
        PairingId = scene.Pairing.Id,
        Side = scene.Side,
        Revision = revision,
        Answers = answers,
        SubmittedBy = scene.By,
        SubmittedAt = scene.Now,
    };
}
