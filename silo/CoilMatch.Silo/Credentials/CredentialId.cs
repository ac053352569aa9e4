namespace CoilMatch.Silo.Credentials;

internal readonly record struct CredentialId(Guid Value)
{
    internal static CredentialId New() => new(Guid.CreateVersion7());
}
