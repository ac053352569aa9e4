using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Approvals;

internal readonly record struct DelegationId(Guid Value)
{
    internal static DelegationId New() => new(Guid.CreateVersion7());
}

/// <summary>An absence in an international office, and who decides in the office's name meanwhile.</summary>
internal sealed class Delegation : Aggregate
{
    /// <summary>In days.</summary>
    internal const int Longest = 366;

    private Delegation()
    {
    }

    public DelegationId Id { get; private init; }

    /// <summary>Its history is part of the institution's, for everybody who may read that one.</summary>
    public override Guid FeedId => InstitutionId.Value;

    public InstitutionId InstitutionId { get; private init; }

    /// <summary>Who is away.</summary>
    public PersonId AbsentId { get; private init; }

    /// <summary>Who decides meanwhile; has to be a confirmed member of the institution then, too.</summary>
    public PersonId DelegateId { get; private init; }

    /// <summary>The first and the last day, both included, on the clock of the campus.</summary>
    public DateOnly From { get; private init; }
    public DateOnly Until { get; private init; }
    public DateTimeOffset? EndedAt { get; private set; }

    internal static Delegation Add(InstitutionId institution, PersonId absent, PersonId standIn, DateOnly from, DateOnly until)
    {
        var delegation = new Delegation
        {
            Id = DelegationId.New(),
            InstitutionId = institution,
            AbsentId = absent,
            DelegateId = standIn,
            From = from,
            Until = until,
        };
        delegation.Record(new DelegationAdded(delegation.Id, absent, standIn, from, until));
        return delegation;
    }

    /// <param name="today">The day at the campus.</param>
    internal bool IsActive(DateOnly today) => EndedAt is null && From <= today && today <= Until;

    /// <summary>Ends it before its last day.</summary>
    internal Refusal? End(DateOnly today, DateTimeOffset at)
    {
        if (EndedAt is not null || Until < today) return ApprovalRefusals.AlreadyEnded;

        EndedAt = at;
        Record(new DelegationEnded(Id, AbsentId, DelegateId));
        return null;
    }
}

internal sealed record DelegationAdded(DelegationId Delegation, PersonId Absent, PersonId Delegate, DateOnly From, DateOnly Until) : DomainEvent;

internal sealed record DelegationEnded(DelegationId Delegation, PersonId Absent, PersonId Delegate) : DomainEvent;
