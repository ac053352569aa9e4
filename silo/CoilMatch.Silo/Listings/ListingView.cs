using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Listings;

/// <param name="Start">Local time such as 08:00.</param>
internal sealed record WeeklySlotView(DayOfWeek Day, string Start, string End);

internal sealed record WorkingLanguageView(string Language, CefrLevel ClassLevel, CefrLevel PartnerMinimum);

/// <param name="Assumed">Names of the fields that were taken from the institution's defaults.</param>
/// <param name="BlockedCountries">Empty for those who may not edit, as are the blocked institutions.</param>
/// <param name="Faults">What publishing would still refuse; empty for those who may not edit.</param>
internal sealed record ListingView(
    Guid Id,
    string Title,
    Guid InstitutionId,
    Guid? OwnerId,
    ListingState State,
    long Version,
    CourseView Course,
    DateOnly? WindowStart,
    DateOnly? WindowEnd,
    int? ModuleWeeks,
    IReadOnlyList<BreakView> Breaks,
    LiveMode? LiveMode,
    int? LiveMinutesPerWeek,
    string TimeZone,
    IReadOnlyList<WeeklySlotView> Slots,
    int? StudentsMin,
    int? StudentsMax,
    IReadOnlyList<WorkingLanguageView> Languages,
    PartnerFields? PartnerFields,
    IReadOnlyList<string> ListedPartnerFields,
    ExchangeType? ExchangeType,
    IReadOnlyList<string> Tools,
    Bandwidth? Bandwidth,
    IReadOnlyList<string> PreferredCountries,
    IReadOnlyList<string> BlockedCountries,
    IReadOnlyList<Guid> BlockedInstitutions,
    string? Wishes,
    int? PartnersSought,
    int CapacityLeft,
    Visibility? Visibility,
    DateOnly? ExpiresOn,
    IReadOnlyList<string> Assumed,
    DateTimeOffset? PublishedAt,
    DateTimeOffset UpdatedAt,
    bool MayEdit,
    IReadOnlyList<Refusal> Faults)
{
    internal static ListingView Of(ListingRow row, Caller caller, DateTimeOffset now)
    {
        var (listing, course, institution) = (row.Listing, row.Course, row.Institution);
        var content = listing.Content;
        var mayEdit = caller.MayEdit(listing);
        return new ListingView(
            listing.Id.Value,
            course.Title,
            listing.InstitutionId.Value,
            listing.OwnerId?.Value,
            listing.State,
            listing.Version,
            CourseView.Of(course),
            content.WindowStart,
            content.WindowEnd,
            content.ModuleWeeks,
            [.. content.Breaks.Select(BreakView.Of)],
            content.LiveMode,
            content.LiveMinutesPerWeek,
            content.TimeZone ?? institution.TimeZone,
            [.. content.Slots.Select(slot => new WeeklySlotView(slot.Day, $"{slot.Start:HH:mm}", $"{slot.End:HH:mm}"))],
            content.StudentsMin,
            content.StudentsMax,
            [.. content.Languages.Select(one => new WorkingLanguageView(one.Language, one.ClassLevel, one.PartnerMinimum))],
            content.PartnerFields,
            content.ListedPartnerFields,
            content.ExchangeType,
            content.Tools,
            content.Bandwidth,
            content.PreferredCountries,
            mayEdit ? content.BlockedCountries : [],
            mayEdit ? content.BlockedInstitutions : [],
            content.Wishes,
            content.PartnersSought,
            listing.CapacityLeft,
            content.Visibility,
            content.ExpiresOn,
            listing.Assumed,
            listing.PublishedAt,
            listing.UpdatedAt,
            mayEdit,
            mayEdit ? row.Faults(now) : []);
    }
}
