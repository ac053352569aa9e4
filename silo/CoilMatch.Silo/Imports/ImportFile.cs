using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace CoilMatch.Silo.Imports;

/// <summary>The rows of an uploaded file one by one, in either format; never more than one of them is held.</summary>
internal sealed class ImportFile(Stream text, ImportFormat format)
{
    private readonly RowSplitter rows = new(text);
    private readonly Queue<RowNote> notes = new();

    /// <summary>What is worth knowing about the file's columns; taken from here by the reader of the rows.</summary>
    internal Queue<RowNote> Notes => notes;

    internal IAsyncEnumerable<RawRow> RowsAsync(CancellationToken cancellationToken) =>
        format == ImportFormat.Csv ? CsvAsync(cancellationToken) : JsonlAsync(cancellationToken);

    private async IAsyncEnumerable<RawRow> JsonlAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var json = new JsonRows();
        while (await rows.NextAsync(separator: null, cancellationToken) is { } bytes)
        {
            var row = RowOf(bytes, json.Read);
            while (json.Unknown.TryDequeue(out var name)) NoteUnknown(row.Line, name);
            yield return row;
        }
    }

    private async IAsyncEnumerable<RawRow> CsvAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await rows.NextAsync(separator: (byte)',', cancellationToken) is not { } header) yield break;

        var faulty = new RawRow(header.Line);
        var csv = ReadHeader(header, faulty);
        if (csv is null)
        {
            yield return faulty;
            yield break;
        }

        foreach (var name in csv.Unknown) NoteUnknown(header.Line, name);
        while (await rows.NextAsync(csv.Separator, cancellationToken) is { } bytes)
            yield return RowOf(bytes, csv.Read);
    }

    private static CsvRows? ReadHeader(RowBytes bytes, RawRow header)
    {
        if (bytes.Fault is { } fault) header.Refuse(null, fault);
        else if (!Utf8.IsValid(bytes.Bytes.Span)) header.RefuseReplacedBytes();
        var csv = CsvRows.OfHeader(Encoding.UTF8.GetString(bytes.Bytes.Span));
        if (csv is null) header.Refuse(null, "The header has a quotation mark that is not closed or not doubled.");
        if (csv is null || header.Faults.Count > 0) return null;

        foreach (var column in new[] { Column.Id, Column.University, Column.Title }.Where(column => !csv.Has(column)))
            header.Refuse(column.Name(), $"The header has no column {column.Name()}, so nothing was read.");
        foreach (var column in csv.Twice)
            header.Refuse(column.Name(), $"The header names the column {column.Name()} twice, so nothing was read.");
        return header.Faults.Count > 0 ? null : csv;
    }

    private static RawRow RowOf(RowBytes bytes, Func<int, string, RawRow> read)
    {
        if (bytes.Fault is { } fault)
        {
            var cut = new RawRow(bytes.Line);
            cut.Refuse(null, fault);
            return cut;
        }

        var row = read(bytes.Line, Encoding.UTF8.GetString(bytes.Bytes.Span));
        if (!Utf8.IsValid(bytes.Bytes.Span)) row.RefuseReplacedBytes();
        return row;
    }

    private void NoteUnknown(int line, string name) =>
        notes.Enqueue(new RowNote(line, null, name.Length <= 60 ? name : name[..60] + "…", "No column has this name; it was left out."));
}
