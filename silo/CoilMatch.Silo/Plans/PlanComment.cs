using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Plans;

internal readonly record struct PlanCommentId(Guid Value)
{
    internal static PlanCommentId New() => new(Guid.CreateVersion7());
}

/// <summary>What somebody said about a section of a plan; the first of a thread can be settled, and opened again.</summary>
internal sealed class PlanComment
{
    /// <summary>In characters.</summary>
    internal const int LongestText = 2000;

    /// <summary>A pairing has no more of them; who needs more talks to each other.</summary>
    internal const int Most = 1000;

    private PlanComment()
    {
    }

    public PlanCommentId Id { get; private init; }
    public PairingId PairingId { get; private init; }
    public SectionName Section { get; private init; }

    /// <summary>The first comment of the thread; null for that one itself.</summary>
    public PlanCommentId? ReplyTo { get; private init; }
    public string Text { get; private init; } = "";
    public PersonId By { get; private init; }
    public PairingSide Side { get; private init; }
    public DateTimeOffset At { get; private init; }
    public PersonId? ResolvedBy { get; private set; }
    public DateTimeOffset? ResolvedAt { get; private set; }

    internal bool IsResolved => ResolvedAt is not null;

    internal static PlanComment Write(PairingScene scene, SectionName section, PlanComment? first, string text) => new()
    {
        Id = PlanCommentId.New(),
        PairingId = scene.Pairing.Id,
        Section = section,
        ReplyTo = first?.Id,
        Text = text,
        By = scene.By,
        Side = scene.Side,
        At = scene.Now,
    };

    /// <summary>Settles the thread or opens it again; false when it is so already.</summary>
    internal bool Resolve(bool resolved, PersonId by, DateTimeOffset at)
    {
        if (resolved == IsResolved) return false;

        (ResolvedBy, ResolvedAt) = resolved ? (by, at) : ((PersonId?)null, (DateTimeOffset?)null);
        return true;
    }
}
