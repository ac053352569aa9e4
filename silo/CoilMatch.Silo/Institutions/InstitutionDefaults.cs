using CoilMatch.Matching;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Institutions;

/// <summary>What usually holds at an institution; prefills a listing and stands in for what an imported course lacks.</summary>
/// <param name="Language">BCP 47 tag of the working language.</param>
/// <param name="Cefr">The level at which a class there usually works in that language.</param>
/// <param name="LiveStart">Earliest usual local hour of a live class.</param>
/// <param name="LiveEnd">Latest usual local hour of a live class.</param>
/// <param name="Tools">Codes of the tools that classes there can use.</param>
/// <param name="LiveDays">Days on which live classes usually meet; null while the office has not told.</param>
internal sealed record InstitutionDefaults(
    string Language, CefrLevel Cefr, int StudentsMin, int StudentsMax, TimeOnly LiveStart, TimeOnly LiveEnd, IReadOnlyList<string> Tools,
    IReadOnlyList<DayOfWeek>? LiveDays = null)
{
    internal static readonly IReadOnlyList<DayOfWeek> WorkingDays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    internal static readonly InstitutionDefaults Usual =
        new("en", CefrLevel.B2, 10, 30, new TimeOnly(8, 0), new TimeOnly(18, 0), ["zoom", "moodle"]);

    /// <summary>The hours at which a class can usually meet, for one that names none: these days where the office has not told any.</summary>
    internal IReadOnlyList<WeeklySlot> ClassHours(IReadOnlyList<DayOfWeek> otherwise) =>
        [.. (LiveDays ?? otherwise).Select(day => new WeeklySlot(day, LiveStart, LiveEnd))];
}
