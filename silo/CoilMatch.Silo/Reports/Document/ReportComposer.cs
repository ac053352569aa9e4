namespace CoilMatch.Silo.Reports;

/// <summary>Puts a report together, section after section.</summary>
internal sealed class ReportComposer
{
    private readonly List<(string Heading, int Level, List<ReportBlock> Blocks)> sections = [];
    private readonly List<TestimonialId> quoted = [];

    /// <summary>Whose words stand in the report, in their order.</summary>
    internal IReadOnlyList<TestimonialId> Quoted => quoted;

    internal IReadOnlyList<ReportSection> Sections => [.. sections.Select(one => new ReportSection(one.Heading, one.Level, one.Blocks))];

    internal ReportComposer Section(string heading, int level = 1)
    {
        sections.Add((heading, level, []));
        return this;
    }

    internal ReportComposer Paragraph(params IEnumerable<string?> sentences)
    {
        var text = string.Join(' ', sentences.Where(one => !string.IsNullOrWhiteSpace(one)));
        return text.Length == 0 ? this : Add(new ReportParagraph(text));
    }

    internal ReportComposer List(IReadOnlyList<string> items) => items.Count == 0 ? this : Add(new ReportList(items));

    internal ReportComposer Table(
        string caption, IReadOnlyList<ReportColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows, params IReadOnlyList<string> notes) =>
        Add(new ReportTable(caption, columns, rows, RowHeaders: true, notes));

    internal ReportComposer Quote(Testimonial one, string country)
    {
        quoted.Add(one.Id);
        return Add(new ReportQuote(one.Text, one.Role, country));
    }

    internal ReportComposer Add(ReportBlock block)
    {
        sections[^1].Blocks.Add(block);
        return this;
    }

    internal ReportDocument Finish(ReportKind kind, string title, string subtitle, DateOnly cutOff, IReadOnlyList<string> notes) =>
        ReportBytes.Seal(new ReportDocument(Guid.Empty, kind, title, subtitle, "en", cutOff, Version: 1, "", notes, Sections));

    internal static ReportColumn Words(string label) => new(label, Numeric: false);

    internal static ReportColumn Numbers(string label) => new(label, Numeric: true);
}
