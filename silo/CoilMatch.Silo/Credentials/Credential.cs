using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Credentials;

/// <summary>A badge that an institution's office had issued, as it was signed; taking it back marks it, the signature stays.</summary>
internal sealed class Credential : Aggregate
{
    private Credential()
    {
    }

    public CredentialId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    public PairingId PairingId { get; private init; }
    public PairingSide Side { get; private init; }
    public InstitutionId InstitutionId { get; private init; }

    /// <summary>The lecturer; null when the institution itself is the subject.</summary>
    public PersonId? PersonId { get; private init; }
    public AchievementCode Achievement { get; private init; }
    public CredentialSubject Subject { get; private init; }

    /// <summary>Its place in the status lists, see <see cref="StatusLists"/>.</summary>
    public int StatusIndex { get; private init; }
    public DateTimeOffset IssuedAt { get; private init; }
    public PersonId IssuedBy { get; private init; }

    /// <summary>The Open Badges 3.0 credential with its embedded proof, in canonical JSON.</summary>
    public string Document { get; private init; } = "";

    /// <summary>The same credential as a signed JSON Web Token.</summary>
    public string Token { get; private init; } = "";
    public DateTimeOffset? RevokedAt { get; private set; }
    public string? RevokedReason { get; private set; }

    internal static Credential Issue(
        CredentialId id, Pairing pairing, PairingSide side, InstitutionId institution, PersonId? person, Achievement achievement,
        int statusIndex, SignedCredential signed, PersonId by, DateTimeOffset at)
    {
        var credential = new Credential
        {
            Id = id,
            PairingId = pairing.Id,
            Side = side,
            InstitutionId = institution,
            PersonId = person,
            Achievement = achievement.Code,
            Subject = achievement.Subject,
            StatusIndex = statusIndex,
            IssuedAt = at,
            IssuedBy = by,
            Document = signed.Document,
            Token = signed.Token,
        };
        credential.Record(new CredentialIssued(pairing.Id, side, achievement.Code, achievement.Subject));
        return credential;
    }

    internal Refusal? Revoke(string reason, DateTimeOffset at)
    {
        if (RevokedAt is not null) return CredentialRefusals.AlreadyRevoked;

        RevokedAt = at;
        RevokedReason = reason;
        Record(new CredentialRevoked(PairingId, Side, reason));
        return null;
    }
}

/// <param name="Document">Canonical JSON with an embedded proof.</param>
/// <param name="Token">The same as a signed JSON Web Token.</param>
internal sealed record SignedCredential(string Document, string Token);

internal sealed record CredentialIssued(PairingId Pairing, PairingSide Side, AchievementCode Achievement, CredentialSubject Subject) : DomainEvent;

internal sealed record CredentialRevoked(PairingId Pairing, PairingSide Side, string? Said) : SaidEvent(Said);
