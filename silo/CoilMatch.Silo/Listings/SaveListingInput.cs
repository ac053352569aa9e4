using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Listings;

/// <summary>The whole listing form: the course and how it is open for partners. A field that is left out is emptied.</summary>
/// <param name="Version">The version that was edited; needed for a listing that exists.</param>
/// <param name="InstitutionId">Where a new listing belongs; the caller's own institution when left out.</param>
internal sealed record SaveListingInput(
    CourseInput Course,
    long? Version = null,
    Guid? InstitutionId = null,
    DateOnly? WindowStart = null,
    DateOnly? WindowEnd = null,
    int? ModuleWeeks = null,
    IReadOnlyList<BreakInput>? Breaks = null,
    LiveMode? LiveMode = null,
    int? LiveMinutesPerWeek = null,
    string? TimeZone = null,
    IReadOnlyList<WeeklySlotInput>? Slots = null,
    int? StudentsMin = null,
    int? StudentsMax = null,
    IReadOnlyList<WorkingLanguageInput>? Languages = null,
    PartnerFields? PartnerFields = null,
    IReadOnlyList<string>? ListedPartnerFields = null,
    ExchangeType? ExchangeType = null,
    IReadOnlyList<string>? Tools = null,
    Bandwidth? Bandwidth = null,
    IReadOnlyList<string>? PreferredCountries = null,
    IReadOnlyList<string>? BlockedCountries = null,
    IReadOnlyList<Guid>? BlockedInstitutions = null,
    string? Wishes = null,
    int? PartnersSought = null,
    Visibility? Visibility = null,
    DateOnly? ExpiresOn = null);

internal sealed record CourseInput(
    string? Title = null,
    LocalisedTextInput? LocalTitle = null,
    string? Code = null,
    string? Description = null,
    string? LearningOutcomes = null,
    IReadOnlyList<string>? Keywords = null,
    IReadOnlyList<string>? Fields = null,
    int? EqfLevel = null,
    CreditsInput? Credits = null,
    DeliveryMode? DeliveryMode = null,
    bool? IsNew = null,
    IReadOnlyList<int>? Sdgs = null,
    string? TextLanguage = null,
    string? Prerequisites = null);

/// <param name="Language">BCP 47 tag.</param>
internal sealed record LocalisedTextInput(string Language, string Text);

/// <param name="System">ECTS, UCTS, ACTS, NATIONAL or HOURS.</param>
internal sealed record CreditsInput(decimal Value, string System);

/// <param name="Kind">HOLIDAY or EXAMS; a holiday when left out.</param>
internal sealed record BreakInput(DateOnly From, DateOnly To, string Name, string? Kind = null);

/// <param name="Start">Local time such as 08:00.</param>
/// <param name="End">Local time on the same day, after the start.</param>
internal sealed record WeeklySlotInput(DayOfWeek Day, string Start, string End);

/// <param name="Language">BCP 47 tag.</param>
/// <param name="ClassLevel">CEFR level of the own class.</param>
/// <param name="PartnerMinimum">The least CEFR level that the partner's class needs.</param>
internal sealed record WorkingLanguageInput(string Language, string ClassLevel, string PartnerMinimum);
