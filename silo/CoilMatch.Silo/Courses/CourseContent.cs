using CoilMatch.Silo.Institutions;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Courses;

/// <summary>What is told of a course; everything may be missing while its listing is a draft.</summary>
internal sealed record CourseContent
{
    /// <summary>In English, for readers of the other region.</summary>
    public string? Title { get; init; }

    /// <summary>The title in the language of the institution.</summary>
    public LocalisedText? LocalTitle { get; init; }

    /// <summary>The course code of the institution's own catalogue.</summary>
    public string? Code { get; init; }
    public string? Description { get; init; }
    public string? LearningOutcomes { get; init; }
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>ISCED-F 2013 codes of two to four digits, the main one first.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>EQF 1 to 8.</summary>
    public int? EqfLevel { get; init; }
    public Credits? Credits { get; init; }
    public DeliveryMode? DeliveryMode { get; init; }

    /// <summary>Whether the course runs for the first time; new ones take longer to approve.</summary>
    public bool? IsNew { get; init; }

    /// <summary>Sustainable Development Goals, 1 to 17.</summary>
    public IReadOnlyList<int> Sdgs { get; init; } = [];

    /// <summary>BCP 47 tag of the texts above.</summary>
    public string? TextLanguage { get; init; }
    public string? Prerequisites { get; init; }
}
