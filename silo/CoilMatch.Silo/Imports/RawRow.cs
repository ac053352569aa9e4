using System.Security.Cryptography;
using System.Text;

namespace CoilMatch.Silo.Imports;

/// <summary>One row as the file has it: cleaned text by column, null where it says nothing.</summary>
internal sealed class RawRow(int line)
{
    private readonly string?[] values = new string?[Columns.All.Length];
    private readonly List<RowFault> faults = [];

    /// <summary>The number of the line on which the row begins, from 1.</summary>
    internal int Line => line;

    /// <summary>What is wrong with the row as text; the values are checked elsewhere.</summary>
    internal IReadOnlyList<RowFault> Faults => faults;

    internal string? this[Column column]
    {
        get => values[(int)column];
        set => values[(int)column] = value is null ? null : CleanText.Of(value, keepLines: KeepsLines(column));
    }

    internal void Refuse(string? field, string reason) => faults.Add(new RowFault(field, reason));

    /// <summary>The SHA-256 of every value; two rows with the same hash say the same.</summary>
    internal byte[] ContentHash()
    {
        var all = new StringBuilder(1024);
        foreach (var value in values) all.Append(value).Append('\u001F');
        return SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString()));
    }

    /// <summary>Refuses every value in which undecodable bytes were replaced.</summary>
    internal void RefuseReplacedBytes()
    {
        foreach (var column in Columns.All.Where(column => this[column]?.Contains('\uFFFD') == true))
            faults.Add(new RowFault(column, "The value is not valid UTF-8. Save the file in the encoding UTF-8."));
        if (faults.Count == 0) Refuse(null, "The row is not valid UTF-8. Save the file in the encoding UTF-8.");
    }

    private static bool KeepsLines(Column column) => column is Column.Description or Column.LearningOutcomes;
}
