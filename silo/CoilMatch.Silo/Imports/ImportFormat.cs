namespace CoilMatch.Silo.Imports;

/// <summary>How an uploaded file separates its rows; either may be gzipped.</summary>
internal enum ImportFormat
{
    Csv,
    Jsonl,
}

/// <summary>Finds the format from what the caller says, else from the file's name.</summary>
internal static class ImportFormats
{
    internal static ImportFormat? Find(string? format, string? fileName)
    {
        var told = string.IsNullOrWhiteSpace(format) ? ExtensionOf(fileName) : format.Trim();
        return told?.ToUpperInvariant() switch
        {
            "CSV" => ImportFormat.Csv,
            "JSONL" or "NDJSON" => ImportFormat.Jsonl,
            _ => null,
        };
    }

    private static string? ExtensionOf(string? fileName)
    {
        var name = fileName?.Trim();
        if (name is null) return null;
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) name = name[..^3];
        return Path.GetExtension(name).TrimStart('.');
    }
}
