using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;

namespace CoilMatch.Silo.People;

internal enum MembershipStatus
{
    Requested,
    Confirmed,
    Declined,
}

/// <summary>A person's role, at an institution where the role has one; it counts once it is confirmed.</summary>
internal sealed class Membership : Aggregate
{
    private Membership()
    {
    }

    public MembershipId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    public PersonId PersonId { get; private init; }

    /// <summary>Null for experts and the secretariat.</summary>
    public InstitutionId? InstitutionId { get; private init; }
    public Role Role { get; private init; }
    public MembershipStatus Status { get; private set; }
    public DateTimeOffset RequestedAt { get; private init; }
    public DateTimeOffset? DecidedAt { get; private set; }

    internal static Membership Request(PersonId person, InstitutionId institution, Role role, DateTimeOffset at)
    {
        var membership = Of(person, institution, role, at);
        membership.Record(new MembershipRequested(person, institution, role));
        return membership;
    }

    /// <summary>A membership that the service itself sets up, such as those of the demo and of the experts.</summary>
    internal static Membership Grant(PersonId person, InstitutionId? institution, Role role, DateTimeOffset at)
    {
        var membership = Of(person, institution, role, at);
        membership.Status = MembershipStatus.Confirmed;
        membership.DecidedAt = at;
        membership.Record(new MembershipGranted(person, institution, role));
        return membership;
    }

    /// <summary>Confirms or declines, once.</summary>
    internal Refusal? Decide(bool accept, DateTimeOffset at)
    {
        if (Status != MembershipStatus.Requested)
            return MembershipRefusals.AlreadyDecided;

        Status = accept ? MembershipStatus.Confirmed : MembershipStatus.Declined;
        DecidedAt = at;
        Record(accept ? new MembershipConfirmed(PersonId, InstitutionId, Role) : new MembershipDeclined(PersonId, InstitutionId, Role));
        return null;
    }

    private static Membership Of(PersonId person, InstitutionId? institution, Role role, DateTimeOffset at) => new()
    {
        Id = MembershipId.New(),
        PersonId = person,
        InstitutionId = institution,
        Role = role,
        RequestedAt = at,
    };
}

internal sealed record MembershipRequested(PersonId Person, InstitutionId Institution, Role Role) : DomainEvent;

internal sealed record MembershipGranted(PersonId Person, InstitutionId? Institution, Role Role) : DomainEvent;

internal sealed record MembershipConfirmed(PersonId Person, InstitutionId? Institution, Role Role) : DomainEvent;

internal sealed record MembershipDeclined(PersonId Person, InstitutionId? Institution, Role Role) : DomainEvent;
