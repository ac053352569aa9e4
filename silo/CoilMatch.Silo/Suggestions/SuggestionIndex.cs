using CoilMatch.Matching;
using CoilMatch.Matching.Ranking.Learned;
using CoilMatch.Silo.Listings;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Suggestions;

/// <summary>The listings open for partners, as this service holds them in memory; <see cref="IndexFeeder"/> keeps it fresh.</summary>
internal sealed class SuggestionIndex
{
    private CatalogueIndex catalogue = new();

    internal int Count => Current.Count;

    private CatalogueIndex Current => Volatile.Read(ref catalogue);

    /// <summary>Which tools are reachable from where, as the stored table said last.</summary>
    internal ToolTable Tools => Current.Tools;

    /// <summary>Takes another table of reachable tools; the next suggestions follow it.</summary>
    internal void Use(ToolTable tools) => Current.Use(tools);

    /// <summary>Holds these open listings and no others from now on.</summary>
    internal void Load(IEnumerable<ListingRow> rows)
    {
        var fresh = new CatalogueIndex();
        fresh.Use(Tools);
        fresh.UpsertRange(rows.Select(ProfileOf.Find).OfType<ListingProfile>());
        Replace(fresh);
    }

    /// <summary>Holds what another index holds from now on.</summary>
    internal void Replace(CatalogueIndex other) => Volatile.Write(ref catalogue, other);

    /// <summary>Brings the index to what the database says of a listing: in it while open, out of it otherwise.</summary>
    internal void Refresh(ListingRow row)
    {
        if (row.Listing.IsOpen && ProfileOf.Find(row) is { } profile) Current.Upsert(profile);
        else Current.Remove(row.Listing.Id.Value);
    }

    /// <summary>Writes all listings with a note; see <see cref="CatalogueIndex.Save"/>.</summary>
    internal void Save(Stream stream, string note) => Current.Save(stream, note);

    /// <summary>The ranked partners of a listing, open or not.</summary>
    internal SuggestionPage Suggest(ListingProfile profile, SuggestionQuery query)
    {
        var current = Current;
        return current.Contains(profile.Id) ? current.Suggest(profile.Id, query, profile) : current.Suggest(profile, query);
    }

    /// <summary>The partners of a listing, open or not, in the order of <see cref="Suggest"/>, by their fit alone.</summary>
    internal IReadOnlyList<PartnerFit> Fits(ListingProfile profile, SuggestionQuery query) => Current.Fits(profile, query);

    /// <summary>One partner explained to a listing, open or not; null when the partner is not open.</summary>
    internal PairExplanation? Explain(ListingProfile profile, Guid partnerId, LearnedModel? learned) =>
        Current.Explain(profile, partnerId, learned);
}
