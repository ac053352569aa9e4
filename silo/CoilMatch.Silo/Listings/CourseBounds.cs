using CoilMatch.Silo.Courses;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Listings;

/// <summary>What is refused in a course even while its listing is a draft.</summary>
internal static class CourseBounds
{
    /// <summary>In characters.</summary>
    internal const int LongestTitle = 200;
    internal const int LongestCode = 60;
    internal const int LongestDescription = 5000;
    internal const int LongestOutcomes = 3000;
    internal const int LongestPrerequisites = 1000;
    internal const int LongestKeyword = 60;
    internal const int MostKeywords = 20;
    private const int MostFields = 10;
    private const decimal MostCredits = 5000;

    internal static void Check(CourseContent course, FieldFaults faults)
    {
        faults.Length(course.Title, LongestTitle, "course.title");
        faults.Length(course.LocalTitle?.Text, LongestTitle, "course.localTitle.text");
        faults.Length(course.Code, LongestCode, "course.code");
        faults.Length(course.Description, LongestDescription, "course.description");
        faults.Length(course.LearningOutcomes, LongestOutcomes, "course.learningOutcomes");
        faults.Length(course.Prerequisites, LongestPrerequisites, "course.prerequisites");
        if (faults.Count(course.Keywords.Count, MostKeywords, "course.keywords", "keywords"))
            for (var i = 0; i < course.Keywords.Count; i++) faults.Length(course.Keywords[i], LongestKeyword, $"course.keywords[{i}]");

        if (faults.Count(course.Fields.Count, MostFields, "course.fields", "disciplines"))
            faults.Codes(course.Fields, code => IscedF.Find(code) is not null, "course.fields", "Choose a discipline of the ISCED-F list.");
        faults.Codes(course.Sdgs, number => Sdgs.Find(number) is not null, "course.sdgs", "The goals have the numbers 1 to 17.");
        faults.Between(course.EqfLevel, 1, 8, "course.eqfLevel");
        if (course.Credits is { Value: <= 0 or > MostCredits })
            faults.Add("out-of-bounds", "course.credits.value", $"Give a number above 0 and up to {MostCredits}.");
        if (course.LocalTitle is { } local && Languages.Find(local.Language) is null)
            faults.Add("unknown-code", "course.localTitle.language", "Choose a language of the list.");
        if (course.TextLanguage is { } tag && Languages.Find(tag) is null)
            faults.Add("unknown-code", "course.textLanguage", "Choose a language of the list.");
    }
}
