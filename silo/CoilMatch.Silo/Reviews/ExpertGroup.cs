using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Reviews;

internal readonly record struct ExpertGroupId(Guid Value)
{
    internal static ExpertGroupId New() => new(Guid.CreateVersion7());
}

/// <summary>Somebody who reviews for a group, and where they come from; a conflict of interest is found by it.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 of an ASEM member.</param>
/// <param name="InstitutionId">The institution, where it is one of this service.</param>
/// <param name="InstitutionName">The institution's name, where it is none of this service.</param>
/// <param name="Since">The first day of the membership; null for always.</param>
/// <param name="Until">The last day of the membership; null for an open end.</param>
internal sealed record GroupMember(
    PersonId Person, string Country, InstitutionId? InstitutionId, string? InstitutionName, DateOnly? Since, DateOnly? Until)
{
    internal bool IsIn(DateOnly day) => !(day < Since) && !(day > Until);
}

/// <summary>A group of experts that reviews delivered projects. Its name, chair and members are the secretariat's to say.</summary>
internal sealed class ExpertGroup : Aggregate
{
    private ExpertGroup()
    {
    }

    public ExpertGroupId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    public string Name { get; private set; } = "";

    /// <summary>One of the members; null while nobody chairs.</summary>
    public PersonId? Chair { get; private set; }

    public IReadOnlyList<GroupMember> Members { get; private set; } = [];

    internal static ExpertGroup Found(string name)
    {
        var group = new ExpertGroup { Id = ExpertGroupId.New() };
        group.Save(name, null, []);
        return group;
    }

    internal void Save(string name, PersonId? chair, IReadOnlyList<GroupMember> members)
    {
        Name = name;
        Chair = chair;
        Members = members;
        Record(new ExpertGroupSaved(name, chair, members));
    }

    /// <summary>The member, when the person belongs to the group on that day.</summary>
    internal GroupMember? MemberOn(DateOnly day, PersonId person) => Members.FirstOrDefault(one => one.Person == person && one.IsIn(day));
}

internal sealed record ExpertGroupSaved(string Name, PersonId? Chair, IReadOnlyList<GroupMember> Members) : DomainEvent;
