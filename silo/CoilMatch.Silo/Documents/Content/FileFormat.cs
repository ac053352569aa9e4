using System.Collections.Frozen;

namespace CoilMatch.Silo.Documents.Content;

/// <summary>What a document may be, found out from its bytes alone.</summary>
internal enum FileFormat
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

    internal static readonly FrozenDictionary<FileFormat, DocumentFormatTraits> Traits = new Dictionary<FileFormat, DocumentFormatTraits>
    {
        [FileFormat.Pdf] = new([".pdf"], "application/pdf", "a PDF"),
        [FileFormat.Docx] = new([".docx"], $"{OpenXml}wordprocessingml.document", "a Word document"),
        [FileFormat.Xlsx] = new([".xlsx"], $"{OpenXml}spreadsheetml.sheet", "an Excel workbook"),
        [FileFormat.Pptx] = new([".pptx"], $"{OpenXml}presentationml.presentation", "a PowerPoint presentation"),
        [FileFormat.Odt] = new([".odt"], $"{OpenDocument}text", "an OpenDocument text"),
        [FileFormat.Ods] = new([".ods"], $"{OpenDocument}spreadsheet", "an OpenDocument spreadsheet"),
        [FileFormat.Odp] = new([".odp"], $"{OpenDocument}presentation", "an OpenDocument presentation"),
        [FileFormat.Png] = new([".png"], "image/png", "a PNG picture"),
        [FileFormat.Jpeg] = new([".jpg", ".jpeg"], "image/jpeg", "a JPEG picture"),
        [FileFormat.Text] = new([".txt"], "text/plain; charset=utf-8", "a plain text"),
        [FileFormat.Csv] = new([".csv"], "text/csv; charset=utf-8", "a CSV table"),
        [FileFormat.Calendar] = new([".ics"], "text/calendar; charset=utf-8", "a calendar"),
    }.ToFrozenDictionary();

    /// <summary>The format that a name's end promises; null for an end that promises none.</summary>
    internal static FileFormat? PromisedBy(string name)
    {
        foreach (var (format, traits) in Traits)
        {
            if (traits.Extensions.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase))) return format;
        }

        return null;
    }
}
