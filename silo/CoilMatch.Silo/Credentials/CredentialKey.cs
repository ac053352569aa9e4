namespace CoilMatch.Silo.Credentials;

/// <summary>A public key with which badges were signed; kept for ever, so that old badges can be verified after a change of keys.</summary>
internal sealed class CredentialKey
{
    /// <summary>The P-256 public key as a Multikey: "z" and base58 of 0x8024 and the compressed point.</summary>
    public string Multibase { get; init; } = "";

    /// <summary>Coordinates of the point, 32 bytes each.</summary>
    public byte[] X { get; init; } = [];
    public byte[] Y { get; init; } = [];
    public DateTimeOffset FirstUsedAt { get; init; }
}
