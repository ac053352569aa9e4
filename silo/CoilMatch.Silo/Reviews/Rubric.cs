using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Reviews;

internal readonly record struct RubricId(Guid Value)
{
    internal static RubricId New() => new(Guid.CreateVersion7());
}

/// <summary>Where a version of the rubric stands; one is in force, and at most one is being written.</summary>
internal enum RubricState
{
    Draft,
    InForce,
    Superseded,
}

/// <summary>The body of standards that a criterion follows, in words of our own.</summary>
internal enum RubricFrame
{
    /// <summary>The four standards that COIL adds to the Open SUNY Course Quality Review rubric.</summary>
    CoilOscqr,

    /// <summary>The Open SUNY Course Quality Review rubric for online courses.</summary>
    Oscqr,

    /// <summary>The rules by which Tecnológico de Monterrey recognises a COIL.</summary>
    Tec,

    /// <summary>Equal footing and access for all, from the definitions of virtual exchange.</summary>
    Equity,

    /// <summary>Added by those who keep the rubric.</summary>
    Own,
}

/// <summary>One question that reviewers answer with a score from 0 to 3.</summary>
/// <param name="Code">Stable within the rubric, so that versions can be compared.</param>
/// <param name="Anchors">What a project looks like that gets 0, 1, 2 and 3.</param>
internal sealed record RubricCriterion(string Code, RubricFrame Frame, string Name, string Description, IReadOnlyList<string> Anchors)
{
    internal const int HighestScore = 3;
}

/// <summary>A version of the criteria by which delivered projects are reviewed. Once in force it never changes again.</summary>
internal sealed class Rubric : Aggregate
{
    private Rubric()
    {
    }

    public RubricId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    /// <summary>Counts the versions from 1.</summary>
    public int Number { get; private init; }
    public RubricState State { get; private set; }
    public IReadOnlyList<RubricCriterion> Criteria { get; private set; } = [];

    /// <summary>What is new in this version, for those who compare.</summary>
    public string? Note { get; private set; }
    public DateTimeOffset? InForceSince { get; private set; }
    public DateTimeOffset? InForceUntil { get; private set; }

    internal static Rubric Draft(int number, IReadOnlyList<RubricCriterion> criteria, string? note)
    {
        var rubric = new Rubric { Id = RubricId.New(), Number = number };
        rubric.Keep(criteria, note);
        return rubric;
    }

    internal Refusal? Save(IReadOnlyList<RubricCriterion> criteria, string? note)
    {
        if (State != RubricState.Draft) return RubricRefusals.NoDraft;

        Keep(criteria, note);
        return null;
    }

    /// <summary>Lets new reviews use this version from now on; those that have begun keep theirs.</summary>
    internal Refusal? PutInForce(Rubric? before, DateTimeOffset at)
    {
        if (State != RubricState.Draft) return RubricRefusals.NoDraft;
        if (before is not null && Json.Same(before.Criteria, Criteria)) return RubricRefusals.NothingNew;

        before?.Supersede(at);
        State = RubricState.InForce;
        InForceSince = at;
        Record(new RubricPutInForce(Number));
        return null;
    }

    private void Supersede(DateTimeOffset at)
    {
        State = RubricState.Superseded;
        InForceUntil = at;
        Record(new RubricSuperseded(Number));
    }

    private void Keep(IReadOnlyList<RubricCriterion> criteria, string? note)
    {
        Criteria = criteria;
        Note = note;
        Record(new RubricSaved(Number, criteria, note));
    }
}

internal sealed record RubricSaved(int Number, IReadOnlyList<RubricCriterion> Criteria, string? Note) : DomainEvent;

internal sealed record RubricPutInForce(int Number) : DomainEvent;

internal sealed record RubricSuperseded(int Number) : DomainEvent;
