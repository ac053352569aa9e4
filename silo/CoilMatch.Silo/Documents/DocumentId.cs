namespace CoilMatch.Silo.Documents;

internal readonly record struct DocumentId(Guid Value)
{
    internal static DocumentId New() => new(Guid.CreateVersion7());
}
