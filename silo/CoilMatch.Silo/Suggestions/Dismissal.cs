using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Suggestions;

internal readonly record struct DismissalId(Guid Value)
{
    internal static DismissalId New() => new(Guid.CreateVersion7());
}

/// <summary>A suggestion that a lecturer has put aside, with the reason.</summary>
internal sealed class Dismissal : Aggregate
{
    private Dismissal()
    {
    }

    public DismissalId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    public ListingId ListingId { get; private init; }
    public ListingId PartnerListingId { get; private init; }

    /// <summary>A code of the dismiss reasons.</summary>
    public string Reason { get; private init; } = "";

    internal static Dismissal Of(ListingId listing, ListingId partner, string reason)
    {
        var dismissal = new Dismissal { Id = DismissalId.New(), ListingId = listing, PartnerListingId = partner, Reason = reason };
        dismissal.Record(new SuggestionDismissed(listing, partner, reason));
        return dismissal;
    }
}

internal sealed record SuggestionDismissed(ListingId Listing, ListingId PartnerListing, string Reason) : DomainEvent;

internal sealed class DismissalConfiguration : IEntityTypeConfiguration<Dismissal>
{
    public void Configure(EntityTypeBuilder<Dismissal> dismissal)
    {
        dismissal.ToTable("dismissals");
        dismissal.Property(row => row.Id).ValueGeneratedNever();
        dismissal.HasOne<Listing>().WithMany().HasForeignKey(row => row.ListingId);
        dismissal.HasOne<Listing>().WithMany().HasForeignKey(row => row.PartnerListingId);
        dismissal.HasIndex(row => new { row.ListingId, row.PartnerListingId }).IsUnique();
    }
}
