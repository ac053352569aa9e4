using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>The listings open for partners, in memory. Readers never wait; writers take turns.</summary>
/// <remarks>
/// A changed listing is visible to the next query. Rarity of words follows every change at once; vector lengths are
/// renewed when the catalogue has grown by a tenth. Listings whose texts changed leave an entry behind; when more than
/// half of the entries are such, the writer builds a fresh catalogue while readers go on with the old one.
/// </remarks>
public sealed class CatalogueIndex
{
    private const int FewestToRebuild = 1_000;

    private readonly Lock writing = new();
    private Catalogue catalogue = new(ToolTable.First);
    private ToolTable tools = ToolTable.First;

    /// <summary>How many listings are in the index.</summary>
    public int Count => Current.Count;

    private Catalogue Current => Volatile.Read(ref catalogue);

    /// <summary>Which tools are reachable from where.</summary>
    public ToolTable Tools => Volatile.Read(ref tools);

    public ListingProfile? Find(Guid id) => Current.Find(id)?.Profile;

    /// <summary>Adds the listing, or replaces the one with its id. Visible to the next query.</summary>
    public void Upsert(ListingProfile listing)
    {
        lock (writing)
        {
            catalogue.Put(listing);
            catalogue.Settle();
            RebuildWhenWorn();
        }
    }

    /// <summary>Adds or replaces many listings, reading their texts on all processors.</summary>
    public void UpsertRange(IEnumerable<ListingProfile> listings)
    {
        lock (writing)
        {
            catalogue.PutAll(listings);
            catalogue.Settle();
            RebuildWhenWorn();
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
        {
            Volatile.Write(ref tools, table);
            catalogue.Use(table);
        }
    }

    /// <summary>The ranked partners of a listing in the index; an empty page when it is not there.</summary>
    public SuggestionPage Suggest(Guid listingId, SuggestionQuery query)
    {
        var current = Current;
        return current.Find(listingId) is { } asking ? SuggestionSearch.Run(current, asking, query) : new([], 0, 0);
    }

    /// <summary>The ranked partners of a listing that need not be in the index, such as a draft.</summary>
    public SuggestionPage Suggest(ListingProfile listing, SuggestionQuery query) =>
        SuggestionSearch.Run(Current, MatchFacts.Of(listing, Tools), query);

    private void RebuildWhenWorn()
    {
        if (catalogue.Abandoned < FewestToRebuild || catalogue.Abandoned < catalogue.Count)
            return;
        var fresh = new Catalogue(tools);
        fresh.PutAll(catalogue.All().Select(facts => facts.Profile));
        fresh.Settle();
        Volatile.Write(ref catalogue, fresh);
    }
}
