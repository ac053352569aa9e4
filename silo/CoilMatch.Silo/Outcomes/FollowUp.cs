using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Outcomes;

/// <summary>I10: what an international office knows about the partnership later, up to two years after the delivery.</summary>
internal sealed class FollowUp
{
    /// <summary>Counted from the delivery.</summary>
    internal const int Years = 2;

    /// <summary>In characters.</summary>
    internal const int LongestNote = 1000;

    private FollowUp()
    {
    }

    public PairingId PairingId { get; private init; }
    public PairingSide Side { get; private init; }

    /// <summary>From 1, by pairing and side; the last one counts.</summary>
    public int Number { get; private init; }

    /// <summary>Whether the project was or will be done again.</summary>
    public NextStep Next { get; private init; }
    public IReadOnlyList<LedTo> LedTo { get; private init; } = [];
    public string? Note { get; private init; }
    public PersonId By { get; private init; }
    public DateTimeOffset At { get; private init; }

    internal static FollowUp Tell(
        Pairing pairing, PairingSide side, int number, NextStep next, IReadOnlyList<LedTo> ledTo, string? note, PersonId by, DateTimeOffset at) => new()
        {
            PairingId = pairing.Id,
            Side = side,
            Number = number,
            Next = next,
            LedTo = ledTo,
            Note = note,
            By = by,
            At = at,
        };
}
