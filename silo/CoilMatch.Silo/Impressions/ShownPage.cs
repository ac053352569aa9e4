using CoilMatch.Silo.Listings;

namespace CoilMatch.Silo.Impressions;

/// <summary>
/// What the people of one listing were shown on one day: its first page, the further ones, and what took the place of a
/// dismissed suggestion. It holds a listing and never a person.
/// </summary>
internal sealed class ShownPage
{
    public required SuggestionPageId Id { get; init; }

    /// <summary>The listing that partners were suggested to.</summary>
    public required ListingId ListingId { get; init; }
    public required DateTimeOffset ShownAt { get; init; }

    /// <summary>Version of the learned model that ranked it; null for the prior alone.</summary>
    public string? ModelVersion { get; init; }

    /// <summary>Whether some places were drawn by chance, to learn about partners that nobody has seen.</summary>
    public required bool Explored { get; init; }

    /// <summary>Names the list of features, so that figures of another list are never mixed with these.</summary>
    public required string FeatureList { get; init; }
}
