using System.Text;
using System.Text.RegularExpressions;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Documents;
using CoilMatch.Silo.Documents.Content;
using CoilMatch.Silo.Idempotency;
using CoilMatch.Silo.Imports;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Live;
using CoilMatch.Silo.Spreadsheets;
using CoilMatch.Silo.Suggestions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using ImportedCsv = CoilMatch.Silo.Imports.CsvRows;

namespace CoilMatch.Silo.Tests.Common;

/// <summary>What holds for any text that reaches a parser: it is read as what wrote it meant it, or not at all.</summary>
public sealed partial class ParserPropertyTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Letters that mean something to some parser, among others.</summary>
    private static readonly Gen<char> Letters = Gen.OneOf(
        Gen.Elements("0123456789abcdefxyzABC_-:;,.\"'\\/%+=@ \t\r\n\0\u0085\u200b\u202e\ufeff\ud83d\ude00é港".ToCharArray()),
        ArbMap.Default.GeneratorFor<char>());

    private static readonly Gen<string> Texts = Letters.ArrayOf().Select(letters => new string(letters));

    /// <summary>Texts as they come out of bytes: without halves of characters.</summary>
    private static readonly Gen<string> Decoded = Texts.Select(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));

    private static void ForAll(Gen<string> texts, Func<string, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Arb.From(texts), holds));

    [Fact]
    public void A_page_cursor_of_suggestions_is_read_as_it_was_written_or_not_at_all() => ForAll(
        Gen.OneOf(Texts, Gen.Elements("0", "7", "007", "+1", "10:0123", "10:00", "10:", "99999999999", "1:a", ":0", "5:1032", "٣")),
        text => PageCursor.Parse(text) is not { } cursor || PageCursor.Parse(cursor.ToString())?.ToString() == cursor.ToString());

    [Fact]
    public void A_place_in_the_feed_is_read_only_when_it_is_written_that_way() => ForAll(
        Gen.OneOf(Texts, Gen.Elements("1-2", "01-2", "1-02", "1-2-3", "-1", "1--2", " 1-2", "18446744073709551615-9223372036854775807", "18446744073709551616-1")),
        text => LivePosition.Read(text) is not { } position || LivePosition.Write(position) == text);

    [Fact]
    public void Any_sort_key_comes_back_from_its_cursor_and_any_other_text_is_refused() => ForAll(Texts, text =>
    {
        var key = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var cursor = PageRequest.Cursor(key);
        return (cursor.Length is 0 or > 500 || (PageRequest.Check(1, cursor, out var page) is null && page.After == key))
            && PageRequest.Check(1, text, out _)?.Code is null or "bad-cursor";
    });

    [Fact]
    public void An_id_of_the_research_registry_is_its_own_address_in_one_spelling() => ForAll(
        from six in Gen.Elements("0123456789abcdefghjkmnpqrstvwxyz".ToCharArray()).ArrayOf(6)
        from check in Gen.OneOf(Gen.Choose(-9, 99).Select(number => $"{number:00}"), Gen.Choose(0, 9).Select(number => $"+{number}"), Gen.Choose(0, 9).Select(number => $" {number}"))
        select $"0{new string(six)}{check}",
        text => !RorId.TryParse(text, out var address) || RorAddress().IsMatch(address));

    [Fact]
    public void The_remainder_of_a_registry_id_is_two_digits_and_no_sign() =>
        Assert.DoesNotContain(
            from number in Enumerable.Range(0, 97)
            from sign in "+ "
            from digit in Enumerable.Range(0, 10)
            select $"0{Base32(number)}{sign}{digit}",
            text => RorId.TryParse(text, out _));

    [Fact]
    public void A_row_of_quoted_values_is_read_as_it_was_written_but_for_what_no_page_can_show() => ForAll(Decoded, text =>
    {
        // A row ends at a line end, so that the splitter has taken the one behind it away.
        var value = text.Replace("\r", "", StringComparison.Ordinal);
        var rows = ImportedCsv.OfHeader("title,university")!;
        var row = rows.Read(1, $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\",x");
        return row.Faults.Count == 0 && row[Column.Title] == CleanText.Of(value, keepLines: false) && row[Column.University] == "x";
    });

    [Fact]
    public void Any_line_is_a_row_or_has_its_faults_named() => ForAll(Decoded, text =>
    {
        _ = ImportedCsv.OfHeader(text)?.Read(2, text);
        return new JsonRows().Read(1, text).Faults.All(fault => fault.Reason.EndsWith('.'));
    });

    [Fact]
    public void Rows_are_cut_the_same_however_the_file_arrives() => ForAll(
        from text in Texts from piece in Gen.Choose(1, 9) select $"{piece}{text}",
        text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text[1..]);
            return RowsOf(new MemoryStream(bytes)).SequenceEqual(RowsOf(new Trickle(bytes, text[0] - '0')));
        });

    [Fact]
    public void A_cell_that_was_written_for_a_spreadsheet_is_read_as_what_was_meant() => ForAll(
        Texts.Where(text => !text.StartsWith('\'')), text => FormulaGuard.Unguard(FormulaGuard.Guard(text)) == text && !FormulaGuard.IsRisky(FormulaGuard.Guard(text)));

    [Fact]
    public void A_name_that_was_sent_arrives_and_is_safe_whatever_it_holds() => ForAll(Texts, text =>
    {
        var sent = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var arrived = SentName.Of(Uri.EscapeDataString(sent));
        var safe = FileName.Safe(sent, FileFormat.Pdf);
        return (sent.Length == 0 || Uri.EscapeDataString(sent).Length > 3600 || arrived == sent)
            && safe.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
            && safe.Length <= DocumentLimits.NameLength
            && !safe.Any(letter => letter is '/' or '\\' || char.IsControl(letter))
            && FileName.Safe(safe, FileFormat.Pdf) == safe;
    });

    [Fact]
    public void A_header_that_is_no_name_is_refused_and_never_breaks_the_reader() =>
        ForAll(Texts, text => SentName.Of(text) is not { } name || name.All(letter => letter != '\ufffd'));

    [Fact]
    public void Only_a_key_of_the_form_is_a_key_and_it_opens_what_it_sealed() => ForAll(
        Gen.OneOf(Texts, Gen.Elements("abcdefghijklmnopqrstuv", "abcdefghijklmnopqrstuv.1", "abcdefghijklmnopqrstuv.1234", "abcdefghijklmnopqrstuv\n", "abcdefghijklmnopqrstuvé")),
        text =>
        {
            var answer = Encoding.UTF8.GetBytes(text);
            return IdempotencyKey.Read(text) is { } key ? KeyForm().IsMatch(text) && key.Open(key.Seal(answer)).AsSpan().SequenceEqual(answer) : !KeyForm().IsMatch(text);
        });

    [Fact]
    public void Typed_text_is_clean_after_one_cleaning() => ForAll(
        Texts, text => TypedText.Of(text) is not { } clean || (TypedText.Of(clean) == clean && !clean.Contains('\0', StringComparison.Ordinal)));

    private static string Base32(int number) => $"00000{"0123456789abcdefghjkmnpqrstvwxyz"[number / 32]}{"0123456789abcdefghjkmnpqrstvwxyz"[number % 32]}"[^6..];

    private static List<(int Line, string Bytes, string? Fault)> RowsOf(Stream file)
    {
        var splitter = new RowSplitter(file);
        var rows = new List<(int, string, string?)>();
        while (splitter.NextAsync((byte)',', Cancellation).AsTask().GetAwaiter().GetResult() is { } row)
            rows.Add((row.Line, Convert.ToHexString(row.Bytes.Span), row.Fault));
        return rows;
    }

    /// <summary>A file that arrives a few bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }

    [GeneratedRegex(@"\Ahttps://ror\.org/0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}\z")]
    private static partial Regex RorAddress();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{22,64}(\.[0-9]{1,3})?\z")]
    private static partial Regex KeyForm();
}
