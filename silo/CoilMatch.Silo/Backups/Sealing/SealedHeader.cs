using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CoilMatch.Silo.Backups.Sealing;

/// <summary>
/// The first 90 bytes of a backup: 8 "CMBACKUP", 1 version, 1 kind of secret, 4 iterations (big-endian, 0 for a key file), 16 salt, 12
/// nonce, 32 the file's own key under the wrapping key by AES-256-GCM, 16 its tag. All before the wrapped key is authenticated with it.
/// </summary>
internal static class SealedHeader
{
    internal const int Bytes = 90;
    internal const int TagBytes = 16;

    private const byte Version = 1;
    private const int KindAt = 9;
    private const int IterationsAt = 10;
    private const int SaltAt = 14;
    private const int NonceAt = 30;
    private const int KeyAt = 42;
    private const int TagAt = KeyAt + BackupSecret.KeyBytes;

    /// <summary>What every backup begins with.</summary>
    internal static ReadOnlySpan<byte> Magic => "CMBACKUP"u8;

    /// <summary>A new key for one file, and the header that holds it for who has the secret.</summary>
    internal static (byte[] Header, byte[] FileKey) New(BackupSecret secret)
    {
        var header = new byte[Bytes];
        var fileKey = RandomNumberGenerator.GetBytes(BackupSecret.KeyBytes);
        var iterations = secret.Kind == SecretKind.Passphrase ? BackupSecret.Iterations : 0;
        Magic.CopyTo(header);
        (header[8], header[KindAt]) = (Version, (byte)secret.Kind);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(IterationsAt), iterations);
        RandomNumberGenerator.Fill(header.AsSpan(SaltAt, KeyAt - SaltAt));
        using var wrap = new AesGcm(secret.WrappingKey(secret.Kind, header.AsSpan(SaltAt, NonceAt - SaltAt), iterations), TagBytes);
        wrap.Encrypt(header.AsSpan(NonceAt, KeyAt - NonceAt), fileKey, header.AsSpan(KeyAt, BackupSecret.KeyBytes), header.AsSpan(TagAt), header.AsSpan(0, KeyAt));
        return (header, fileKey);
    }

    /// <exception cref="BackupRefusedException">It is no backup, or the secret does not open it.</exception>
    internal static byte[] Open(ReadOnlySpan<byte> header, BackupSecret secret)
    {
        if (header.Length != Bytes || !header.StartsWith(Magic)) throw new BackupRefusedException("This is no backup of CoilMatch.");
        if (header[8] != Version)
            throw new BackupRefusedException($"This backup has the format {header[8]}, which this version of CoilMatch does not know. Use the version that made it, or a later one.");

        var fileKey = new byte[BackupSecret.KeyBytes];
        var kind = (SecretKind)header[KindAt];
        if (!Enum.IsDefined(kind)) throw new BackupRefusedException("This is no backup: its header says what none does.");
        var key = secret.WrappingKey(kind, header[SaltAt..NonceAt], BinaryPrimitives.ReadInt32BigEndian(header[IterationsAt..]));
        using var wrap = new AesGcm(key, TagBytes);
        try
        {
            wrap.Decrypt(header[NonceAt..KeyAt], header[KeyAt..TagAt], header[TagAt..], fileKey, header[..KeyAt]);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new BackupRefusedException("The key does not open this backup: it is another key, or the beginning of the file was changed.");
        }

        return fileKey;
    }
}
