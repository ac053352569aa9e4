using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CoilMatch.Silo.Idempotency;

/// <summary>
/// What a client calls one write, so that it can repeat it: 22 to 64 characters, and a number where one request of the client
/// makes several writes. It is random, so it also seals the answer: who has only the database learns no secret that an answer
/// told once, such as a new token.
/// </summary>
internal sealed partial class IdempotencyKey
{
    internal const string Header = "Idempotency-Key";

    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] secret;

    private IdempotencyKey(string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        Hash = SHA256.HashData(bytes);
        secret = HKDF.DeriveKey(HashAlgorithmName.SHA256, bytes, 32, info: "answer"u8.ToArray());
    }

    /// <summary>By this the key is found again.</summary>
    internal byte[] Hash { get; }

    /// <summary>Null for what is no key.</summary>
    internal static IdempotencyKey? Read(string? text) => text is not null && Form().IsMatch(text) ? new IdempotencyKey(text) : null;

    /// <summary>Encrypts with AES-256-GCM: nonce, tag, then the text.</summary>
    internal byte[] Seal(ReadOnlySpan<byte> answer)
    {
        var sealedAnswer = new byte[NonceBytes + TagBytes + answer.Length];
        var nonce = sealedAnswer.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(secret, TagBytes);
        cipher.Encrypt(nonce, answer, sealedAnswer.AsSpan(NonceBytes + TagBytes), sealedAnswer.AsSpan(NonceBytes, TagBytes));
        return sealedAnswer;
    }

    internal byte[] Open(ReadOnlySpan<byte> sealedAnswer)
    {
        var answer = new byte[sealedAnswer.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(secret, TagBytes);
        cipher.Decrypt(sealedAnswer[..NonceBytes], sealedAnswer[(NonceBytes + TagBytes)..], sealedAnswer[NonceBytes..(NonceBytes + TagBytes)], answer);
        return answer;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{22,64}(\.[0-9]{1,3})?\z")]
    private static partial Regex Form();
}
