namespace CoilMatch.Silo.Institutions;

internal enum InstitutionKind
{
    University,
    UniversityOfAppliedSciences,

    /// <summary>Technical and vocational education and training.</summary>
    TvetCollege,
    Other,
}
