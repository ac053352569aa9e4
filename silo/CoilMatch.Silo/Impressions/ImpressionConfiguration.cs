using CoilMatch.Silo.Listings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Impressions;

internal sealed class ShownPageConfiguration : IEntityTypeConfiguration<ShownPage>
{
    public void Configure(EntityTypeBuilder<ShownPage> page)
    {
        page.ToTable("suggestion_pages");
        page.Property(row => row.Id).ValueGeneratedNever();
        page.HasOne<Listing>().WithMany().HasForeignKey(row => row.ListingId);
        page.HasIndex(row => new { row.ListingId, row.ShownAt });
        page.HasIndex(row => row.ShownAt);
    }
}

internal sealed class ImpressionConfiguration : IEntityTypeConfiguration<Impression>
{
    public void Configure(EntityTypeBuilder<Impression> impression)
    {
        impression.ToTable("impressions");
        impression.HasKey(row => new { row.PageId, row.PartnerListingId });
        impression.HasOne<ShownPage>().WithMany().HasForeignKey(row => row.PageId).OnDelete(DeleteBehavior.Cascade);
        impression.HasOne<Listing>().WithMany().HasForeignKey(row => row.PartnerListingId);
        impression.HasIndex(row => row.PartnerListingId);
    }
}
