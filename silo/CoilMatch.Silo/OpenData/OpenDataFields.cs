namespace CoilMatch.Silo.OpenData;

/// <summary>A column of an open file: its name, its type as Frictionless Data names it, and what it means.</summary>
/// <remarks>Source: Frictionless Table Schema, https://specs.frictionlessdata.io/table-schema/.</remarks>
internal sealed record OpenField(string Name, string Type, string Description, string? Format = null);

/// <summary>The columns, and the rules that everybody who uses the numbers has to know.</summary>
internal static class OpenDataFields
{
    internal const string Licence = "CC0-1.0";
    internal const string LicenceTitle = "CC0 1.0 Universal";
    internal const string LicenceAddress = "https://creativecommons.org/publicdomain/zero/1.0/";
    internal const string Title = "COIL projects in the ASEM region: students by country and half-year";

    internal const string Description =
        "Students of delivered COIL projects (collaborative online international learning) between Asia and Europe, by country and half-year, as both sides reported them, and the number of published good practices by pair of countries. Aggregates only.";

    internal static readonly IReadOnlyList<string> Rules =
    [
        "Numbers of students are published by half-years (1 January to 30 June, 1 July to 31 December) by the day of delivery, once the half-year is final: it is over, and every project was reported by both sides or has had 42 days to.",
        "A number below 5 is hidden, and with it as many others of the same half-year as are needed so that no hidden number follows from sums and differences; enrolled, started and completed are hidden together.",
        "Zero is shown only where there was no project. An empty number means hidden (hidden is true) or not told (classes_missing).",
        "A table never changes once published: late corrections are not taken into it.",
        "A sum over several half-years takes shown numbers only; say \"at least\" where a part of it is hidden or missing.",
        "Nothing here is by institution, and nothing ranks institutions.",
    ];

    internal static readonly IReadOnlyList<OpenField> Students =
    [
        new("half_year", "string", "The half-year, such as 2026-H1."),
        new("from", "date", "Its first day."),
        new("to", "date", "Its last day."),
        new("level", "string", "country, region, or total for both regions together."),
        new("code", "string", "ISO 3166-1 alpha-2 of the country in which the class studies; ASIA, EUROPE or TOTAL."),
        new("region", "string", "The ASEM region: ASIA or EUROPE; empty for the total."),
        new("projects", "integer", "Projects delivered in the half-year with a class in this country or region. A project counts once in each of its two countries, and once in the total."),
        new("classes", "integer", "Classes of these projects: one on each side."),
        new("classes_missing", "integer", "Classes of which no number of students was told."),
        new("hidden", "boolean", "Whether numbers were told and are hidden, so that no small group can be recognised."),
        new("enrolled", "integer", "Students enrolled in the classes that told their numbers; empty when hidden or not told."),
        new("started", "integer", "Those of them who started."),
        new("completed", "integer", "Those of them who completed the project and its reflection."),
    ];

    internal static readonly IReadOnlyList<OpenField> Practices =
    [
        new("asia", "string", "ISO 3166-1 alpha-2 of the Asian country."),
        new("europe", "string", "ISO 3166-1 alpha-2 of the European country."),
        new("practices", "integer", "Good practices of projects of these two countries in the public library today."),
    ];
}
