using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Reports;

/// <summary>The chapter with testimonials: one of each project before a second, students and lecturers in turn.</summary>
internal static class StocktakingVoices
{
    private const int Most = 12;

    internal static void Add(ReportComposer report, StocktakingFacts facts)
    {
        report.Section("Voices");
        var all = facts.Material.Testimonials.Where(one => facts.Period.Has(one.RecordedAt)).ToList();
        if (all.Count == 0)
        {
            report.Paragraph("Nobody was quoted with a recorded consent in the period.");
            return;
        }

        var places = all.GroupBy(one => one.PairingId).SelectMany(same => same.Select((one, place) => (One: one, Place: place)))
            .ToDictionary(one => one.One.Id, one => one.Place);
        var chosen = all
            .GroupBy(one => (Round: places[one.Id], one.Role))
            .SelectMany(same => same.Select((one, place) => (One: one, same.Key.Round, Turn: place)))
            .OrderBy(one => one.Round).ThenBy(one => one.Turn).ThenBy(one => one.One.Role)
            .Take(Most).Select(one => one.One).ToList();
        report.Paragraph(all.Count > chosen.Count
            ? $"{chosen.Count} of {ReportText.Number(all.Count)} testimonials, from as many projects as possible. Each person agreed to be quoted with role and country."
            : "Each person agreed to be quoted with role and country.");
        foreach (var one in chosen) report.Quote(one, AsemCountries.Find(one.Country)?.Name ?? one.Country);
    }
}
