using CoilMatch.Silo.Security;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Institutions;

internal sealed record LocalisedTextView(string Language, string Text);

internal sealed record BreakView(DateOnly From, DateOnly To, string Name, BreakKind Kind)
{
    internal static BreakView Of(Break one) => new(one.From, one.To, one.Name, one.Kind);
}

internal sealed record AcademicSessionView(Guid Id, string Name, DateOnly Start, DateOnly End, IReadOnlyList<BreakView> Breaks)
{
    internal static AcademicSessionView Of(AcademicSession session) =>
        new(session.Id, session.Name, session.Start, session.End, [.. session.Breaks.Select(BreakView.Of)]);
}

/// <summary>When a class that names no hours of its own can usually meet, in local time.</summary>
internal sealed record MeetingHoursView(IReadOnlyList<DayOfWeek> Days, string Start, string End)
{
    internal static MeetingHoursView Of(InstitutionDefaults defaults) => new(
        defaults.LiveDays ?? InstitutionDefaults.WorkingDays, $"{defaults.LiveStart:HH:mm}", $"{defaults.LiveEnd:HH:mm}");
}

/// <summary>What prefills a new listing of the institution.</summary>
internal sealed record InstitutionDefaultsView(
    string Language, CefrLevel Cefr, int StudentsMin, int StudentsMax, string LiveStart, string LiveEnd, IReadOnlyList<string> Tools)
{
    internal static InstitutionDefaultsView Of(InstitutionDefaults defaults) => new(
        defaults.Language, defaults.Cefr, defaults.StudentsMin, defaults.StudentsMax,
        $"{defaults.LiveStart:HH:mm}", $"{defaults.LiveEnd:HH:mm}", defaults.Tools);
}

/// <param name="Country">ISO 3166-1 alpha-2 of the ASEM member.</param>
/// <param name="Territory">The member's territory where the campus is, such as HK.</param>
internal sealed record InstitutionView(
    Guid Id,
    long Version,
    string Slug,
    string Name,
    IReadOnlyList<LocalisedTextView> LocalNames,
    string? Acronym,
    string Country,
    string CountryName,
    string? Territory,
    Region Region,
    string City,
    string TimeZone,
    IReadOnlyList<string> Domains,
    string? RorId,
    string? ErasmusCode,
    InstitutionKind Kind,
    string? Website,
    string? Coordinator,
    IReadOnlyList<AcademicSessionView> AcademicSessions,
    InstitutionDefaultsView Defaults,
    MeetingHoursView MeetingHours,
    bool MayEdit,
    bool Confirmed)
{
    internal static InstitutionView Of(Institution institution, Caller caller) => new(
        institution.Id.Value,
        institution.Version,
        institution.Slug,
        institution.Name,
        [.. institution.LocalNames.Select(one => new LocalisedTextView(one.Language, one.Text))],
        institution.Acronym,
        institution.Country,
        AsemCountries.Find(institution.Country)!.Name,
        institution.Territory,
        institution.Region,
        institution.City,
        institution.TimeZone,
        institution.Domains,
        institution.RorId,
        institution.ErasmusCode,
        institution.Kind,
        institution.Website,
        institution.Coordinator,
        [.. institution.AcademicSessions.Select(AcademicSessionView.Of)],
        InstitutionDefaultsView.Of(institution.Defaults),
        MeetingHoursView.Of(institution.Defaults),
        caller.IsSecretariat || caller.IsOfficeOf(institution.Id),
        institution.Confirmed);
}
