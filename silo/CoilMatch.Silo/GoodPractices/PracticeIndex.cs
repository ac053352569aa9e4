using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>What the search of the library goes by.</summary>
internal static class PracticeIndex
{
    /// <summary>How many digits the broad, narrow and detailed fields of ISCED-F have.</summary>
    private static readonly int[] FieldDigits = [2, 3, 4];

    /// <summary>Every code with the fields in which it lies, so that a broad topic finds what is filed under a detailed one.</summary>
    internal static List<string> TopicsOf(PracticeContent content) =>
    [
        .. content.Requester.Fields.Concat(content.Invited.Fields)
            .SelectMany(code => FieldDigits.Where(digits => digits <= code.Length).Select(digits => code[..digits]))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    internal static List<string> CountriesOf(PracticeContent content) =>
        [.. new[] { content.Requester.Country, content.Invited.Country }.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>All words but those of the title.</summary>
    internal static string TextOf(PracticeContent content) => string.Join(' ', Words(content).OfType<string>());

    private static IEnumerable<string?> Words(PracticeContent content) =>
    [
        content.Summary, content.Worked, content.DidNot, content.Advice, content.Context,
        .. content.Keywords,
        .. content.Outcomes,
        .. TopicsOf(content).Select(code => IscedF.Find(code)?.Label),
        .. new[] { content.Requester, content.Invited }.SelectMany(side =>
            new[] { side.Institution, AsemCountries.Find(side.Country)?.Name, side.CreditLine }),
        .. content.Weeks.SelectMany(week => new[] { week.Focus, week.Session }),
        .. content.Tasks.SelectMany(task => new[] { task.Title, task.Description, task.Output }),
        .. content.Tools.SelectMany(tool => new[] { Tools.Find(tool.Tool)?.Name, tool.Purpose }),
        .. content.Languages.Select(tag => Languages.Find(tag)?.Name),
    ];
}
