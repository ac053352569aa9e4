using System.Security.Cryptography;
using System.Text;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Imports;

/// <summary>
/// Takes one file from its first row to its totals. It can be stopped between two batches, and running the same file
/// again then adds what is missing.
/// </summary>
internal sealed class ImportRun(IServiceScopeFactory scopes, Guid? person, Stream file, ImportReport report)
{
    private const int AttemptsPerBatch = 3;

    private readonly Dictionary<UInt128, int> lineOfId = [];
    private readonly List<ImportRow> batch = new(ImportLimits.BatchRows);
    private InstitutionDirectory directory = null!;

    internal async Task RunAsync(ImportFormat format, CancellationToken cancellationToken)
    {
        directory = await InScopeAsync(services => InstitutionDirectory.LoadAsync(services.GetRequiredService<SiloDbContext>(), cancellationToken));
        await using var text = new UnpackedFile(file);
        var source = new ImportFile(text, format);
        try
        {
            await foreach (var raw in source.RowsAsync(cancellationToken))
            {
                while (source.Notes.TryDequeue(out var note)) await report.NoteAsync(note, cancellationToken);
                if (report.Read == ImportLimits.Rows)
                    throw new UnreadableFileException($"A file may have {ImportLimits.Rows} rows; the rest was not read.");
                await TakeAsync(raw, cancellationToken);
            }
        }
        catch (UnreadableFileException unreadable)
        {
            report.CountRow();
            await report.RefuseAsync(report.Read, null, [new RowFault("file", unreadable.Message)], cancellationToken);
        }

        await WriteBatchAsync(cancellationToken);
        await report.DoneAsync(cancellationToken);
    }

    private async Task TakeAsync(RawRow raw, CancellationToken cancellationToken)
    {
        report.CountRow();
        if (CourseRowReader.Read(raw) is { } row && IsFirstOfItsId(row, raw)) batch.Add(row);
        else await report.RefuseAsync(raw.Line, raw[Column.Id], raw.Faults, cancellationToken);

        if (batch.Count == ImportLimits.BatchRows) await WriteBatchAsync(cancellationToken);
        else if (report.Read % ImportLimits.BatchRows == 0) await report.ProgressAsync(file.Position, cancellationToken);
    }

    private bool IsFirstOfItsId(ImportRow row, RawRow raw)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(row.SourceId));
        if (lineOfId.TryAdd(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash), row.Line)) return true;

        var first = lineOfId[System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash)];
        raw.Refuse(Column.Id.Name(), $"The same id is on line {first} already; only that row was taken.");
        return false;
    }

    /// <summary>A batch that has begun is finished even when the caller goes away: whole batches only.</summary>
    private async Task WriteBatchAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var outcome = await WriteAsync();
        directory.Saved();
        batch.Clear();

        report.Added += outcome.Added;
        report.Changed += outcome.Changed;
        report.Unchanged += outcome.Unchanged;
        report.Assumed += outcome.Assumed;
        foreach (var (row, faults) in outcome.Refused) await report.RefuseAsync(row.Line, row.SourceId, faults, cancellationToken);
        foreach (var note in outcome.Notes) await report.NoteAsync(note, cancellationToken);
        await report.ProgressAsync(file.Position, cancellationToken);
    }

    /// <summary>Starts a batch anew when somebody edited one of its courses at the same moment.</summary>
    private async Task<BatchOutcome> WriteAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await InScopeAsync(services => ActivatorUtilities.CreateInstance<ImportBatch>(
                    services, ActivatorUtilities.CreateInstance<BulkChanges>(services)).WriteAsync(batch, directory, CancellationToken.None));
            }
            catch (DbUpdateConcurrencyException) when (attempt < AttemptsPerBatch)
            {
                directory.DropUnsaved();
            }
        }
    }

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (person is { } id) scope.ServiceProvider.GetRequiredService<Actor>().ActAs(id);
        return await work(scope.ServiceProvider);
    }
}
