using System.Text;
using CoilMatch.Matching.Ranking.Learned;
using CoilMatch.Matching.Topics;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>The listings open for partners, in memory. Readers never wait; writers take turns.</summary>
/// <remarks>
/// A changed listing is visible to the next query. Texts are read and then dropped, apart from the title. In a region of few
/// listings every one is compared; in a larger one the best by topic are found first, see <see cref="Retrieval"/>.
/// </remarks>
public sealed class CatalogueIndex
{
    /// <summary>This build of the library: another may read texts otherwise, so its snapshots are of no use.</summary>
    private static readonly byte[] Mark = [.. "COIL"u8, .. typeof(CatalogueIndex).Module.ModuleVersionId.ToByteArray()];

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

    /// <summary>Which tools are reachable from where.</summary>
    public ToolTable Tools => catalogue.Pools.Tools;

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

    /// <summary>Takes another table of reachable tools; every listing follows it before this returns.</summary>
    public void Use(ToolTable table)
    {
        lock (writing)
            catalogue.Pools.Use(table);
    }

    /// <summary>The ranked partners of a listing in the index; an empty page when it is not there.</summary>
    public SuggestionPage Suggest(Guid listingId, SuggestionQuery query) => Suggest(listingId, query, null);

    /// <summary>The same, with reasons in the words of the listing's own texts.</summary>
    /// <param name="asWritten">The listing with its texts, which the index has not kept.</param>
    public SuggestionPage Suggest(Guid listingId, SuggestionQuery query, ListingProfile? asWritten) => catalogue.Find(listingId) is var (state, segment, number)
        ? SuggestionSearch.Run(catalogue, state, AskingOf(listingId, segment, number, asWritten), query)
        : new([], 0, 0);

    /// <summary>The first partners after comparing every listing, to measure <see cref="Suggest(Guid, SuggestionQuery)"/> against.</summary>
    public SuggestionPage SuggestAmongAll(Guid listingId, int first)
    {
        if (catalogue.Find(listingId) is not var (state, segment, number))
            return new([], 0, 0);
        using var comparison = new Comparison(catalogue, state, AskingOf(listingId, segment, number), new SuggestionQuery(first));
        var ranked = comparison.RankAll();
        return new SuggestionPage([.. ranked.Take(first).Select(comparison.Suggest)], comparison.Feasible, comparison.Compared);
    }

    /// <summary>The ranked partners of a listing that need not be in the index, such as a draft.</summary>
    public SuggestionPage Suggest(ListingProfile listing, SuggestionQuery query) =>
        SuggestionSearch.Run(catalogue, catalogue.State, AskingOf(listing), query);

    /// <summary>The partners of a listing that need not be in the index, in the order of its pages, by their fit alone.</summary>
    public IReadOnlyList<PartnerFit> Fits(ListingProfile listing, SuggestionQuery query) =>
        SuggestionSearch.Fits(catalogue, catalogue.State, AskingOf(listing), query);

    /// <summary>
    /// One partner of the index explained to a listing that need not be in it, with the figures that a page of suggestions
    /// has; null when the partner is not in the index.
    /// </summary>
    public PairExplanation? Explain(ListingProfile listing, Guid partnerId, LearnedModel? learned)
    {
        var asking = catalogue.Find(listing.Id) is var (_, own, at) ? AskingOf(listing.Id, own, at, listing) : AskingOf(listing);
        if (catalogue.Find(partnerId) is not var (state, segment, number))
            return null;
        using var comparison = new Comparison(catalogue, state, asking, new SuggestionQuery(1) { Learned = learned });
        return PairExplanation.Of(comparison.Explain(segment, number));
    }

    private AskingListing AskingOf(Guid id, Segment segment, int number, ListingProfile? asWritten = null) => new(
        catalogue.Pools.FactsOf(segment.FactsOf(number), id, segment.TitleOf(number)), segment.TopicOf(number), catalogue.Tables, asWritten);

    private AskingListing AskingOf(ListingProfile listing) =>
        new(MatchFacts.Of(listing, Tools), TopicAnalyzer.Analyze(TopicText.Of(listing)), catalogue.Tables);

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
        if (!from.ReadArray<byte>().AsSpan().SequenceEqual(Mark))
            throw new InvalidDataException("The snapshot is of another version.");
        var note = Encoding.UTF8.GetString(from.ReadArray<byte>());
        return (new CatalogueIndex(Catalogue.Read(from)), note);
    }
}
