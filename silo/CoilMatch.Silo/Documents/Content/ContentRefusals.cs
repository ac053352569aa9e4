using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Documents.Content;

/// <summary>Why a content is not taken, in words that say what would be.</summary>
internal static class ContentRefusals
{
    internal static readonly Refusal NotUtf8 = Of(
        "not-utf8", "This text is not in UTF-8, so its letters would be read wrong elsewhere. Save it as UTF-8, or as a PDF.");

    internal static readonly Refusal Damaged = Of(
        "damaged", "This file is damaged or not complete. Open it, save it again and add the new file.");

    internal static readonly Refusal Locked = Of(
        "encrypted", "This file is locked with a password, so nobody could check or read it. Save it without a password.");

    internal static readonly Refusal Macros = Of(
        "macros", "This file holds macros, which are programs. Save it without macros, for example as .docx, .xlsx, .pptx or PDF.");

    internal static readonly Refusal TooPacked = Of(
        "too-packed", "This file unpacks to far more than a document needs. Save it again in the program that made it.");

    internal static readonly Refusal UnsafeArchive = Of(
        "unsafe-archive", "This file is put together in a way that can do harm when it is opened. Save it again in the program that made it.");

    internal static readonly Refusal ActivePdf = Of(
        "active-pdf", "This PDF can start something by itself: a script, a program, a film or an attached file. Print it to PDF again and add that.");

    internal static readonly Refusal UncheckablePdf = Of(
        "active-pdf", "This PDF is packed in a way that cannot be checked. Print it to PDF again and add that.");

    internal static readonly Refusal TwoInOne = Of(
        "unsafe-content", "This file is two files in one, which only harmful files are. Save it again in the program that made it.");

    internal static readonly Refusal OldOffice = Of(
        "unknown-type", "This is a file of an older Office program. Save it as .docx, .xlsx, .pptx or PDF.");

    internal static Refusal WebPage(string name) => Of(
        "web-page", $"This is a web page{NotWhatItSays(name)}. Print the page to PDF and add that.");

    internal static Refusal Drawing(string name) => Of(
        "web-page", $"This is an SVG drawing{NotWhatItSays(name)}, which can carry scripts. Save it as PNG or PDF.");

    internal static Refusal Script(string name) => Of(
        "script", $"This is a script{NotWhatItSays(name)}. Programs cannot be added; put the text into a document.");

    internal static Refusal Program(string name) => Of(
        "executable", $"This is a program{NotWhatItSays(name)}. Programs cannot be added.");

    internal static Refusal Archive(string name) => Of(
        "unknown-type", $"This is an archive of files{NotWhatItSays(name)}. Add the files one by one.");

    internal static Refusal Unknown(string name) => Of(
        "unknown-type",
        $"This is none of the files that can be added{(DocumentFormats.PromisedBy(name) is null ? "" : ", whatever its name says")}: "
        + "PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, plain text, CSV or iCalendar.");

    private static Refusal Of(string code, string message) => new(code, message, "file");

    private static string NotWhatItSays(string name) =>
        DocumentFormats.PromisedBy(name) is { } promised ? $", not {DocumentFormats.Traits[promised].InWords}" : "";
}
