using System.Collections.Immutable;
using System.Globalization;
using CoilMatch.Matching;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Imports;

/// <summary>Turns the texts of one row into values; notes every text that is none, so that one look mends the whole row.</summary>
internal sealed class RowValues(RawRow row)
{
    private static readonly ImmutableArray<(string Word, DayOfWeek Day)> Days =
        [.. Enum.GetValues<DayOfWeek>().Select(day => (day.ToString()[..3], day))];

    internal string? Text(Column column, int most)
    {
        if (row[column] is { } text && text.Length > most)
            row.Refuse(column.Name(), $"The text has {text.Length} characters; {most} are allowed.");
        return row[column];
    }

    internal string Required(Column column, int most)
    {
        if (row[column] is null) row.Refuse(column.Name(), $"The column {column.Name()} is missing or empty.");
        return Text(column, most) ?? "";
    }

    internal int? Whole(Column column, int least, int most)
    {
        if (row[column] is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        row.Refuse(column.Name(), $"\"{Short(text)}\" is not a whole number from {least} to {most}.");
        return null;
    }

    /// <summary>A number with a point or a comma before its decimals.</summary>
    internal decimal? Number(Column column, decimal most)
    {
        if (row[column] is not { } text) return null;
        const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (decimal.TryParse(text.Replace(',', '.'), Styles, CultureInfo.InvariantCulture, out var number) && number <= most)
            return number;
        row.Refuse(column.Name(), $"\"{Short(text)}\" is not a number from 0 to {most}.");
        return null;
    }

    internal DateOnly? Date(Column column)
    {
        if (row[column] is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        row.Refuse(column.Name(), $"\"{Short(text)}\" is not a date such as 2027-03-01.");
        return null;
    }

    /// <summary>What a semicolon separates; each text is trimmed, empty ones and repetitions are left out.</summary>
    internal IReadOnlyList<string> List(Column column) => row[column] is { } text
        ? [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)]
        : [];

    /// <summary>A list of which every text must be found in a table.</summary>
    internal IReadOnlyList<string> Known(Column column, Func<string, string?> find, string kind)
    {
        var told = List(column);
        foreach (var unknown in told.Where(text => find(text) is null))
            row.Refuse(column.Name(), $"\"{Short(unknown)}\" is no {kind}.");
        return [.. told.Select(find).OfType<string>()];
    }

    internal int? Level()
    {
        if (row[Column.Level] is not { } word) return null;
        if (EqfLevels.FromWord(word) is { } level) return level;
        row.Refuse(Column.Level.Name(), $"\"{Short(word)}\" is no level; write bachelor, master, doctorate or the EQF level 1 to 8.");
        return null;
    }

    internal string? Language()
    {
        if (row[Column.Language] is not { } tag) return null;
        if (Languages.Find(tag) is { } language) return language.Tag;
        row.Refuse(Column.Language.Name(), $"\"{Short(tag)}\" is no language code that CoilMatch knows; write a BCP 47 tag such as en.");
        return null;
    }

    /// <summary>
    /// The amount in the unit that the file names; a unit of one country or university is never turned into ECTS. Zero, which
    /// catalogues write for courses outside the count, tells no amount.
    /// </summary>
    internal Credits? Credits()
    {
        if (Number(Column.Credits, most: 10_000) is not (> 0 and var amount)) return null;
        var unit = row[Column.CreditUnit];
        if (!CreditSystems.TryParse(unit, out var system)) system = CreditSystem.National;
        var isNationalName = system == CreditSystem.Ects && !string.Equals(unit, "ECTS", StringComparison.OrdinalIgnoreCase);
        return new Credits(amount, isNationalName ? CreditSystem.National : system);
    }

    /// <summary>Weekly hours such as <c>TUE 09:00-11:00;THU 14:00-16:00</c>.</summary>
    internal IReadOnlyList<WeeklySlot> Slots()
    {
        var slots = new List<WeeklySlot>();
        foreach (var text in List(Column.Slots))
        {
            if (SlotOf(text) is { } slot) slots.Add(slot);
            else row.Refuse(Column.Slots.Name(), $"\"{Short(text)}\" is no weekly hour such as TUE 09:00-11:00.");
        }

        return slots;
    }

    private static WeeklySlot? SlotOf(string text)
    {
        var parts = text.Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3 || TimeOf(parts[1]) is not { } start || TimeOf(parts[2]) is not { } end || end <= start) return null;
        foreach (var (word, day) in Days)
            if (parts[0].Equals(word, StringComparison.OrdinalIgnoreCase) || parts[0].Equals($"{day}", StringComparison.OrdinalIgnoreCase))
                return new WeeklySlot(day, start, end);
        return null;
    }

    private static TimeOnly? TimeOf(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
