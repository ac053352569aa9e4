using System.Diagnostics;
using CoilMatch.Matching;

namespace CoilMatch.Benchmarks.Suggestions;

/// <summary>From publishing a listing until its partner's page shows it, while another thread asks without a pause.</summary>
/// <remarks>In the index alone; in the product the change feed comes before, which is read several times a second.</remarks>
internal static class PublishToVisible
{
    private const int Listings = 50;
    private const int Page = 10;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    internal static Timings Measure(CatalogueIndex index, Material material)
    {
        using var stop = new CancellationTokenSource();
        var load = new Thread(() =>
        {
            for (var at = 0; !stop.IsCancellationRequested; at = (at + 1) % material.Asked.Count)
                index.Suggest(material.Asked[at].Id, new SuggestionQuery(Page));
        });
        load.Start();
        var timings = new Timings();
        var watch = Stopwatch.StartNew();
        foreach (var known in material.Known.Take(Listings).TakeWhile(_ => watch.Elapsed < MostTime))
        {
            if (index.Find(known.Partners.First()) is not { } partner)
                continue;
            var twin = TwinOf(known.Asking, partner);
            var started = Stopwatch.GetTimestamp();
            index.Upsert(twin);
            while (!index.Suggest(known.Asking.Id, new SuggestionQuery(Page)).Items.Any(item => item.Partner.Id == twin.Id))
            {
                if (Stopwatch.GetElapsedTime(started) > MostTime)
                    throw new InvalidOperationException($"The listing {twin.Id} is not on its partner's page after {MostTime.TotalSeconds} s.");
            }

            timings.Add(started);
            index.Remove(twin.Id);
        }

        stop.Cancel();
        load.Join();
        return timings;
    }

    /// <summary>A new course of the partner's institution with the asking course's texts, so it is among the first ten.</summary>
    private static ListingProfile TwinOf(ListingProfile asking, ListingProfile partner) => partner with
    {
        Id = Guid.CreateVersion7(),
        Title = asking.Title,
        Description = asking.Description,
        Keywords = asking.Keywords,
        Fields = asking.Fields,
        StudentsMin = asking.StudentsMin,
        StudentsMax = asking.StudentsMax,
        ExchangeType = asking.ExchangeType,
    };
}
