namespace CoilMatch.Silo.Institutions;

/// <summary>The facts by which an institution is set up, already checked by whoever brings them.</summary>
/// <param name="Slug">Lower-case letters, digits and hyphens; unique.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of the campus: an ASEM member, or a territory of one such as HK.</param>
/// <param name="TimeZone">IANA id.</param>
internal sealed record InstitutionDetails(string Slug, string Name, string Country, string City, string TimeZone)
{
    public IReadOnlyList<LocalisedText> LocalNames { get; init; } = [];
    public string? Acronym { get; init; }
    public IReadOnlyList<string> Domains { get; init; } = [];
    public string? RorId { get; init; }
    public string? ErasmusCode { get; init; }
    public InstitutionKind Kind { get; init; } = InstitutionKind.University;
    public string? Website { get; init; }
    public IReadOnlyList<AcademicSession> AcademicSessions { get; init; } = [];
    public InstitutionDefaults Defaults { get; init; } = InstitutionDefaults.Usual;

    /// <summary>False where a course import made the institution from what a row said.</summary>
    public bool Confirmed { get; init; } = true;
}
