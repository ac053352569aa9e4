using System.Security.Cryptography;
using System.Text;
using CoilMatch.Matching;
using CoilMatch.Matching.Evaluation;
using CoilMatch.Vocabularies;

namespace CoilMatch.Benchmarks;

/// <summary>Listings of catalogue rows whose windows, hours, class sizes, levels and tools differ, so that every gate has work.</summary>
/// <remarks>Catalogues do not tell these facts, so each is drawn from the course's id: the same in every run, blind to the topic.</remarks>
internal static class VariedListings
{
    private static readonly string[][] ToolSets = [["zoom", "moodle"], ["teams"], ["zoom"], ["moodle", "teams"], ["zoom", "teams", "miro"]];

    public static IEnumerable<KeyValuePair<string, ListingProfile>> Of(IEnumerable<CourseRow> rows)
    {
        foreach (var row in rows)
        {
            if (CatalogueListings.Of([row]).FirstOrDefault() is { } plain)
                yield return new(row.Id, Varied(plain, SHA256.HashData(Encoding.UTF8.GetBytes(row.Id))));
        }
    }

    private static ListingProfile Varied(ListingProfile plain, byte[] draw)
    {
        var smallest = 10 + (draw[0] % 40);
        return plain with
        {
            WindowStart = plain.WindowStart.AddDays(7 * (draw[1] % 5)),
            WindowEnd = plain.WindowEnd.AddDays(-7 * (draw[2] % 4)),
            ModuleWeeks = 4 + (draw[3] % 5),
            LiveMode = (LiveMode)(draw[4] % 3),
            Slots = [.. plain.Slots.Where((_, day) => (draw[5] >> day & 1) == 1 || day == draw[6] % 5)],
            StudentsMin = smallest,
            StudentsMax = smallest + 10,
            Languages = [new WorkingLanguage("en", draw[7] % 3 == 0 ? CefrLevel.C1 : CefrLevel.B2, draw[8] % 8 == 0 ? CefrLevel.C1 : CefrLevel.B1)],
            Tools = [.. ToolSets[draw[9] % ToolSets.Length]],
            ExchangeType = (ExchangeType)(draw[10] % 4),
        };
    }
}
