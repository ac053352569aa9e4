using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reports;

/// <summary>A stored report as it may be shown now: quotations whose consent was withdrawn are left out, and a note says so.</summary>
internal static class ServedReport
{
    internal static async Task<ReportDocument> ReadAsync(Report report, SiloDbContext db, CancellationToken cancellationToken)
    {
        var document = ReportBytes.Read(report.Content);
        if (report.Quoted.Count == 0) return document;

        var quoted = report.Quoted;
        var withdrawn = await db.Testimonials.AsNoTracking()
            .Where(one => quoted.Contains(one.Id) && one.WithdrawnAt != null)
            .ToDictionaryAsync(one => one.Id, one => ReportPeriod.DayOf(one.WithdrawnAt!.Value), cancellationToken);
        return withdrawn.Count == 0 ? document : Without(document, quoted, withdrawn);
    }

    /// <summary>The document of the next version; each withdrawal counts one version on.</summary>
    internal static ReportDocument Without(
        ReportDocument document, IReadOnlyList<TestimonialId> quoted, IReadOnlyDictionary<TestimonialId, DateOnly> withdrawn)
    {
        var place = 0;
        var sections = document.Sections.Select(section => section with
        {
            Blocks = [.. section.Blocks.Where(block => block is not ReportQuote || !withdrawn.ContainsKey(quoted[place++]))],
        }).ToList();
        var days = ReportText.List([.. withdrawn.Values.Distinct().Order().Select(ReportText.Day)]);
        return ReportBytes.Seal(document with
        {
            Version = document.Version + withdrawn.Count,
            Notes =
            [
                .. document.Notes,
                $"{ReportText.Sentence($"{ReportText.Count(withdrawn.Count, "testimonial")} {(withdrawn.Count == 1 ? "is" : "are")} left out, because the consent was withdrawn on {days}")}",
            ],
            Sections = sections,
        });
    }
}
