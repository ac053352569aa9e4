using System.Data;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Learning;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoilMatch.Silo.HandOver;

/// <param name="Step">The file inside the archive that is being written.</param>
/// <param name="Rows">Written so far, of all that there are.</param>
internal readonly record struct ExportProgress(string Step, long Rows, long RowsInAll);

/// <param name="Sha256">Of the whole archive.</param>
internal sealed record ExportFigures(string SchemaVersion, long Tables, long Rows, long Documents, long Lost, long Bytes, string Sha256);

/// <summary>
/// Writes everything that is handed over into one archive, as of one moment: all tables are read in one snapshot of the
/// database. Rows and files pass through; none of it is held as a whole.
/// </summary>
internal sealed class ExportRun(SiloDbContext db, NpgsqlDataSource source, IBlobs blobs)
{
    private static readonly byte[] NewLine = "\n"u8.ToArray();

    /// <summary>So many rows are written between two reports of progress.</summary>
    private const int RowsPerReport = 1000;

    internal async Task<ExportFigures> WriteAsync(Stream target, Func<ExportProgress, Task> report, CancellationToken cancellationToken)
    {
        await using var hashed = new HashingStream(target);
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var snapshot = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await connection.RunAsync("set transaction read only; set local time zone 'UTC'", cancellationToken);

        Manifest manifest;
        await using (var zip = await ZipArchive.CreateAsync(
            hashed, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken))
            manifest = await WriteFilesAsync(new ExportArchive(zip), connection, report, cancellationToken);

        return new ExportFigures(
            manifest.SchemaVersion, manifest.Tables.Count, manifest.Tables.Sum(one => one.Rows),
            manifest.Documents.Contents, manifest.Documents.Lost, hashed.Bytes, hashed.Sha256());
    }

    private async Task<Manifest> WriteFilesAsync(
        ExportArchive archive, NpgsqlConnection connection, Func<ExportProgress, Task> report, CancellationToken cancellationToken)
    {
        var tables = HandedTables.Of(db);
        var schema = db.Database.GetMigrations().Last();
        var counter = new Counter(report, await CountAsync(connection, tables, cancellationToken));
        var files = new List<ManifestFile>
        {
            await archive.AddAsync(ArchiveNames.Licences, TextOf(ReadmeText.Licences), cancellationToken),
            await archive.AddAsync(ArchiveNames.Readme, TextOf(ReadmeText.Of(tables, schema)), cancellationToken),
        };

        var places = await FeedPlacesInFile.ReadAsync(connection, cancellationToken);
        var written = new List<ManifestTable>();
        foreach (var table in tables)
            written.Add(await WriteTableAsync(archive, connection, table, places, counter, cancellationToken));

        var (documents, index) = await new ExportedDocuments(blobs, archive, connection).WriteAsync(cancellationToken);
        files.Add(index);
        files.AddRange(await WriteLearnedAsync(archive, connection, cancellationToken));

        var manifest = new Manifest(Manifest.FormatName, Manifest.FormatNumber, schema, written, files, documents, LeftOut.Tables);
        await archive.AddAsync(ArchiveNames.Manifest, async file =>
        {
            await JsonSerializer.SerializeAsync(file, manifest, Manifest.Options, cancellationToken);
            await file.WriteAsync(NewLine, cancellationToken);
        }, cancellationToken);
        return manifest;
    }

    private static async Task<ManifestTable> WriteTableAsync(
        ExportArchive archive, NpgsqlConnection connection, HandedTable table, FeedPlacesInFile places, Counter counter,
        CancellationToken cancellationToken)
    {
        long rows = 0;
        await counter.BeginAsync(table.File);
        var file = await archive.AddAsync(table.File, async lines =>
        {
            await using var command = new NpgsqlCommand(SqlOf(table, places), connection) { CommandTimeout = 0 };
            await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                await lines.WriteAsync(CanonicalLine(reader.GetString(0)), cancellationToken);
                if (++rows % RowsPerReport == 0) await counter.AddAsync(RowsPerReport);
            }
        }, cancellationToken);
        await counter.AddAsync(rows % RowsPerReport);
        return new ManifestTable(table.Name, table.File, rows, file.Bytes, file.Sha256);
    }

    private static byte[] CanonicalLine(string row)
    {
        using var document = JsonDocument.Parse(row);
        return Encoding.UTF8.GetBytes($"{CanonicalJson.Of(document.RootElement)}\n");
    }

    /// <summary>Each row as JSON by PostgreSQL itself, whose numbers and dates have one spelling; texts in the order of their bytes.</summary>
    private static string SqlOf(HandedTable table, FeedPlacesInFile places)
    {
        var columns = table.Columns.Select(column =>
        {
            var name = $"{table.Name}.{column.Name}";
            var value = places.SqlOf(name) ?? (LeftOut.Rewritten.TryGetValue(name, out var rewritten) ? rewritten.Sql : $"t.\"{column.Name}\"");
            return $"{value} as \"{column.Name}\"";
        });
        var types = table.Columns.ToDictionary(column => column.Name, column => column.Type);
        var key = table.Key.Select(column => $"t.\"{column}\"{(types[column] == "text" ? " collate \"C\"" : "")}");
        return $"""
            select row_to_json(r)::text from (
                select {string.Join(", ", columns)} from "{table.Name}" t where {WhereOf(table)} order by {string.Join(", ", key)}) r
            """;
    }

    private static string WhereOf(HandedTable table) => LeftOut.Rows.TryGetValue(table.Name, out var rows) ? rows.Where : "true";

    private static async Task<long> CountAsync(NpgsqlConnection connection, IReadOnlyList<HandedTable> tables, CancellationToken cancellationToken)
    {
        var counts = tables.Select(table => $"(select count(*) from \"{table.Name}\" t where {WhereOf(table)})");
        await using var command = new NpgsqlCommand($"select {string.Join(" + ", counts)}", connection) { CommandTimeout = 0 };
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<List<ManifestFile>> WriteLearnedAsync(
        ExportArchive archive, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var versions = new List<string>();
        await using (var command = new NpgsqlCommand("select model_version from ranking_models", connection))
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken)) versions.Add(reader.GetString(0));
        }

        var files = new List<ManifestFile>();
        foreach (var blob in versions.SelectMany(ModelStore.BlobsOf).Order(StringComparer.Ordinal))
        {
            await using var content = await blobs.OpenAsync(blob, cancellationToken);
            if (content is null) continue;
            files.Add(await archive.AddAsync(
                ArchiveNames.Learned + blob[ModelStore.Folder.Length..], file => content.CopyToAsync(file, cancellationToken), cancellationToken));
        }

        return files;
    }

    private static Func<Stream, Task> TextOf(string text) => file => file.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();

    /// <summary>Counts rows over all tables and passes the count on.</summary>
    private sealed class Counter(Func<ExportProgress, Task> report, long inAll)
    {
        private string step = "";
        private long rows;

        internal Task BeginAsync(string file)
        {
            step = file;
            return report(new ExportProgress(step, rows, inAll));
        }

        internal Task AddAsync(long more)
        {
            rows += more;
            return report(new ExportProgress(step, rows, inAll));
        }
    }
}
