using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Listings;

/// <summary>Everything that is wrong with a listing, all faulty fields at once.</summary>
/// <remarks>The mandatory fields are those that partner finders ask for in common: course, calendar, class, design, technology.</remarks>
internal static class ListingCheck
{
    /// <summary>The shortest hour in which two classes can meet, in minutes.</summary>
    private const int ShortestSlot = 45;

    /// <summary>What even a draft may not say.</summary>
    internal static void DraftFaults(CourseContent course, ListingContent listing, FieldFaults faults)
    {
        CourseBounds.Check(course, faults);
        ListingBounds.Check(listing, faults);
    }

    /// <summary>What publishing would refuse.</summary>
    /// <param name="today">The date on the clock of the campus.</param>
    internal static IReadOnlyList<Refusal> Faults(CourseContent course, ListingContent listing, DateOnly today)
    {
        var faults = new FieldFaults();
        DraftFaults(course, listing, faults);
        RequireCourse(course, faults);
        RequireCalendar(listing, today, faults);
        RequireHours(listing, faults);
        RequireClass(listing, faults);
        return [.. faults.Found.DistinctBy(fault => fault.Field)];
    }

    private static void RequireCourse(CourseContent course, FieldFaults faults)
    {
        faults.Required(course.Title is null, "course.title", "Give the course a title in English.");
        faults.Required(course.Description is null, "course.description", "Describe what the course is about.");
        faults.Required(course.LearningOutcomes is null, "course.learningOutcomes", "Tell what students can do after the exchange.");
        faults.Required(course.Keywords.Count == 0, "course.keywords", "Name at least one topic.");
        faults.Required(course.Fields.Count == 0, "course.fields", "Choose at least one discipline.");
        faults.Required(course.EqfLevel is null, "course.eqfLevel", "Choose the level of study.");
        faults.Required(course.Credits is null, "course.credits", "Tell the credits and their system.");
        faults.Required(course.DeliveryMode is null, "course.deliveryMode", "Choose how the course reaches its students.");
        faults.Required(course.IsNew is null, "course.isNew", "Tell whether the course is new or has run before.");
    }

    private static void RequireCalendar(ListingContent listing, DateOnly today, FieldFaults faults)
    {
        faults.Required(listing.WindowStart is null, "windowStart", "Give the first day on which the exchange may start.");
        faults.Required(listing.WindowEnd is null, "windowEnd", "Give the last day on which the exchange may end.");
        faults.Required(listing.ModuleWeeks is null, "moduleWeeks", "Tell how many weeks the exchange lasts.");
        faults.Required(listing.ExpiresOn is null, "expiresOn", "Tell until when partners may be found.");

        if (listing.ExpiresOn <= today)
            faults.Add("out-of-bounds", "expiresOn", "The listing has to stay valid until tomorrow or later.");
        else if (listing.ExpiresOn > listing.WindowStart)
            faults.Add("order", "expiresOn", "Partners have to be found before the exchange may start.");

        var weeks = TeachingWeeks.In(listing);
        if (listing.WindowEnd > listing.WindowStart && listing.ModuleWeeks is >= 1 and <= ListingBounds.MostWeeks and var needed && weeks < needed)
            faults.Add("too-short", "windowEnd",
                $"The exchange lasts {needed} weeks, but only {weeks} weeks between these days have at least {TeachingWeeks.LeastDays} days of teaching.");
    }

    private static void RequireHours(ListingContent listing, FieldFaults faults)
    {
        faults.Required(listing.LiveMode is null, "liveMode", "Choose whether the classes meet live.");
        if (listing.LiveMode is null or LiveMode.Asynchronous) return;

        faults.Required(listing.LiveMinutesPerWeek is null or 0, "liveMinutesPerWeek", "Tell how many minutes a week the classes meet live.");
        faults.Required(listing.Slots.Count == 0, "slots", "Give the weekly hours at which the class can meet.");
        if (listing.Slots.Count > 0 && listing.Slots.All(slot => slot.End - slot.Start < TimeSpan.FromMinutes(ShortestSlot)))
            faults.Add("too-short", "slots", $"At least one of the weekly hours has to last {ShortestSlot} minutes.");
    }

    private static void RequireClass(ListingContent listing, FieldFaults faults)
    {
        faults.Required(listing.StudentsMin is null, "studentsMin", "Tell how many students take part at least.");
        faults.Required(listing.StudentsMax is null, "studentsMax", "Tell how many students take part at most.");
        faults.Required(listing.Languages.Count == 0, "languages", "Name at least one language for the exchange.");
        faults.Required(listing.PartnerFields is null, "partnerFields", "Choose which disciplines the partner may have.");
        faults.Required(
            listing is { PartnerFields: PartnerFields.Listed, ListedPartnerFields.Count: 0 }, "listedPartnerFields",
            "Name the disciplines that the partner may have.");
        faults.Required(listing.ExchangeType is null, "exchangeType", "Choose the kind of exchange.");
        faults.Required(listing.Tools.Count == 0, "tools", "Name at least one tool that the class can use.");
        faults.Required(listing.Bandwidth is null, "bandwidth", "Tell which connection every student can count on.");
        faults.Required(listing.Visibility is null, "visibility", "Choose who may see the listing.");
    }
}
