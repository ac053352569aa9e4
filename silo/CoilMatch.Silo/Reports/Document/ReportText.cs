using System.Globalization;

namespace CoilMatch.Silo.Reports;

/// <summary>Numbers, days and lists as the sentences of a report tell them; none, one and many each read well.</summary>
internal static class ReportText
{
    /// <summary>"no projects", "1 project", "12,345 projects".</summary>
    internal static string Count(long number, string one, string? many = null) => number switch
    {
        0 => $"no {many ?? one + "s"}",
        1 => $"1 {one}",
        _ => $"{Number(number)} {many ?? one + "s"}",
    };

    /// <summary>"was" for one, "were" for none and many.</summary>
    internal static string Were(long number) => number == 1 ? "was" : "were";

    internal static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Number(decimal number, int places) => number.ToString("N" + places, CultureInfo.InvariantCulture);

    /// <summary>"87 %"; a share from 0 to 1.</summary>
    internal static string Percent(decimal share) => $"{Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture)} %";

    /// <summary>"30 June 2027".</summary>
    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"a, b and c".</summary>
    internal static string List(IReadOnlyList<string> things) => things.Count < 2
        ? string.Concat(things)
        : $"{string.Join(", ", things.Take(things.Count - 1))} and {things[^1]}";

    /// <summary>The first of a long list and how many more there are: "a, b and 3 more projects".</summary>
    internal static string ListUpTo(int most, IReadOnlyList<string> things, string one) => things.Count <= most
        ? List(things)
        : List([.. things.Take(most), Count(things.Count - most, $"more {one}")]);

    /// <summary>The sentence with a capital letter and a full stop.</summary>
    internal static string Sentence(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0) return "";

        var capital = char.ToUpperInvariant(trimmed[0]) + trimmed[1..];
        return capital[^1] is '.' or '!' or '?' or '…' ? capital : capital + ".";
    }
}
