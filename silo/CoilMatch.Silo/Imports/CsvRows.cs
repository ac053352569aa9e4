using CsvHelper;

namespace CoilMatch.Silo.Imports;

/// <summary>Reads the rows of a CSV file by the names in its header; comma or semicolon, whichever the header uses.</summary>
internal sealed class CsvRows
{
    private readonly CsvReaderOptions options;
    private readonly Column?[] columns;

    private CsvRows(CsvReaderOptions options, string[] header)
    {
        this.options = options;
        columns = [.. header.Select(Columns.Find)];
        Unknown = [.. header.Where(name => Columns.Find(name) is null && !string.IsNullOrWhiteSpace(name))];
    }

    internal byte Separator => (byte)options.Separator!.Value;

    /// <summary>Names in the header that no column has.</summary>
    internal IReadOnlyList<string> Unknown { get; }

    /// <summary>Columns that the header names twice.</summary>
    internal IEnumerable<Column> Twice =>
        columns.OfType<Column>().GroupBy(column => column).Where(same => same.Count() > 1).Select(same => same.Key);

    internal bool Has(Column column) => columns.Contains(column);

    /// <summary>Reads the first row of the file, which names the columns; null when its quotes are broken.</summary>
    internal static CsvRows? OfHeader(string header)
    {
        var options = new CsvReaderOptions
        {
            Separator = SeparatorOf(header),
            HasHeader = false,
            BufferSize = 2048,
            MalformedData = CsvMalformedDataHandling.Throw,
        };
        return ValuesOf(header, options) is { } names ? new CsvRows(options, names) : null;
    }

    /// <summary>The separator that occurs more often outside quotes; a comma when neither does.</summary>
    private static char SeparatorOf(string header)
    {
        var plain = string.Concat(header.Split('"').Where((_, index) => index % 2 == 0));
        return plain.Count(letter => letter == ';') > plain.Count(letter => letter == ',') ? ';' : ',';
    }

    internal RawRow Read(int line, string text)
    {
        var row = new RawRow(line);
        if (ValuesOf(text, options) is not { } values)
        {
            row.Refuse(null, "A quotation mark inside a value must be doubled, and the value be put in quotation marks.");
            return row;
        }

        if (values.Length != columns.Length)
            row.Refuse(null, $"The row has {values.Length} values, but the header names {columns.Length} columns.");
        for (var index = 0; index < Math.Min(values.Length, columns.Length); index++)
            if (columns[index] is { } column) row[column] = values[index];
        return row;
    }

    private static string[]? ValuesOf(string row, CsvReaderOptions options)
    {
        using var reader = CsvReader.FromText(row, options);
        try
        {
            return reader.Read() ? reader.Current.ToArray() : [];
        }
        catch (CsvFormatException)
        {
            return null;
        }
    }
}
