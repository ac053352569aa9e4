using System.Text;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Documents.Content;

/// <summary>
/// Plain text is UTF-8 without control characters, and does not begin as a web page or a script does. That a text further down
/// speaks of web pages is fine: it is served as a text and never shown in a page.
/// </summary>
internal static class TextCheck
{
    private const int PieceBytes = 64 << 10;

    /// <summary>So many letters from the beginning are looked at for what the text is; a browser that guesses looks at 1445 bytes.</summary>
    private const int HeadLetters = 4096;

    private static readonly string[] Markup =
        ["<!doctype", "<html", "<head", "<body", "<script", "<iframe", "<svg", "<object", "<embed", "<meta", "<?php", "<%"];

    private static readonly string[] Scripts = ["#!", "@echo ", "<?php", "<%"];

    internal static (FileFormat? Format, Refusal? Refusal) Look(Stream file, string name)
    {
        if (Read(file, name, out var head) is { } fault) return (null, fault);

        var start = head.TrimStart('\uFEFF').TrimStart();
        if (KindOfMarkup(start, head, name) is { } markup) return (null, markup);
        if (start.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase)) return (FileFormat.Calendar, null);
        return (DocumentFormats.PromisedBy(name) == FileFormat.Csv ? FileFormat.Csv : FileFormat.Text, null);
    }

    private static Refusal? KindOfMarkup(string start, string head, string name)
    {
        if (Scripts.Any(begin => start.StartsWith(begin, StringComparison.OrdinalIgnoreCase))) return ContentRefusals.Script(name);

        var tagFirst = start is ['<', var next, ..] && (char.IsAsciiLetter(next) || next is '!' or '?');
        if (!tagFirst && !Markup.Any(tag => head.Contains(tag, StringComparison.OrdinalIgnoreCase))) return null;
        return head.Contains("<svg", StringComparison.OrdinalIgnoreCase) && !head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            ? ContentRefusals.Drawing(name)
            : ContentRefusals.WebPage(name);
    }

    /// <summary>Reads it all for letters that a text does not have; gives the beginning.</summary>
    private static Refusal? Read(Stream file, string name, out string head)
    {
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[PieceBytes];
        var letters = new char[PieceBytes + 1];
        var beginning = new StringBuilder(HeadLetters);
        head = "";
        file.Position = 0;
        try
        {
            int read;
            do
            {
                read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
                var text = letters.AsSpan(0, decoder.GetChars(bytes, 0, read, letters, 0, flush: read < bytes.Length));
                foreach (var letter in text)
                {
                    if (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r' or '\f')) return ContentRefusals.Unknown(name);
                }

                if (beginning.Length < HeadLetters) beginning.Append(text[..Math.Min(text.Length, HeadLetters - beginning.Length)]);
            }
            while (read == bytes.Length);
        }
        catch (DecoderFallbackException)
        {
            // Bytes that no text has besides letters of another encoding make it something else than a text.
            return LooksLikeText(file) ? ContentRefusals.NotUtf8 : ContentRefusals.Unknown(name);
        }

        head = beginning.ToString();
        return null;
    }

    private static bool LooksLikeText(Stream file)
    {
        Span<byte> start = stackalloc byte[HeadLetters];
        file.Position = 0;
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        foreach (var value in start)
        {
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C)) return false;
        }

        return true;
    }
}
