namespace CoilMatch.Silo.OpenData;

/// <summary>The description of the open tables that programs read: names, types, sizes, hashes, licence.</summary>
/// <remarks>Source: Frictionless Data Package, https://specs.frictionlessdata.io/data-package/.</remarks>
internal sealed record DataPackage(
    string Profile, string Name, string Title, string Description, IReadOnlyList<DataPackageLicence> Licenses,
    IReadOnlyList<string> Keywords, IReadOnlyList<string> Rules, IReadOnlyList<DataResource> Resources)
{
    internal static DataPackage Of(IEnumerable<OpenFile> files) => new(
        "tabular-data-package", "coilmatch-open-data", OpenDataFields.Title, OpenDataFields.Description,
        [new(OpenDataFields.Licence, OpenDataFields.LicenceTitle, OpenDataFields.LicenceAddress)],
        ["COIL", "virtual exchange", "ASEM", "higher education", "students"],
        OpenDataFields.Rules,
        [.. files.Where(file => file.Name.EndsWith(".csv", StringComparison.Ordinal)).Select(DataResource.Of)]);
}

internal sealed record DataPackageLicence(string Name, string Title, string Path);

/// <param name="Hash">With the name of its function before it.</param>
internal sealed record DataResource(
    string Profile, string Name, string Path, string Title, string Format, string Mediatype, string Encoding, long Bytes, string Hash, DataSchema Schema)
{
    internal static DataResource Of(OpenFile file)
    {
        var practices = file.Name == "practices.csv";
        var name = file.Name[..^4].ToLowerInvariant();
        var title = practices ? "Published good practices by pair of countries"
            : name == "coilmatch" ? "Students by country and half-year, all half-years" : $"Students by country, {file.Name[..^4]}";
        return new DataResource(
            "tabular-data-resource", name, file.Name, title, "csv", "text/csv", "utf-8", file.Content.Length, $"sha256:{file.Sha256}",
            practices ? new DataSchema(OpenDataFields.Practices, ["asia", "europe"]) : new DataSchema(OpenDataFields.Students, ["half_year", "code"]));
    }
}

/// <param name="PrimaryKey">The columns that tell a row.</param>
internal sealed record DataSchema(IReadOnlyList<OpenField> Fields, IReadOnlyList<string> PrimaryKey)
{
    public IReadOnlyList<string> MissingValues { get; } = [""];
}
