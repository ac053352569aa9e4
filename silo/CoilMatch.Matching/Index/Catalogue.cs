using System.Text;
using CoilMatch.Matching.Topics;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>
/// Listings in segments by region. One writer at a time takes a listing into the open segment of its region and publishes
/// a new state; a full open segment is sealed, and small or worn segments are merged by <see cref="Upkeep"/>.
/// </summary>
internal sealed class Catalogue
{
    /// <summary>An open segment is compared entry by entry, so it is sealed before that takes long.</summary>
    private const int MostOpen = 2_048;
    private const int BatchSize = 1_024;

    private CatalogueState state;
    private int serials;

    public Catalogue() : this(new TopicTables(), new FactsPools(), new IdTable())
    {
    }

    private Catalogue(TopicTables tables, FactsPools pools, IdTable ids)
    {
        (Tables, Pools, Ids) = (tables, pools, ids);
        state = new CatalogueState(0, new([], NewSegment(Region.Asia), 0, 0), new([], NewSegment(Region.Europe), 0, 0));
    }

    public TopicTables Tables { get; }
    public FactsPools Pools { get; }
    public IdTable Ids { get; }

    public CatalogueState State => Volatile.Read(ref state);

    public Segment NewSegment(Region region) => new(Interlocked.Increment(ref serials), region);

    /// <summary>A state, and the segment and number of the listing's entry in it; null when the listing is not there.</summary>
    public (CatalogueState State, Segment Segment, int Number)? Find(Guid id)
    {
        if (Ids.Find(id) is not (>= 0 and var handle))
            return null;
        while (Ids.EntryOf(handle) is { } entry)
        {
            // An entry that moved since is found in the next state: the writer publishes before it moves entries.
            var now = State;
            if (now.SegmentOf(entry) is { } segment)
                return (now, segment, entry.Number);
        }

        return null;
    }

    public void Put(ListingProfile listing)
    {
        Put(Read(listing));
        SealWhenOver(MostOpen);
    }

    /// <summary>Takes in many listings, reading their texts on all processors.</summary>
    public void PutAll(IEnumerable<ListingProfile> listings)
    {
        foreach (var batch in listings.Chunk(BatchSize))
        {
            foreach (var read in batch.AsParallel().AsOrdered().Select(Read))
                Put(read);
            SealWhenOver(Segment.Most - BatchSize);
        }

        SealWhenOver(MostOpen);
    }

    public bool Remove(Guid id)
    {
        if (Find(id) is not var (_, segment, number))
            return false;
        var version = state.Version + 1;
        Tables.Count(segment.DocumentOf(number), -1);
        segment.End(number, version);
        Ids.Move(segment.HandleOf(number), null);
        var region = state.Of(segment.Region);
        Publish((state with { Version = version }).With(segment.Region, region with { Listings = region.Listings - 1 }));
        return true;
    }

    public void Publish(CatalogueState next) => Volatile.Write(ref state, next);

    /// <summary>What a snapshot keeps of the catalogue as it is now. Only for the one writer; the result may be written later.</summary>
    public Action<SnapshotWriter> Save()
    {
        SealWhenOver(0);
        var (tables, pools, ids, now) = (Tables.Save(), Pools.Save(), Ids.Save(), state);
        return to =>
        {
            tables(to);
            pools(to);
            to.Write(ids.Span);
            to.Write(now.Version);
            to.Write(now.Asia.Sealed.Length + now.Europe.Sealed.Length);
            foreach (var segment in now.Asia.Sealed.Concat(now.Europe.Sealed))
                segment.Write(to, now.Version);
        };
    }

    public static Catalogue Read(SnapshotReader from)
    {
        var catalogue = new Catalogue(TopicTables.Read(from), FactsPools.Read(from), IdTable.Of(from.ReadArray<Guid>()));
        var version = from.ReadInt32();
        var segments = new List<Segment>();
        for (var left = from.ReadInt32(); left > 0; left--)
            segments.Add(Segment.Read(Interlocked.Increment(ref catalogue.serials), from));
        catalogue.state = new CatalogueState(version, catalogue.Filled(segments, Region.Asia), catalogue.Filled(segments, Region.Europe));
        foreach (var segment in segments)
            for (var number = 0; number < segment.Count; number++)
            {
                if (segment.CountsAt(number, version))
                    catalogue.Ids.Move(segment.HandleOf(number), new Entry(segment.Serial, number));
            }

        return catalogue;
    }

    private RegionState Filled(List<Segment> segments, Region region)
    {
        var own = segments.Where(one => one.Region == region).ToArray();
        return new RegionState(own, NewSegment(region), 0, own.Sum(one => one.Count - one.Ended));
    }

    /// <summary>Reads the texts where they are new; several may be read at once while nobody writes.</summary>
    private ReadListing Read(ListingProfile listing)
    {
        var mark = WordForms.MarkOf(TopicText.Of(listing));
        return Find(listing.Id) is var (_, segment, number) && segment.FactsOf(number).Texts == mark
            ? new ReadListing(listing, mark, null, null)
            : ReadNew(listing, mark);
    }

    private ReadListing ReadNew(ListingProfile listing, ulong mark)
    {
        var text = TopicText.Of(listing);
        var topic = TopicAnalyzer.Analyze(text);
        return new ReadListing(listing, mark, topic, Tables.HasNewStems(topic) ? WordForms.Of(text) : []);
    }

    private void Put(ReadListing read)
    {
        var (listing, mark, topic, forms) = read;
        var before = Find(listing.Id) is var (_, segment, number) ? (segment, number) : ((Segment, int)?)null;
        if (topic is null && (before is not var (known, at) || known.FactsOf(at).Texts != mark))
            (_, _, topic, forms) = ReadNew(listing, mark); // the same listing came before in this batch, with other texts
        var row = Pools.RowOf(listing, mark);
        if (topic is null && before is var (same, place) && same.FactsOf(place) == row && same.Region == listing.Region)
            return;

        var packed = topic is not null ? Tables.Add(topic, forms!) : before!.Value.Item1.TopicOf(before.Value.Item2).ToArray();
        if (topic is not null && before is var (old, index))
            Tables.Count(old.DocumentOf(index), -1);
        Put(Ids.FindOrAdd(listing.Id), row, packed, listing, before);
    }

    private void Put(int handle, in FactsRow row, byte[] topic, ListingProfile listing, (Segment Segment, int Number)? before)
    {
        var next = state with { Version = state.Version + 1 };
        if (before is var (segment, number))
        {
            segment.End(number, next.Version);
            var left = next.Of(segment.Region);
            next = next.With(segment.Region, left with { Listings = left.Listings - 1 });
        }

        var region = next.Of(listing.Region);
        var added = region.Open.Add(handle, row, topic, Encoding.UTF8.GetBytes(listing.Title));
        Publish(next.With(listing.Region, region with { OpenCount = region.Open.Count, Listings = region.Listings + 1 }));
        Ids.Move(handle, new Entry(region.Open.Serial, added));
    }

    private void SealWhenOver(int most)
    {
        foreach (var region in (ReadOnlySpan<Region>)[Region.Asia, Region.Europe])
        {
            var full = state.Of(region);
            if (full.OpenCount <= most)
                continue;
            full.Open.Seal(Tables);
            Publish(state.With(region, full with { Sealed = [.. full.Sealed, full.Open], Open = NewSegment(region), OpenCount = 0 }));
        }
    }

    /// <summary>A listing whose texts have been read; topic and forms are null when the texts are as before.</summary>
    private sealed record ReadListing(ListingProfile Listing, ulong Mark, TopicDocument? Topic, Dictionary<ulong, string>? Forms);
}
