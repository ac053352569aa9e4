using System.Text.Json.Serialization;

namespace CoilMatch.Silo.Reports;

/// <summary>A form in which the ASEM education process asks for results.</summary>
internal enum ReportKind
{
    /// <summary>Rows of the Action Plan with its five columns.</summary>
    ActionPlanRows,

    /// <summary>The entry in the annex to the Chair's Conclusions: the work plan of two years.</summary>
    ChairsConclusionsAnnex,

    /// <summary>The entry in the Stocktaking Report: what two years have brought.</summary>
    Stocktaking,
}

/// <summary>A report as it was made once: text, tables, charts and quotations in order, without layout.</summary>
/// <param name="Id">Made from the content, so that the same content has the same id everywhere.</param>
/// <param name="Language">BCP 47 tag of all texts.</param>
/// <param name="CutOff">The last day (UTC) of which it tells.</param>
/// <param name="Version">1; each later version lacks quotations whose consent was withdrawn.</param>
/// <param name="Sha256">Over the canonical JSON in which the id is all zeros and this member empty; 64 lower-case hexadecimal digits.</param>
internal sealed record ReportDocument(
    Guid Id, ReportKind Kind, string Title, string Subtitle, string Language, DateOnly CutOff, int Version, string Sha256,
    IReadOnlyList<string> Notes, IReadOnlyList<ReportSection> Sections);

/// <param name="Level">1 for a chapter, 2 and 3 below it.</param>
internal sealed record ReportSection(string Heading, int Level, IReadOnlyList<ReportBlock> Blocks);

/// <summary>One piece of a section.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ReportParagraph), "paragraph")]
[JsonDerivedType(typeof(ReportList), "list")]
[JsonDerivedType(typeof(ReportTable), "table")]
[JsonDerivedType(typeof(ReportChart), "chart")]
[JsonDerivedType(typeof(ReportQuote), "quote")]
[JsonDerivedType(typeof(ReportLink), "link")]
internal abstract record ReportBlock;

internal sealed record ReportParagraph(string Text) : ReportBlock;

internal sealed record ReportList(IReadOnlyList<string> Items) : ReportBlock;

/// <param name="RowHeaders">Whether the first cell of each row names the row.</param>
/// <param name="Notes">What one must know to read it: definitions, what is missing, what is not shown.</param>
internal sealed record ReportTable(
    string Caption, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, bool RowHeaders, IReadOnlyList<string> Notes) : ReportBlock;

internal sealed record ReportColumn(string Label, bool Numeric);

/// <summary>A picture of figures; their texts make the table that follows it.</summary>
/// <param name="Kind">bars, intervals or columns.</param>
/// <param name="Unit">What the axis counts, in words.</param>
/// <param name="Description">What the picture shows, for those who do not see it.</param>
internal sealed record ReportChart(
    string Kind, string Caption, string Unit, IReadOnlyList<ReportSeries> Series, IReadOnlyList<ReportPoint> Points, string Description) : ReportBlock;

internal sealed record ReportSeries(string Name);

/// <param name="Values">One for each series; null where nothing may or can be shown.</param>
/// <param name="Low">The lower ends of the intervals, where the chart has them.</param>
/// <param name="High">The upper ends of the intervals, where the chart has them.</param>
/// <param name="Text">Each value as the table tells it.</param>
internal sealed record ReportPoint(
    string Label, IReadOnlyList<decimal?> Values, IReadOnlyList<decimal?>? Low, IReadOnlyList<decimal?>? High, IReadOnlyList<string> Text);

/// <summary>Somebody's own words, shown with their consent.</summary>
/// <param name="Country">The name of the country.</param>
internal sealed record ReportQuote(string Text, TestimonialRole Role, string Country) : ReportBlock;

/// <param name="Href">An address, or a path of this site.</param>
internal sealed record ReportLink(string Text, string Href) : ReportBlock;
