using System.Collections.Concurrent;
using CoilMatch.Matching.Topics;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>Listings by number beside their topics. One writer at a time; any number of readers.</summary>
internal sealed class Catalogue(ToolTable tools)
{
    private const int BatchSize = 1_024;

    private readonly ConcurrentDictionary<Guid, int> numbers = new();
    private readonly Dictionary<string, TeachingCalendar> calendars = [];
    private ToolTable tools = tools;
    private MatchFacts?[] listings = new MatchFacts?[BatchSize];
    private int[] replacements = new int[BatchSize];

    public TopicIndex Topics { get; } = new();

    public int Count => numbers.Count;

    /// <summary>Entries that no listing uses any more.</summary>
    public int Abandoned => Topics.Count - numbers.Count;

    /// <summary>
    /// The listings as they stood when the topics had <paramref name="count"/> numbers: a listing that was replaced by a
    /// later number still counts, so a query never meets a listing twice or not at all.
    /// </summary>
    public CatalogueView At(int count) => new(Volatile.Read(ref listings), Volatile.Read(ref replacements), count);

    public MatchFacts? Find(Guid id) =>
        numbers.TryGetValue(id, out var number) ? Volatile.Read(ref listings)[number] : null;

    public IEnumerable<MatchFacts> All() => numbers.Values.Select(number => listings[number]).OfType<MatchFacts>();

    public void Put(ListingProfile listing)
    {
        if (!KeepTopic(listing))
            Put(FactsOf(listing), TopicAnalyzer.Analyze(TopicText.Of(listing)));
    }

    public void PutAll(IEnumerable<ListingProfile> added)
    {
        foreach (var batch in added.Chunk(BatchSize))
        {
            var changed = batch.Where(listing => !KeepTopic(listing)).ToList();
            var topics = changed.AsParallel().AsOrdered().Select(listing => TopicAnalyzer.Analyze(TopicText.Of(listing))).ToList();
            for (var at = 0; at < changed.Count; at++)
                Put(FactsOf(changed[at]), topics[at]);
        }
    }

    public bool Remove(Guid id)
    {
        if (!numbers.TryRemove(id, out var number))
            return false;
        Volatile.Write(ref listings[number], null);
        return true;
    }

    /// <summary>Looks up anew which tools the listings can reach; their topics and calendars stay.</summary>
    public void Use(ToolTable table)
    {
        tools = table;
        foreach (var number in numbers.Values)
            Volatile.Write(ref listings[number], listings[number]?.With(table));
    }

    /// <summary>To be called after putting: keeps the topics' figures in step with the catalogue's size.</summary>
    public void Settle() => Topics.RenormaliseWhenGrown();

    /// <summary>Replaces the facts of a listing whose texts are as before; false when they are not.</summary>
    private bool KeepTopic(ListingProfile listing)
    {
        if (!numbers.TryGetValue(listing.Id, out var number) || listings[number] is not { } before
            || TopicText.Of(before.Profile) != TopicText.Of(listing))
            return false;
        Volatile.Write(ref listings[number], FactsOf(listing));
        return true;
    }

    private void Put(MatchFacts facts, TopicDocument topic)
    {
        var number = Topics.Count;
        if (number == listings.Length)
        {
            var grown = new MatchFacts?[listings.Length * 2];
            listings.CopyTo(grown, 0);
            Volatile.Write(ref listings, grown);
            var longer = new int[grown.Length];
            replacements.CopyTo(longer, 0);
            Volatile.Write(ref replacements, longer);
        }

        listings[number] = facts;
        if (numbers.TryGetValue(facts.Profile.Id, out var before))
            Volatile.Write(ref replacements[before], number);
        Topics.Add(topic);
        numbers[facts.Profile.Id] = number;
    }

    /// <summary>Listings with the same times share one calendar, which saves memory and lets queries compare it once.</summary>
    private MatchFacts FactsOf(ListingProfile listing)
    {
        var key = $"{listing.TimeZone}|{listing.WindowStart.DayNumber}|{listing.WindowEnd.DayNumber}|"
            + $"{string.Join(';', listing.Slots)}|{string.Join(';', listing.Breaks.Select(one => (one.From.DayNumber, one.To.DayNumber)))}";
        if (!calendars.TryGetValue(key, out var calendar))
            calendars[key] = calendar = TeachingCalendar.Of(listing);
        return MatchFacts.Of(listing, calendar, tools);
    }
}

/// <summary>The listings by course number at one moment.</summary>
internal readonly ref struct CatalogueView(MatchFacts?[] listings, int[] replacements, int count)
{
    private readonly MatchFacts?[] listings = listings;
    private readonly int[] replacements = replacements;

    /// <summary>The listing with this number; null when it was removed or replaced.</summary>
    public MatchFacts? this[int number]
    {
        get
        {
            var replacement = Volatile.Read(ref replacements[number]);
            return replacement > 0 && replacement < Count ? null : Volatile.Read(ref listings[number]);
        }
    }

    /// <summary>How many numbers there are.</summary>
    public int Count { get; } = count;
}
