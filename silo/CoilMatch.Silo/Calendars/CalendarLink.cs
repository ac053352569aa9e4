using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Calendars;

/// <summary>
/// A person's address for a calendar program: of one pairing, or of all pairings of an institution. Its secret is 256 random
/// bits that only the address holds; stored is the SHA-256 hash. It shows what its person may see at the time of reading.
/// </summary>
internal sealed class CalendarLink
{
    /// <summary>How many working links one person may have.</summary>
    internal const int MostPerPerson = 20;

    /// <summary>Last use is kept to the day: enough to find forgotten links.</summary>
    private static readonly TimeSpan UseStep = TimeSpan.FromDays(1);

    public required CalendarLinkId Id { get; init; }
    public required PersonId PersonId { get; init; }
    public PairingId? PairingId { get; init; }
    public InstitutionId? InstitutionId { get; init; }
    public required byte[] Hash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? LastUsedAt { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Makes a link and its secret, which cannot be read again later.</summary>
    internal static (CalendarLink Link, string Secret) Issue(PersonId person, PairingId? pairing, InstitutionId? institution, DateTimeOffset at)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var link = new CalendarLink
        {
            Id = CalendarLinkId.New(),
            PersonId = person,
            PairingId = pairing,
            InstitutionId = institution,
            Hash = HashOf(secret),
            CreatedAt = at,
        };
        return (link, secret);
    }

    internal static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    internal bool IsDueForUseNote(DateTimeOffset at) => LastUsedAt is null || at - LastUsedAt >= UseStep;

    internal void NoteUse(DateTimeOffset at) => LastUsedAt = at;

    internal void Revoke(DateTimeOffset at) => RevokedAt ??= at;
}
