using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>Reads the tables that lie in this assembly as text: a header line, then one row a line.</summary>
internal static class ResourceTable
{
    /// <summary>
    /// The rows of a table without its header, each cut at the first commas into as many parts as the header has;
    /// so the last column may hold commas and nothing needs quotes.
    /// </summary>
    public static ImmutableArray<ImmutableArray<string>> Rows(string fileName)
    {
        using var stream = typeof(ResourceTable).Assembly.GetManifestResourceStream(fileName)
            ?? throw new InvalidOperationException($"The table {fileName} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var columns = (reader.ReadLine() ?? "").Split(',').Length;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) rows.Add([.. line.Split(',', columns)]);
        return rows.ToImmutable();
    }
}
