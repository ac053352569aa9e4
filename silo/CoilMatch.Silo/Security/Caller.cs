using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Security;

/// <summary>A confirmed membership of the caller; experts and the secretariat belong to no institution.</summary>
internal sealed record CallerMembership(InstitutionId? InstitutionId, Role Role);

/// <summary>Who asks in this request, with the roles that were confirmed; nobody when signed out.</summary>
internal sealed class Caller(Actor actor)
{
    public PersonId? Id { get; private set; }

    public TokenId? TokenId { get; private set; }

    /// <summary>Whether a script asks with a personal access token, rather than a person who looks at a page.</summary>
    public bool IsScript { get; private set; }

    /// <summary>Confirmed memberships only, the oldest first.</summary>
    public IReadOnlyList<CallerMembership> Memberships { get; private set; } = [];

    /// <summary>The offices in whose name the caller may decide approvals without being one of them.</summary>
    public OfficeStandIns StandIns { get; private set; } = OfficeStandIns.None;

    /// <summary>Whether the request came with the edge's own key.</summary>
    public bool IsEdge { get; private set; }

    public bool IsSignedIn => Id is not null;

    public bool IsSecretariat => Is(Role.Secretariat);

    public bool IsExpert => Is(Role.Expert);

    /// <summary>The institution of the oldest membership that has one.</summary>
    public InstitutionId? HomeInstitution => Memberships.FirstOrDefault(one => one.InstitutionId is not null)?.InstitutionId;

    public bool Is(Role role) => Memberships.Any(one => one.Role == role);

    public bool IsOfficeOf(InstitutionId institution) => Has(Role.InternationalOffice, institution);

    public bool IsLecturerAt(InstitutionId institution) => Has(Role.Lecturer, institution);

    public bool IsMemberOf(InstitutionId institution) => Memberships.Any(one => one.InstitutionId == institution);

    /// <summary>The institutions of all memberships.</summary>
    public List<InstitutionId> MemberOf() => [.. Memberships.Select(one => one.InstitutionId).OfType<InstitutionId>().Distinct()];

    /// <summary>The institutions whose international office the caller is.</summary>
    public List<InstitutionId> OfficesOf() => InstitutionsAs(Role.InternationalOffice);

    /// <summary>The institutions at which the caller teaches.</summary>
    public List<InstitutionId> TeachesAt() => InstitutionsAs(Role.Lecturer);

    /// <summary>Whether the table lets this caller ask for the use case at all.</summary>
    public Refusal? May(UseCase useCase)
    {
        var access = Permissions.Allowed[useCase];
        if (access.HasFlag(Access.Anyone) || (IsEdge && access.HasFlag(Access.Edge))) return null;
        if (!IsSignedIn) return Refusal.SignedOut;
        if (access.HasFlag(Access.SignedIn)) return null;
        return Memberships.Any(one => access.HasFlag(AccessOf(one.Role))) ? null : Refusal.Forbidden;
    }

    /// <summary>
    /// Whether the caller may act on what this person owns at this institution: the owner while a lecturer there, or the
    /// institution's office in the owner's place, which the audit trail then tells. Without an owner only the office may.
    /// </summary>
    public Refusal? MayActFor(PersonId? owner, InstitutionId institution, out bool onBehalf)
    {
        onBehalf = false;
        if (!IsSignedIn) return Refusal.SignedOut;
        if (owner is not null && owner == Id && IsLecturerAt(institution)) return null;
        if (!IsOfficeOf(institution)) return Refusal.Forbidden;

        onBehalf = true;
        ActOnBehalfOf(institution);
        return null;
    }

    /// <summary>Lets the audit trail tell in whose place the caller acts.</summary>
    internal void ActOnBehalfOf(InstitutionId institution) => actor.ActOnBehalfOf(institution.Value);

    internal void SignIn(AccessToken token, IReadOnlyList<CallerMembership> confirmed)
    {
        var person = token.PersonId;
        Id = person;
        TokenId = token.Id;
        IsScript = token.Kind == TokenKind.Personal;
        Memberships = confirmed;
        actor.ActAs(person.Value);
    }

    /// <summary>
    /// Lets the edge read what a person may see, for somebody who holds a secret address of that person; nothing can be
    /// changed this way, since nobody becomes the actor.
    /// </summary>
    internal void ReadFor(PersonId person, IReadOnlyList<CallerMembership> confirmed)
    {
        Id = person;
        Memberships = confirmed;
    }

    internal void StandInFor(OfficeStandIns offices) => StandIns = offices;

    internal void ActAsEdge() => IsEdge = true;

    private List<InstitutionId> InstitutionsAs(Role role) =>
        [.. Memberships.Where(one => one.Role == role).Select(one => one.InstitutionId).OfType<InstitutionId>()];

    private bool Has(Role role, InstitutionId institution) =>
        Memberships.Any(one => one.Role == role && one.InstitutionId == institution);

    private static Access AccessOf(Role role) => role switch
    {
        Role.Lecturer => Access.Lecturer,
        Role.InternationalOffice => Access.Office,
        Role.Expert => Access.Expert,
        Role.Secretariat => Access.Secretariat,
        _ => Access.Nobody,
    };
}
