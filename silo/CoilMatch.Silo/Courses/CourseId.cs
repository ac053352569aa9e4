namespace CoilMatch.Silo.Courses;

internal readonly record struct CourseId(Guid Value)
{
    internal static CourseId New() => new(Guid.CreateVersion7());
}
