using System.Security.Cryptography;

namespace CoilMatch.Silo.Credentials;

/// <summary>P-256 public keys as Data Integrity writes them (W3C, Controlled Identifiers 1.0, Multikey).</summary>
internal static class Multikey
{
    /// <summary>The multicodec prefix of p256-pub as a varint.</summary>
    private static readonly byte[] Prefix = [0x80, 0x24];

    internal static string Of(byte[] x, byte[] y) => "z" + Base58.Encode([.. Prefix, (byte)((y[^1] & 1) == 0 ? 2 : 3), .. x]);

    internal static ECDsa Open(CredentialKey key) => ECDsa.Create(new ECParameters
    {
        Curve = ECCurve.NamedCurves.nistP256,
        Q = new ECPoint { X = key.X, Y = key.Y },
    });
}
