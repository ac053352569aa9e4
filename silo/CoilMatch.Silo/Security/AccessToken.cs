using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Security;

internal enum TokenKind
{
    Session,
    Personal,
}

/// <summary>A session or a personal access token: 256 random bits that only their owner keeps; stored is the SHA-256 hash.</summary>
internal sealed class AccessToken
{
    /// <summary>How long a session lasts; using it does not lengthen it.</summary>
    internal static readonly TimeSpan SessionLength = TimeSpan.FromHours(12);

    /// <summary>Last use is kept to the hour at best: enough to find forgotten tokens, too coarse to follow a person.</summary>
    private static readonly TimeSpan UseStep = TimeSpan.FromHours(1);

    public required TokenId Id { get; init; }
    public required PersonId PersonId { get; init; }
    public required TokenKind Kind { get; init; }
    public required byte[] Hash { get; init; }
    public required string Label { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? ExpiresAt { get; init; }
    public DateTimeOffset? LastUsedAt { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Makes a token and its secret, which cannot be read again later.</summary>
    /// <param name="lifetime">How long it works; null for a personal token without an end.</param>
    internal static (AccessToken Token, string Secret) Issue(
        TokenKind kind, PersonId person, string label, DateTimeOffset at, TimeSpan? lifetime = null)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var token = new AccessToken
        {
            Id = TokenId.New(),
            PersonId = person,
            Kind = kind,
            Hash = HashOf(secret),
            Label = label,
            CreatedAt = at,
            ExpiresAt = at + (kind == TokenKind.Session ? SessionLength : lifetime),
        };
        return (token, secret);
    }

    internal static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    internal bool IsDueForUseNote(DateTimeOffset at) => LastUsedAt is null || at - LastUsedAt >= UseStep;

    internal void NoteUse(DateTimeOffset at) => LastUsedAt = at;

    internal void Revoke(DateTimeOffset at) => RevokedAt ??= at;
}
