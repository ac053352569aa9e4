using CoilMatch.Matching;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;

namespace CoilMatch.Silo.Suggestions;

/// <summary>Tells matching what it may know of a listing: facts about a course and its class, nothing about a person.</summary>
internal static class ProfileOf
{
    private static readonly HashSet<string> Needed =
    [
        "course.title", "course.eqfLevel", "windowStart", "windowEnd", "moduleWeeks", "liveMode",
        "studentsMin", "studentsMax", "languages", "tools",
    ];

    /// <summary>The fields without which nothing can be compared; empty when the listing has them all.</summary>
    internal static IReadOnlyList<Refusal> Missing(ListingRow row, DateTimeOffset now) =>
        Find(row) is not null ? [] : [.. row.Faults(now).Where(fault => fault.Code == "required" && Needed.Contains(fault.Field!))];

    /// <summary>The profile of a listing that was checked for publishing.</summary>
    internal static ListingProfile Row(ListingRow row) =>
        Find(row) ?? throw new InvalidOperationException($"Listing {row.Listing.Id.Value} is open but lacks mandatory fields.");

    /// <summary>The profile, or null while the listing lacks what comparing needs.</summary>
    internal static ListingProfile? Find(ListingRow row)
    {
        var (listing, course, institution) = (row.Listing, row.Course, row.Institution);
        var content = listing.Content;
        if (course.Content is not { Title: { } title, EqfLevel: { } level }) return null;
        if (content is not
            {
                WindowStart: { } start, WindowEnd: { } end, ModuleWeeks: { } weeks, LiveMode: { } liveMode,
                StudentsMin: { } least, StudentsMax: { } most, Languages.Count: > 0, Tools.Count: > 0,
            })
            return null;

        var profile = new ListingProfile
        {
            Id = listing.Id.Value,
            InstitutionId = institution.Id.Value,
            Country = institution.Country,
            Region = institution.Region,
            TimeZone = row.Zone,
            City = institution.City,
            Title = title,
            Description = course.Content.Description ?? "",
            LearningOutcomes = course.Content.LearningOutcomes ?? "",
            Keywords = [.. course.Content.Keywords],
            TextLanguage = course.Content.TextLanguage ?? "",
            Fields = [.. course.Content.Fields],
            ListedPartnerFields = [.. content.ListedPartnerFields],
            EqfLevel = level,
            Sdgs = [.. course.Content.Sdgs],
            WindowStart = start,
            WindowEnd = end,
            Breaks = [.. content.Breaks.Select(one => new Break(one.From, one.To, one.Name))],
            ModuleWeeks = weeks,
            LiveMode = liveMode,
            LiveMinutesPerWeek = content.LiveMinutesPerWeek ?? 0,
            Slots = [.. content.Slots],
            StudentsMin = least,
            StudentsMax = most,
            Languages = [.. content.Languages],
            Tools = [.. content.Tools],
            PreferredCountries = [.. content.PreferredCountries],
            BlockedCountries = [.. content.BlockedCountries],
            BlockedInstitutions = [.. content.BlockedInstitutions],
            CapacityLeft = listing.CapacityLeft,
            Assumed = [.. listing.Assumed],
        };
        return profile with
        {
            PartnerFields = content.PartnerFields ?? profile.PartnerFields,
            ExchangeType = content.ExchangeType ?? profile.ExchangeType,
            Bandwidth = content.Bandwidth ?? profile.Bandwidth,
        };
    }
}
