namespace CoilMatch.Silo.People;

internal readonly record struct MembershipId(Guid Value)
{
    internal static MembershipId New() => new(Guid.CreateVersion7());
}
