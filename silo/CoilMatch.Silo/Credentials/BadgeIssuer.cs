using System.Security.Cryptography;

namespace CoilMatch.Silo.Credentials;

/// <summary>
/// Who signs badges here: the public address under which they can be looked up, and the private key (P-256, PKCS #8 in PEM)
/// that the setting <c>Credentials:SigningKeyFile</c> names. Without both no badge is issued; verifying needs neither.
/// </summary>
internal sealed class BadgeIssuer(IConfiguration configuration) : IDisposable
{
    private readonly Lazy<ECDsa?> key = new(() => Load(configuration["Credentials:SigningKeyFile"]));

    internal bool CanSign => key.Value is not null && configuration["PublicUrl"] is { Length: > 0 };

    /// <summary>Where people reach this installation, without a slash at the end.</summary>
    internal string Address => (configuration["PublicUrl"] ?? "").TrimEnd('/');

    internal string Id => $"{Address}/credentials/issuer";

    internal string StatusListId(int list) => $"{Address}/credentials/status/{list}";

    internal string CredentialAddress(Guid id) => $"{Address}/credentials/{id}";

    internal string AchievementId(Achievement one) => $"{Address}/credentials/achievements/{one.Slug}";

    /// <summary>The name of a public key within the issuer's profile.</summary>
    internal string MethodOf(string multibase) => $"{Id}#{multibase}";

    /// <summary>The public half of the present key.</summary>
    internal CredentialKey PublicKey(DateTimeOffset now)
    {
        var point = key.Value!.ExportParameters(includePrivateParameters: false).Q;
        return new CredentialKey { Multibase = Multikey.Of(point.X!, point.Y!), X = point.X!, Y = point.Y!, FirstUsedAt = now };
    }

    /// <returns>64 bytes: r and s.</returns>
    internal byte[] Sign(byte[] data) => key.Value!.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);

    public void Dispose()
    {
        if (key.IsValueCreated) key.Value?.Dispose();
    }

    private static ECDsa? Load(string? file)
    {
        if (string.IsNullOrEmpty(file)) return null;

        var found = ECDsa.Create();
        found.ImportFromPem(File.ReadAllText(file));
        return found.KeySize == 256 ? found : throw new InvalidOperationException("Credentials:SigningKeyFile has to hold a key on the curve P-256.");
    }
}
