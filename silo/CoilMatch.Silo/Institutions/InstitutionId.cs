namespace CoilMatch.Silo.Institutions;

internal readonly record struct InstitutionId(Guid Value)
{
    internal static InstitutionId New() => new(Guid.CreateVersion7());
}
