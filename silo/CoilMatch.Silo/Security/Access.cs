namespace CoilMatch.Silo.Security;

/// <summary>
/// Who may ask for a use case. Lecturer and Office mean a confirmed membership in that role; whether it is the right
/// institution is decided where the institution is known, by <see cref="Caller.MayActFor(People.PersonId?, Institutions.InstitutionId, out bool)"/>.
/// </summary>
[Flags]
internal enum Access
{
    Nobody = 0,
    Anyone = 1,
    SignedIn = 2,
    Lecturer = 4,
    Office = 8,
    Expert = 16,
    Secretariat = 32,

    /// <summary>The edge, by its own key.</summary>
    Edge = 64,
}
