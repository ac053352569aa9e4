using System.Text.Json;
using System.Text.Json.Serialization;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Imports;

/// <summary>One line of the answer to an import; exactly one member is there.</summary>
/// <param name="Progress">How far the import is.</param>
/// <param name="Row">Something to tell about one row.</param>
/// <param name="Done">The totals, on the last line; an answer without it was cut off.</param>
internal sealed record ImportLine(
    ImportProgress? Progress = null, ImportReportRow? Row = null, ImportTotals? Done = null);

/// <param name="Bytes">How many bytes of the file as it was sent have been read.</param>
/// <param name="Rows">How many rows have been read.</param>
internal sealed record ImportProgress(long Bytes, int Rows);

/// <param name="Line">The line on which the row begins, from 1.</param>
/// <param name="Id">The row's id, where one could be read.</param>
/// <param name="Field">The column at fault, if it is one; <c>file</c> when the rest of the file could not be read.</param>
/// <param name="Reason">A sentence.</param>
/// <param name="Severity">Whether the row was left out or only something about it is worth knowing.</param>
internal sealed record ImportReportRow(
    int Line,
    string? Id,
    string? Field,
    string Reason,
    [property: JsonConverter(typeof(ImportSeverityConverter))] ImportSeverity Severity);

internal enum ImportSeverity
{
    Refused,
    Noted,
}

/// <summary>Writes <c>refused</c> and <c>noted</c>; named at the member, since the general way of writing enums goes before a type's own.</summary>
internal sealed class ImportSeverityConverter() : JsonStringEnumConverter<ImportSeverity>(JsonNamingPolicy.CamelCase);

/// <param name="Read">Rows read; the sum of added, changed, unchanged and refused.</param>
/// <param name="Changed">Rows that said something else in an earlier import.</param>
/// <param name="Unchanged">Rows that said the same in an earlier import, so that nothing was written.</param>
/// <param name="Noted">Report rows that refuse nothing.</param>
/// <param name="Assumed">Added or changed rows of which something was taken from the institution's defaults.</param>
internal sealed record ImportTotals(int Read, int Added, int Changed, int Unchanged, int Refused, int Noted, int Assumed);

/// <summary>Writes the answer line by line (application/x-ndjson) while the import runs, and counts.</summary>
internal sealed class ImportReport(Stream answer)
{
    private static readonly JsonSerializerOptions Lines =
        new(Json.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    internal int Read { get; private set; }
    internal int Added { get; set; }
    internal int Changed { get; set; }
    internal int Unchanged { get; set; }
    internal int Assumed { get; set; }
    private int Refused { get; set; }
    private int Noted { get; set; }

    internal void CountRow() => Read++;

    /// <summary>Tells every fault of a row that is left out, and counts the row once.</summary>
    internal async Task RefuseAsync(int line, string? id, IReadOnlyList<RowFault> faults, CancellationToken cancellationToken)
    {
        Refused++;
        foreach (var fault in faults)
            await WriteAsync(new ImportLine(Row: new(line, id, fault.Field, fault.Reason, ImportSeverity.Refused)), cancellationToken);
    }

    internal async Task NoteAsync(RowNote note, CancellationToken cancellationToken)
    {
        Noted++;
        await WriteAsync(
            new ImportLine(Row: new(note.Line, note.Id, note.Field, note.Reason, ImportSeverity.Noted)), cancellationToken);
    }

    internal async Task ProgressAsync(long bytes, CancellationToken cancellationToken)
    {
        await WriteAsync(new ImportLine(Progress: new(bytes, Read)), cancellationToken);
        await answer.FlushAsync(cancellationToken);
    }

    internal Task DoneAsync(CancellationToken cancellationToken) =>
        WriteAsync(new ImportLine(Done: new(Read, Added, Changed, Unchanged, Refused, Noted, Assumed)), cancellationToken);

    private async Task WriteAsync(ImportLine line, CancellationToken cancellationToken)
    {
        await JsonSerializer.SerializeAsync(answer, line, Lines, cancellationToken);
        await answer.WriteAsync("\n"u8.ToArray(), cancellationToken);
    }
}

/// <summary>Something worth knowing about a row that goes in.</summary>
internal sealed record RowNote(int Line, string? Id, string? Field, string Reason);
