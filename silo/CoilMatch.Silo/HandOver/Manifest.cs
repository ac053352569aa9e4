using System.Text.Json;

namespace CoilMatch.Silo.HandOver;

/// <summary>What the archive says of itself: which format and schema, and every file with its size and hash. No date: equal data make equal bytes.</summary>
/// <param name="SchemaVersion">The last migration of the database that it was made from.</param>
/// <param name="Tables">One per file of rows.</param>
/// <param name="Files">All other files but the contents of documents, which the index lists.</param>
/// <param name="LeftOut">Table → why it is not here.</param>
internal sealed record Manifest(
    string Format, int FormatVersion, string SchemaVersion,
    IReadOnlyList<ManifestTable> Tables, IReadOnlyList<ManifestFile> Files, ManifestDocuments Documents, IReadOnlyDictionary<string, string> LeftOut)
{
    internal const string FormatName = "coilmatch-hand-over";
    internal const int FormatNumber = 1;

    internal static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };
}

/// <param name="Bytes">Unpacked.</param>
/// <param name="Sha256">Of the unpacked content, in small hexadecimal letters.</param>
internal record ManifestFile(string File, long Bytes, string Sha256);

internal sealed record ManifestTable(string Table, string File, long Rows, long Bytes, string Sha256) : ManifestFile(File, Bytes, Sha256);

/// <param name="Contents">Different contents under documents/.</param>
/// <param name="Bytes">Of these, unpacked.</param>
/// <param name="Lost">Stored files that the database names but that were missing or damaged when the export was made.</param>
internal sealed record ManifestDocuments(long Contents, long Bytes, long Lost);
