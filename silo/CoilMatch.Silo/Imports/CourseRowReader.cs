using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Listings;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Imports;

/// <summary>Checks one row by itself: required values, lengths, numbers, codes. What concerns its institution comes later.</summary>
internal static class CourseRowReader
{
    /// <summary>The checked row, or null when the raw row now tells what is wrong.</summary>
    internal static ImportRow? Read(RawRow row)
    {
        if (row.Faults.Count > 0) return null;

        var values = new RowValues(row);
        var id = values.Required(Column.Id, most: 200);
        var university = values.Required(Column.University, most: 200);
        var course = new CourseContent
        {
            Title = values.Required(Column.Title, CourseBounds.LongestTitle),
            Code = values.Text(Column.Code, CourseBounds.LongestCode),
            Description = values.Text(Column.Description, CourseBounds.LongestDescription),
            LearningOutcomes = values.Text(Column.LearningOutcomes, CourseBounds.LongestOutcomes),
            Keywords = values.List(Column.Keywords),
            Fields = values.Known(Column.Fields, code => IscedF.Find(code)?.Code, "ISCED-F 2013 code"),
            EqfLevel = values.Level(),
            Credits = values.Credits(),
            TextLanguage = values.Language(),
        };
        var listing = new ListingContent
        {
            WindowStart = values.Date(Column.WindowStart),
            WindowEnd = values.Date(Column.WindowEnd),
            ModuleWeeks = values.Whole(Column.ModuleWeeks, least: 1, ListingBounds.MostWeeks),
            Slots = values.Slots(),
            StudentsMin = values.Whole(Column.StudentsMin, least: 1, most: 10_000),
            StudentsMax = values.Whole(Column.StudentsMax, least: 1, most: 10_000),
            Tools = values.Known(Column.Tools, code => Tools.Find(code)?.Code, "tool of the tool table"),
        };
        CheckPairs(row, listing);
        return row.Faults.Count > 0
            ? null
            : new ImportRow(row.Line, id, university, row[Column.Country]?.ToUpperInvariant(), course, listing, row.ContentHash());
    }

    /// <summary>A window or a class size is told with both ends or not at all.</summary>
    private static void CheckPairs(RawRow row, ListingContent listing)
    {
        if (row[Column.WindowStart] is null != row[Column.WindowEnd] is null)
            row.Refuse(Column.WindowEnd.Name(), "A window needs both its first and its last day.");
        if (listing.WindowEnd < listing.WindowStart)
            row.Refuse(Column.WindowEnd.Name(), "The window ends before it begins.");
        if (row[Column.StudentsMin] is null != row[Column.StudentsMax] is null)
            row.Refuse(Column.StudentsMax.Name(), "A class size needs both the least and the most students.");
        if (listing.StudentsMax < listing.StudentsMin)
            row.Refuse(Column.StudentsMax.Name(), "The most students are fewer than the least.");
    }
}
