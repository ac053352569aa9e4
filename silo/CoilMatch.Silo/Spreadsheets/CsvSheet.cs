using System.Text;

namespace CoilMatch.Silo.Spreadsheets;

/// <summary>A table as RFC 4180 describes it, in UTF-8 with a byte order mark, by which Excel recognises the encoding.</summary>
internal sealed class CsvSheet : ISheet
{
    private const int FlushAt = 32 * 1024;

    private readonly Stream body;
    private readonly StringBuilder text = new("\uFEFF");

    private CsvSheet(Stream body) => this.body = body;

    internal static async Task<ISheet> StartAsync(Stream body, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        var sheet = new CsvSheet(body);
        await sheet.WriteAsync([.. columns.Select(name => (Cell)name)], cancellationToken);
        return sheet;
    }

    public async Task WriteAsync(IReadOnlyList<Cell> row, CancellationToken cancellationToken)
    {
        for (var at = 0; at < row.Count; at++)
        {
            if (at > 0) text.Append(',');
            text.Append(Quoted(row[at].Value is string typed ? FormulaGuard.Guard(typed) : row[at].Text));
        }

        text.Append("\r\n");
        if (text.Length >= FlushAt) await FlushAsync(cancellationToken);
    }

    public Task FinishAsync(CancellationToken cancellationToken) => FlushAsync(cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        await body.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken);
        text.Clear();
    }

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny("\",\r\n") || (field.Length > 0 && (char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[^1])))
            ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : field;
}
