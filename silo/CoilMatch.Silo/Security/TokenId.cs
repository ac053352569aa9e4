namespace CoilMatch.Silo.Security;

internal readonly record struct TokenId(Guid Value)
{
    internal static TokenId New() => new(Guid.CreateVersion7());
}
