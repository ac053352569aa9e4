using System.Text;
using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching;

/// <summary>The listings open for partners, in memory. Readers never wait; writers take turns.</summary>
/// <remarks>
/// A changed listing is visible to the next query. Texts are read and then dropped, apart from the title. In a region of few
/// listings every one is compared; in a larger one the best by topic are found first, see <see cref="Retrieval"/>.
/// </remarks>
public sealed class CatalogueIndex
{
    private const int Format = 1;
    private static readonly int[] Mark = [0x4c494f43, Format]; // "COIL"

    private readonly Lock writing = new();
    private readonly Upkeep upkeep;
    private readonly Catalogue catalogue;

    public CatalogueIndex() : this(new Catalogue())
    {
    }

    private CatalogueIndex(Catalogue catalogue)
    {
        this.catalogue = catalogue;
        upkeep = new Upkeep(writing);
    }

    /// <summary>How many listings are in the index.</summary>
    public int Count => catalogue.State.Count;

    /// <summary>What the index knows of a listing: of its texts the title alone. Null when it is not there.</summary>
    public ListingProfile? Find(Guid id) => catalogue.Find(id) is var (_, segment, number)
        ? catalogue.Pools.FactsOf(segment.FactsOf(number), id, segment.TitleOf(number)).Profile
        : null;

    /// <summary>True when the listing is in the index.</summary>
    public bool Contains(Guid id) => catalogue.Find(id) is not null;

    /// <summary>Adds the listing, or replaces the one with its id. Visible to the next query.</summary>
    public void Upsert(ListingProfile listing)
    {
        lock (writing)
        {
            catalogue.Put(listing);
            upkeep.Start(catalogue);
        }
    }

    /// <summary>Adds or replaces many listings, reading their texts on all processors.</summary>
    public void UpsertRange(IEnumerable<ListingProfile> listings)
    {
        lock (writing)
        {
            catalogue.PutAll(listings);
            upkeep.Start(catalogue);
        }
    }

    /// <summary>Takes the listing out; false when it was not there.</summary>
    public bool Remove(Guid id)
    {
        lock (writing)
            return catalogue.Remove(id);
    }

    /// <summary>The ranked partners of a listing in the index; an empty page when it is not there.</summary>
    public SuggestionPage Suggest(Guid listingId, SuggestionQuery query)
    {
        if (catalogue.Find(listingId) is not var (state, segment, number))
            return new([], 0, 0);
        var asking = catalogue.Pools.FactsOf(segment.FactsOf(number), listingId, segment.TitleOf(number));
        return SuggestionSearch.Run(catalogue, state, new AskingListing(asking, segment.TopicOf(number), catalogue.Tables), query);
    }

    /// <summary>The first partners after comparing every listing, to measure <see cref="Suggest(Guid, SuggestionQuery)"/> against.</summary>
    public SuggestionPage SuggestAmongAll(Guid listingId, int first)
    {
        if (catalogue.Find(listingId) is not var (state, segment, number))
            return new([], 0, 0);
        var asking = catalogue.Pools.FactsOf(segment.FactsOf(number), listingId, segment.TitleOf(number));
        var comparison = new Comparison(
            catalogue, state, new AskingListing(asking, segment.TopicOf(number), catalogue.Tables), new HashSet<Guid>());
        var ranked = comparison.RankAll();
        return new SuggestionPage([.. ranked.Take(first).Select(comparison.Suggest)], comparison.Feasible, comparison.Compared);
    }

    /// <summary>The ranked partners of a listing that need not be in the index, such as a draft.</summary>
    public SuggestionPage Suggest(ListingProfile listing, SuggestionQuery query) => SuggestionSearch.Run(
        catalogue,
        catalogue.State,
        new AskingListing(MatchFacts.Of(listing), TopicAnalyzer.Analyze(TopicText.Of(listing)), catalogue.Tables),
        query);

    /// <summary>
    /// Writes all listings, with a note of the caller's, so that <see cref="Load"/> gives the same index. Other writers wait
    /// only while it is seen what there is, not while it is written.
    /// </summary>
    public void Save(Stream stream, string note)
    {
        Action<SnapshotWriter> write;
        lock (writing)
            write = catalogue.Save();
        using var to = new SnapshotWriter(stream);
        to.Write(Mark);
        to.Write(Encoding.UTF8.GetBytes(note));
        write(to);
        to.Finish();
    }

    /// <summary>Reads what <see cref="Save"/> wrote, from a stream that can be read twice.</summary>
    /// <exception cref="InvalidDataException">The stream is damaged, cut, or of another version of this program.</exception>
    public static (CatalogueIndex Index, string Note) Load(Stream stream)
    {
        var from = new SnapshotReader(stream);
        if (!from.ReadArray<int>().AsSpan().SequenceEqual(Mark))
            throw new InvalidDataException("The snapshot is of another version.");
        var note = Encoding.UTF8.GetString(from.ReadArray<byte>());
        return (new CatalogueIndex(Catalogue.Read(from)), note);
    }
}
