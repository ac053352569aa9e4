using CoilMatch.Vocabularies;
using NodaTime;

namespace CoilMatch.Silo.Listings;

/// <summary>What is refused in a listing even while it is a draft.</summary>
internal static class ListingBounds
{
    internal const int MostWeeks = 15;
    internal const int MostSlots = 40;
    internal const int MostBreaks = 40;
    internal const int LongestWishes = 1000;
    private const int LongestBreakName = 120;
    private const int MostLanguages = 10;
    private const int MostCodes = 60;
    private const int MostBlockedInstitutions = 200;
    private const int MostStudents = 2000;
    private const int MostLiveMinutes = 1200;
    private const int MostPartners = 20;

    /// <summary>A window longer than this is a slip of the pen: two academic years, in days.</summary>
    private const int LongestWindow = 2 * 366;

    internal static void Check(ListingContent listing, FieldFaults faults)
    {
        CheckCalendar(listing, faults);
        CheckSlots(listing, faults);
        CheckClass(listing, faults);
        CheckWishes(listing, faults);
    }

    private static void CheckCalendar(ListingContent listing, FieldFaults faults)
    {
        faults.Between(listing.ModuleWeeks, 1, MostWeeks, "moduleWeeks");
        if (listing.WindowEnd <= listing.WindowStart)
            faults.Add("order", "windowEnd", "The last day has to come after the first.");
        else if (listing is { WindowStart: { } start, WindowEnd: { } end } && end.DayNumber - start.DayNumber > LongestWindow)
            faults.Add("out-of-bounds", "windowEnd", "The exchange has to fit into two years.");

        if (!faults.Count(listing.Breaks.Count, MostBreaks, "breaks", "breaks")) return;
        for (var i = 0; i < listing.Breaks.Count; i++)
        {
            faults.Length(listing.Breaks[i].Name, LongestBreakName, $"breaks[{i}].name");
            if (listing.Breaks[i].To < listing.Breaks[i].From)
                faults.Add("order", $"breaks[{i}].to", "A break cannot end before it starts.");
        }
    }

    private static void CheckSlots(ListingContent listing, FieldFaults faults)
    {
        faults.Between(listing.LiveMinutesPerWeek, 0, MostLiveMinutes, "liveMinutesPerWeek");
        if (listing.TimeZone is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
            faults.Add("unknown-code", "timeZone", "Choose a time zone such as Asia/Kuala_Lumpur.");
        if (!faults.Count(listing.Slots.Count, MostSlots, "slots", "weekly hours")) return;
        for (var i = 0; i < listing.Slots.Count; i++)
            if (listing.Slots[i].End <= listing.Slots[i].Start)
                faults.Add("order", $"slots[{i}].end", "The end has to come after the start, on the same day.");
    }

    private static void CheckClass(ListingContent listing, FieldFaults faults)
    {
        faults.Between(listing.StudentsMin, 1, MostStudents, "studentsMin");
        faults.Between(listing.StudentsMax, 1, MostStudents, "studentsMax");
        if (listing.StudentsMax < listing.StudentsMin)
            faults.Add("order", "studentsMax", "The largest class cannot be smaller than the smallest.");
        if (!faults.Count(listing.Languages.Count, MostLanguages, "languages", "languages")) return;
        for (var i = 0; i < listing.Languages.Count; i++)
        {
            if (Languages.Find(listing.Languages[i].Language) is null)
                faults.Add("unknown-code", $"languages[{i}].language", "Choose a language of the list.");
            else if (listing.Languages.Take(i).Any(before => before.Language == listing.Languages[i].Language))
                faults.Add("repeated", $"languages[{i}].language", "This language is named twice.");
        }
    }

    private static void CheckWishes(ListingContent listing, FieldFaults faults)
    {
        faults.Length(listing.Wishes, LongestWishes, "wishes");
        faults.Between(listing.PartnersSought, 1, MostPartners, "partnersSought");
        if (faults.Count(listing.ListedPartnerFields.Count, MostCodes, "listedPartnerFields", "disciplines"))
            faults.Codes(listing.ListedPartnerFields, code => IscedF.Find(code) is not null, "listedPartnerFields",
                "Choose a discipline of the ISCED-F list.");
        if (faults.Count(listing.Tools.Count, MostCodes, "tools", "tools"))
            faults.Codes(listing.Tools, code => Tools.Find(code) is not null, "tools", "Choose a tool of the list.");
        CheckCountries(listing.PreferredCountries, "preferredCountries", faults);
        CheckCountries(listing.BlockedCountries, "blockedCountries", faults);
        faults.Count(listing.BlockedInstitutions.Count, MostBlockedInstitutions, "blockedInstitutions", "institutions");
    }

    private static void CheckCountries(IReadOnlyList<string> countries, string field, FieldFaults faults)
    {
        if (faults.Count(countries.Count, MostCodes, field, "countries"))
            faults.Codes(countries, code => AsemCountries.Find(code) is not null, field, "Choose a country that belongs to ASEM.");
    }
}
