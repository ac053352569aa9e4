namespace CoilMatch.Silo.People;

internal readonly record struct PersonId(Guid Value)
{
    internal static PersonId New() => new(Guid.CreateVersion7());
}
