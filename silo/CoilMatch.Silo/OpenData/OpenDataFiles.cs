using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.OpenData;

/// <param name="Sha256">Of the content, in small hexadecimal letters; also its ETag.</param>
internal sealed record OpenFile(string Name, string MediaType, byte[] Content, string Sha256);

/// <summary>The open files by name. Equal data make equal bytes; a half-year's own files never change once they are there.</summary>
internal sealed class OpenDataFiles
{
    private const string Csv = "text/csv; charset=utf-8; header=present";
    private const string JsonType = "application/json";

    private static readonly JsonSerializerOptions Indented = new(Json.Options) { WriteIndented = true, NewLine = "\n" };

    private readonly FrozenDictionary<string, OpenFile> files;

    internal OpenDataFiles(OpenDataSet set)
    {
        var made = new List<OpenFile>
        {
            FileOf("coilmatch.csv", Csv, OpenDataCsv.Students(set.HalfYears)),
            FileOf("practices.csv", Csv, OpenDataCsv.Practices(set.Practices)),
            FileOf("coilmatch.json", JsonType, JsonOf(new OpenDocument(set.HalfYears, set.Practices))),
        };
        foreach (var halfYear in set.HalfYears)
        {
            made.Add(FileOf($"{halfYear.Code}.csv", Csv, OpenDataCsv.Students([halfYear])));
            made.Add(FileOf($"{halfYear.Code}.json", JsonType, JsonOf(halfYear)));
        }

        made.Add(FileOf("datapackage.json", JsonType, JsonOf(DataPackage.Of(made))));
        files = made.ToFrozenDictionary(file => file.Name, StringComparer.Ordinal);
    }

    internal OpenFile? Find(string name) => files.GetValueOrDefault(name);

    private static string JsonOf<T>(T value) => JsonSerializer.Serialize(value, Indented) + "\n";

    private static OpenFile FileOf(string name, string mediaType, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        return new OpenFile(name, mediaType, content, Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    /// <summary>coilmatch.json: everything, with the rules that its reader has to know.</summary>
    private sealed record OpenDocument(IReadOnlyList<OpenHalfYear> HalfYears, IReadOnlyList<OpenPracticePair> Practices)
    {
        public string Title { get; } = OpenDataFields.Title;
        public string Description { get; } = OpenDataFields.Description;
        public string Licence { get; } = OpenDataFields.Licence;
        public string LicenceAddress { get; } = OpenDataFields.LicenceAddress;
        public IReadOnlyList<string> Rules { get; } = OpenDataFields.Rules;
    }
}
