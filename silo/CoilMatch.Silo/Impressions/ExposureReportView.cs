using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Impressions;

/// <summary>The figures of a country, of a region, or of all together. They count listings and requests, never people.</summary>
/// <param name="Listings">Listings that were open for partners at some time in the period.</param>
/// <param name="Impressions">How often its listings were shown on a first page.</param>
/// <param name="Exposure">The same by place: the first counts 1, the second 0.63, the third 0.5 and so on.</param>
/// <param name="RequestsSent">Requests by its listings.</param>
/// <param name="RequestsReceived">Requests to its listings.</param>
/// <param name="Acceptances">Requests to its listings that were accepted.</param>
internal sealed record ExposureFigures(
    int Listings, int Impressions, double Exposure, int RequestsSent, int RequestsReceived, int Acceptances)
{
    internal static readonly ExposureFigures None = new(0, 0, 0, 0, 0, 0);

    public static ExposureFigures operator +(ExposureFigures left, ExposureFigures right) => new(
        left.Listings + right.Listings,
        left.Impressions + right.Impressions,
        left.Exposure + right.Exposure,
        left.RequestsSent + right.RequestsSent,
        left.RequestsReceived + right.RequestsReceived,
        left.Acceptances + right.Acceptances);
}

/// <param name="Country">ISO 3166-1 alpha-2 of the ASEM member.</param>
internal sealed record CountryExposureView(string Country, string CountryName, Region Region, ExposureFigures Figures);

internal sealed record RegionExposureView(Region Region, ExposureFigures Figures);

/// <param name="From">First day of the term, or of the period if that begins later.</param>
/// <param name="Listings">Listings that were open at some time in it.</param>
/// <param name="Gini">Of the exposure over these listings: 0 when all were seen alike, near 1 when few had it all; null without any.</param>
internal sealed record TermExposureView(string Name, DateOnly From, DateOnly To, int Listings, double? Gini);

/// <param name="From">First day, in UTC.</param>
/// <param name="To">Last day.</param>
/// <param name="Countries">Those with any figure, by region and name.</param>
internal sealed record ExposureReportView(
    DateOnly From,
    DateOnly To,
    IReadOnlyList<CountryExposureView> Countries,
    IReadOnlyList<RegionExposureView> Regions,
    ExposureFigures Total,
    IReadOnlyList<TermExposureView> Terms);
