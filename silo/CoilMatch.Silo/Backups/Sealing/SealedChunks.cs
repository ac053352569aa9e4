using System.Buffers.Binary;

namespace CoilMatch.Silo.Backups.Sealing;

/// <summary>
/// How the content of a backup is cut: pieces of 64 KiB, each under AES-256-GCM with its number as the nonce and a mark on the
/// last, so that no piece can be changed, moved, doubled, left out or cut off unnoticed. The key is the file's own, so no nonce comes twice.
/// </summary>
/// <remarks>Source: Hoang, Reyhanitabar, Rogaway, Vizár (2015), "Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", the construction STREAM.</remarks>
internal static class SealedChunks
{
    internal const int ContentBytes = 64 << 10;
    internal const int NonceBytes = 12;

    internal static void WriteNonce(Span<byte> nonce, long number, bool last)
    {
        nonce.Clear();
        BinaryPrimitives.WriteInt64BigEndian(nonce[3..], number);
        nonce[^1] = last ? (byte)1 : (byte)0;
    }
}
