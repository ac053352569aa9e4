using CoilMatch.Silo.Institutions;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Courses;

/// <param name="System">The credit system: ECTS, UCTS, ACTS, NATIONAL or HOURS.</param>
/// <param name="Described">The amount with its unit and, where a source fixes it, the hours of work.</param>
internal sealed record CreditsView(decimal Value, CreditSystem System, string Described);

/// <summary>A course as its listing shows it.</summary>
internal sealed record CourseView(
    Guid Id,
    string Title,
    LocalisedTextView? LocalTitle,
    string? Code,
    string? Description,
    string? LearningOutcomes,
    IReadOnlyList<string> Keywords,
    IReadOnlyList<string> Fields,
    int? EqfLevel,
    CreditsView? Credits,
    DeliveryMode? DeliveryMode,
    bool? IsNew,
    IReadOnlyList<int> Sdgs,
    string? TextLanguage,
    string? Prerequisites)
{
    internal static CourseView Of(Course course)
    {
        var content = course.Content;
        return new CourseView(
            course.Id.Value,
            course.Title,
            content.LocalTitle is { } local ? new LocalisedTextView(local.Language, local.Text) : null,
            content.Code,
            content.Description,
            content.LearningOutcomes,
            content.Keywords,
            content.Fields,
            content.EqfLevel,
            content.Credits is { } credits ? new CreditsView(credits.Value, credits.System, credits.Describe()) : null,
            content.DeliveryMode,
            content.IsNew,
            content.Sdgs,
            content.TextLanguage,
            content.Prerequisites);
    }
}
