using System.Globalization;

namespace CoilMatch.Silo.Spreadsheets;

/// <summary>One value of a table that people open in a spreadsheet program: a text, a day, an instant or a number.</summary>
internal readonly record struct Cell
{
    private Cell(object? value) => Value = value;

    /// <summary>A string, a DateOnly, a DateTimeOffset (UTC), a long, a double, or null for an empty cell.</summary>
    internal object? Value { get; }

    public static implicit operator Cell(string? text) => new(text);

    public static implicit operator Cell(DateOnly? day) => new(day);

    public static implicit operator Cell(DateTimeOffset? at) => new(at?.ToUniversalTime());

    public static implicit operator Cell(long? number) => new(number);

    public static implicit operator Cell(double? number) => new(number);

    /// <summary>The value as text: dates as ISO 8601 writes them, instants in UTC.</summary>
    internal string Text => Value switch
    {
        null => "",
        string text => text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        var number => Convert.ToString(number, CultureInfo.InvariantCulture)!,
    };
}

/// <summary>Writes a table row by row into an answer while it is being read, so that its length costs no memory.</summary>
internal interface ISheet : IAsyncDisposable
{
    Task WriteAsync(IReadOnlyList<Cell> row, CancellationToken cancellationToken);

    /// <summary>Writes what stands after the last row; without it the file is visibly incomplete.</summary>
    Task FinishAsync(CancellationToken cancellationToken);
}
