using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>The catalogue at one moment. A reader keeps one state for a whole query and so sees every listing once.</summary>
/// <param name="Version">Counts the changes; entries that ended at this version or before do not count.</param>
internal sealed record CatalogueState(int Version, RegionState Asia, RegionState Europe)
{
    public int Count => Asia.Listings + Europe.Listings;

    public RegionState Of(Region region) => region == Region.Asia ? Asia : Europe;

    public RegionState Facing(Region region) => region == Region.Asia ? Europe : Asia;

    public CatalogueState With(Region region, RegionState state) =>
        region == Region.Asia ? this with { Asia = state } : this with { Europe = state };

    /// <summary>The segment of an entry; null when this state does not know the entry.</summary>
    public Segment? SegmentOf(Entry entry) => Asia.SegmentOf(entry) ?? Europe.SegmentOf(entry);
}

/// <summary>The entries of one region at one moment.</summary>
/// <param name="OpenCount">How many entries of the open segment there are.</param>
/// <param name="Listings">Entries that count.</param>
internal sealed record RegionState(Segment[] Sealed, Segment Open, int OpenCount, int Listings)
{
    public Segment? SegmentOf(Entry entry) => Open.Serial == entry.Segment
        ? entry.Number < OpenCount ? Open : null
        : Array.Find(Sealed, one => one.Serial == entry.Segment);

    /// <summary>Every segment with its number of entries, the open one last.</summary>
    public IEnumerable<(Segment Segment, int Count)> Segments => [.. Sealed.Select(one => (one, one.Count)), (Open, OpenCount)];
}
