using System.Collections.Frozen;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Impressions;

/// <summary>Reads the running term's exposure every minute; while the database is away the last figures stand.</summary>
internal sealed partial class ExposureReader(
    Exposure exposure, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ExposureReader> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private static readonly PairingState[] NotAgreed =
        [PairingState.Requested, PairingState.Declined, PairingState.Lapsed, PairingState.Withdrawn];

    internal async Task ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var start = new DateTimeOffset(Term.Of(now).From, TimeOnly.MinValue, TimeSpan.Zero);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        var rows = await db.ExposureBetween(start, now.AddDays(1)).ToListAsync(cancellationToken);
        var open = await db.Listings.Where(one => one.State == ListingState.Published)
            .Join(db.Institutions, one => one.InstitutionId, one => one.Id, (_, place) => place.Country)
            .GroupBy(country => country).Select(group => new { Country = group.Key, Listings = group.Count() })
            .ToListAsync(cancellationToken);
        var agreed = await db.Pairings.Where(one => !NotAgreed.Contains(one.State))
            .Select(one => new { one.InstitutionId, one.PartnerInstitutionId }).Distinct().ToListAsync(cancellationToken);
        exposure.Replace(new ExposureSnapshot(
            rows.ToFrozenDictionary(row => row.Listing, row => row.Places),
            agreed.SelectMany(one => new[] { one.InstitutionId.Value, one.PartnerInstitutionId.Value }).ToFrozenSet(),
            Enum.GetValues<Region>().ToFrozenDictionary(region => region, region =>
                rows.Where(row => RegionOf(row.Country) == region).Sum(row => row.Places)
                / Math.Max(1, open.Where(one => RegionOf(one.Country) == region).Sum(one => one.Listings)))));
    }

    private static Region RegionOf(string country) => AsemCountries.Find(country)!.Region;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = Pause;
            try
            {
                await ReadAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogOld(failure);
                pause = AfterFailure;
            }

            await Task.Delay(pause, clock, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The exposure of this term cannot be read now; the last figures stand")]
    private partial void LogOld(Exception failure);
}
