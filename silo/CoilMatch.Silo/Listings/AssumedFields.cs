using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;

namespace CoilMatch.Silo.Listings;

/// <summary>Which fields nobody has told yet: they came from the institution's defaults and were not changed since.</summary>
internal static class AssumedFields
{
    private const string OfCourse = "course.";

    /// <summary>The assumed fields whose value a save leaves as it is; names as in the form, <c>course.eqfLevel</c> or <c>tools</c>.</summary>
    internal static IReadOnlyList<string> StillAssumed(
        IReadOnlyList<string> assumed, ListingRow before, CourseContent course, ListingContent listing)
    {
        if (assumed.Count == 0) return assumed;

        var (oldCourse, newCourse) = (ObjectOf(before.Course.Content), ObjectOf(course));
        var (oldListing, newListing) = (ObjectOf(before.Listing.Content), ObjectOf(listing));
        return [.. assumed.Where(field => IsSame(oldCourse, newCourse, Within(field)) && IsSame(oldListing, newListing, field))];
    }

    private static string Within(string field) => field.StartsWith(OfCourse, StringComparison.Ordinal) ? field[OfCourse.Length..] : field;

    private static bool IsSame(JsonObject before, JsonObject after, string field) => JsonNode.DeepEquals(before[field], after[field]);

    private static JsonObject ObjectOf<T>(T value) => JsonSerializer.SerializeToNode(value, Json.Options)!.AsObject();
}
