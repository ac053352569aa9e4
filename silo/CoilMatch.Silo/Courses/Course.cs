using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;

namespace CoilMatch.Silo.Courses;

/// <summary>A course of an institution, whether or not it is open for partners.</summary>
internal sealed class Course : Aggregate
{
    private Course()
    {
    }

    public CourseId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    public InstitutionId InstitutionId { get; private init; }

    /// <summary>The id in the file that it was imported from; null for a course that was typed in.</summary>
    public string? SourceId { get; private init; }
    public CourseContent Content { get; private set; } = new();

    /// <summary>The title of the content, kept apart for searching; empty while there is none.</summary>
    public string Title { get; private set; } = "";

    internal static Course Create(InstitutionId institution, CourseContent content, string? sourceId = null)
    {
        var course = new Course { Id = CourseId.New(), InstitutionId = institution, SourceId = sourceId };
        course.Take(content);
        course.Record(new CourseCreated(course.Title, sourceId));
        return course;
    }

    /// <summary>Replaces the content; false, with nothing recorded, when it says the same as before.</summary>
    internal bool Save(CourseContent content)
    {
        if (Json.Same(Content, content)) return false;

        Take(content);
        Record(new CourseSaved(Title));
        return true;
    }

    private void Take(CourseContent content)
    {
        Content = content;
        Title = content.Title ?? "";
    }
}

internal sealed record CourseCreated(string Title, string? SourceId) : DomainEvent;

internal sealed record CourseSaved(string Title) : DomainEvent;
