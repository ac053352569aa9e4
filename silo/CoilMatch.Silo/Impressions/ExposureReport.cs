using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Impressions;

/// <summary>Counts for the expert group who was seen, asked and accepted.</summary>
internal static class ExposureReport
{
    private static readonly PairingState[] NotAccepted =
        [PairingState.Requested, PairingState.Declined, PairingState.Lapsed, PairingState.Withdrawn];

    internal static async Task<ExposureReportView> ReadAsync(
        SiloDbContext db, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var (start, end) = (StartOf(from), StartOf(to.AddDays(1)));
        var listings = await OpenBetween(db, start, end)
            .Join(db.Institutions, one => one.InstitutionId, one => one.Id, (_, place) => place.Country)
            .GroupBy(country => country).Select(group => new { Country = group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Country, one => one.Count, cancellationToken);
        var shown = await db.ExposureBetween(start, end).ToListAsync(cancellationToken);
        var requests = await (
            from pairing in db.Pairings
            where pairing.RequestedAt >= start && pairing.RequestedAt < end
            join sender in db.Institutions on pairing.InstitutionId equals sender.Id
            join receiver in db.Institutions on pairing.PartnerInstitutionId equals receiver.Id
            group pairing by new { Sender = sender.Country, Receiver = receiver.Country } into pair
            select new
            {
                pair.Key.Sender,
                pair.Key.Receiver,
                Sent = pair.Count(),
                Accepted = pair.Count(one => !NotAccepted.Contains(one.State)),
            }).ToListAsync(cancellationToken);

        var countries = AsemCountries.All
            .Select(country => new CountryExposureView(country.Code, country.Name, country.Region, new ExposureFigures(
                listings.GetValueOrDefault(country.Code),
                shown.Where(one => one.Country == country.Code).Sum(one => one.Times),
                shown.Where(one => one.Country == country.Code).Sum(one => one.Places),
                requests.Where(one => one.Sender == country.Code).Sum(one => one.Sent),
                requests.Where(one => one.Receiver == country.Code).Sum(one => one.Sent),
                requests.Where(one => one.Receiver == country.Code).Sum(one => one.Accepted))))
            .Where(country => country.Figures != ExposureFigures.None)
            .OrderBy(country => country.Region).ThenBy(country => country.CountryName, StringComparer.Ordinal)
            .ToList();
        var regions = Enum.GetValues<Region>()
            .Select(region => new RegionExposureView(region, SumOf(countries.Where(one => one.Region == region)))).ToList();
        return new ExposureReportView(from, to, countries, regions, SumOf(countries), await TermsAsync(db, from, to, cancellationToken));
    }

    private static async Task<List<TermExposureView>> TermsAsync(
        SiloDbContext db, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var terms = new List<TermExposureView>();
        foreach (var term in Term.Touching(from, to))
        {
            var (first, last) = (term.From < from ? from : term.From, term.To > to ? to : term.To);
            var (start, end) = (StartOf(first), StartOf(last.AddDays(1)));
            var shown = await db.ExposureBetween(start, end).ToListAsync(cancellationToken);
            var open = Math.Max(await OpenBetween(db, start, end).CountAsync(cancellationToken), shown.Count);
            terms.Add(new TermExposureView(term.Name, first, last, open, Gini.Of(shown.Select(one => one.Places), open - shown.Count)));
        }

        return terms;
    }

    /// <summary>Published before the end, and either still looking for partners or ended after the start.</summary>
    private static IQueryable<Listing> OpenBetween(SiloDbContext db, DateTimeOffset start, DateTimeOffset end) =>
        db.Listings.Where(one => one.PublishedAt < end && (one.State == ListingState.Published || one.UpdatedAt >= start));

    private static ExposureFigures SumOf(IEnumerable<CountryExposureView> countries) =>
        countries.Aggregate(ExposureFigures.None, (sum, one) => sum + one.Figures);

    private static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
