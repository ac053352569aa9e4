using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Outcomes;

/// <summary>A report that one side has begun and not submitted yet; a lecturer and the office may take turns at it.</summary>
internal sealed class OutcomeDraft
{
    private OutcomeDraft()
    {
    }

    public PairingId PairingId { get; private init; }
    public PairingSide Side { get; private init; }
    public OutcomeAnswers Answers { get; private set; } = new();

    /// <summary>Counts the saves, from 1.</summary>
    public int Version { get; private set; }
    public PersonId SavedBy { get; private set; }
    public DateTimeOffset SavedAt { get; private set; }

    internal static OutcomeDraft Begin(PairingScene scene) => new() { PairingId = scene.Pairing.Id, Side = scene.Side };

    /// <summary>Says no when somebody saved since the caller has read.</summary>
    internal Refusal? Save(OutcomeAnswers answers, int version, PairingScene scene)
    {
        if (version != Version) return Refusal.StaleVersion;

        (Answers, SavedBy, SavedAt) = (answers, scene.By, scene.Now);
        Version++;
        return null;
    }
}
