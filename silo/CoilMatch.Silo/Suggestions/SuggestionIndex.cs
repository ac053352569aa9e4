using CoilMatch.Matching;
using CoilMatch.Silo.Listings;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Suggestions;

/// <summary>The listings open for partners, as this service holds them in memory; <see cref="IndexFeeder"/> keeps it fresh.</summary>
internal sealed class SuggestionIndex
{
    private readonly CatalogueIndex catalogue = new();

    internal int Count => catalogue.Count;

    /// <summary>Which tools are reachable from where, as the stored table said last.</summary>
    internal ToolTable Tools => catalogue.Tools;

    /// <summary>Takes another table of reachable tools; the next suggestions follow it.</summary>
    internal void Use(ToolTable tools) => catalogue.Use(tools);

    /// <summary>Takes in many open listings at once.</summary>
    internal void Load(IEnumerable<ListingRow> rows) =>
        catalogue.UpsertRange(rows.Select(ProfileOf.Find).OfType<ListingProfile>());

    /// <summary>Brings the index to what the database says of a listing: in it while open, out of it otherwise.</summary>
    internal void Refresh(ListingRow row)
    {
        if (row.Listing.IsOpen && ProfileOf.Find(row) is { } profile) catalogue.Upsert(profile);
        else catalogue.Remove(row.Listing.Id.Value);
    }

    /// <summary>The ranked partners of a listing, open or not.</summary>
    internal SuggestionPage Suggest(ListingProfile profile, SuggestionQuery query) =>
        catalogue.Find(profile.Id) is null ? catalogue.Suggest(profile, query) : catalogue.Suggest(profile.Id, query);
}
