using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Statistics;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.OpenData;

/// <summary>
/// Reads what is published. Anybody may ask as often as they like, so the answer is kept for some minutes and one reader at a
/// time makes the next.
/// </summary>
internal sealed class OpenDataSource(
    IServiceScopeFactory scopes, TimeProvider clock, [FromKeyedServices(Clocks.True)] TimeProvider world) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim turn = new(1);
    private (OpenDataFiles Files, long ReadAt)? last;

    internal async Task<OpenDataFiles> ReadAsync(CancellationToken cancellationToken)
    {
        if (last is { } fresh && world.GetElapsedTime(fresh.ReadAt) < Kept) return fresh.Files;

        await turn.WaitAsync(cancellationToken);
        try
        {
            if (last is { } meanwhile && world.GetElapsedTime(meanwhile.ReadAt) < Kept) return meanwhile.Files;

            await using var scope = scopes.CreateAsyncScope();
            var files = new OpenDataFiles(await ReadSetAsync(scope.ServiceProvider.GetRequiredService<SiloDbContext>(), cancellationToken));
            last = (files, world.GetTimestamp());
            return files;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<OpenDataSet> ReadSetAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var data = await PilotData.ReadAsync(db, clock.GetUtcNow(), cancellationToken);
        var tables = await StudentTables.PublishedAsync(db, data, cancellationToken);
        return new OpenDataSet([.. tables.Select(OpenHalfYear.Of)], await PracticesAsync(db, cancellationToken));
    }

    /// <summary>Each of them is public by itself, with its two countries, so their number by pair tells nothing more.</summary>
    private static async Task<List<OpenPracticePair>> PracticesAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var pairs = await db.Pairings.Where(one => one.State == PairingState.Published)
            .Join(db.Institutions, one => one.InstitutionId, place => place.Id, (one, place) => new { one.PartnerInstitutionId, place.Country })
            .Join(db.Institutions, one => one.PartnerInstitutionId, place => place.Id, (one, place) => new { one.Country, Partner = place.Country })
            .GroupBy(one => one)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return [.. pairs
            .Select(one => IsAsian(one.Key.Country)
                ? (Asia: one.Key.Country, Europe: one.Key.Partner, one.Count)
                : (Asia: one.Key.Partner, Europe: one.Key.Country, one.Count))
            .GroupBy(one => (one.Asia, one.Europe), one => one.Count)
            .Select(group => new OpenPracticePair(group.Key.Asia, group.Key.Europe, group.Sum()))
            .OrderBy(one => one.Asia, StringComparer.Ordinal).ThenBy(one => one.Europe, StringComparer.Ordinal)];
    }

    private static bool IsAsian(string country) => AsemCountries.Find(country)?.Region == Region.Asia;
}
