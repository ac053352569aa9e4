namespace CoilMatch.Silo.Security;

/// <summary>What a person is in CoilMatch; the first two hold at one institution each.</summary>
internal enum Role
{
    Lecturer,
    InternationalOffice,
    Expert,
    Secretariat,
}
