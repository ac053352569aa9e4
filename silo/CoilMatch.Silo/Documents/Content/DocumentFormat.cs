using System.Collections.Frozen;

namespace CoilMatch.Silo.Documents.Content;

/// <summary>What a document may be, found out from its bytes alone.</summary>
internal enum DocumentFormat
{
    Pdf,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Ods,
    Odp,
    Png,
    Jpeg,
    Text,
    Csv,
    Calendar,
}

/// <param name="Extensions">That a name may end with; the first is put there when none does.</param>
/// <param name="MediaType">With which the content is always served, whatever it was sent as.</param>
/// <param name="InWords">As in "not a PDF".</param>
internal sealed record DocumentFormatTraits(IReadOnlyList<string> Extensions, string MediaType, string InWords);

internal static class DocumentFormats
{
    private const string OpenXml = "application/vnd.openxmlformats-officedocument.";
    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    internal static readonly FrozenDictionary<DocumentFormat, DocumentFormatTraits> Traits = new Dictionary<DocumentFormat, DocumentFormatTraits>
    {
        [DocumentFormat.Pdf] = new([".pdf"], "application/pdf", "a PDF"),
        [DocumentFormat.Docx] = new([".docx"], $"{OpenXml}wordprocessingml.document", "a Word document"),
        [DocumentFormat.Xlsx] = new([".xlsx"], $"{OpenXml}spreadsheetml.sheet", "an Excel workbook"),
        [DocumentFormat.Pptx] = new([".pptx"], $"{OpenXml}presentationml.presentation", "a PowerPoint presentation"),
        [DocumentFormat.Odt] = new([".odt"], $"{OpenDocument}text", "an OpenDocument text"),
        [DocumentFormat.Ods] = new([".ods"], $"{OpenDocument}spreadsheet", "an OpenDocument spreadsheet"),
        [DocumentFormat.Odp] = new([".odp"], $"{OpenDocument}presentation", "an OpenDocument presentation"),
        [DocumentFormat.Png] = new([".png"], "image/png", "a PNG picture"),
        [DocumentFormat.Jpeg] = new([".jpg", ".jpeg"], "image/jpeg", "a JPEG picture"),
        [DocumentFormat.Text] = new([".txt"], "text/plain; charset=utf-8", "a plain text"),
        [DocumentFormat.Csv] = new([".csv"], "text/csv; charset=utf-8", "a CSV table"),
        [DocumentFormat.Calendar] = new([".ics"], "text/calendar; charset=utf-8", "a calendar"),
    }.ToFrozenDictionary();

    /// <summary>The format that a name's end promises; null for an end that promises none.</summary>
    internal static DocumentFormat? PromisedBy(string name)
    {
        foreach (var (format, traits) in Traits)
        {
            if (traits.Extensions.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase))) return format;
        }

        return null;
    }
}
