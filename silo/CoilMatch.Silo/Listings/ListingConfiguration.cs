using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Listings;

internal sealed class ListingConfiguration : IEntityTypeConfiguration<Listing>
{
    public void Configure(EntityTypeBuilder<Listing> listing)
    {
        listing.ToTable("listings");
        listing.Property(row => row.Id).ValueGeneratedNever();
        listing.Property(row => row.Content).AsJson();
        listing.Property(row => row.Assumed).AsJson();
        listing.Property(row => row.State).HasConversion<string>();
        listing.Property(row => row.Visibility).HasConversion<string>();
        listing.HasOne<Course>().WithMany().HasForeignKey(row => row.CourseId);
        listing.HasOne<Institution>().WithMany().HasForeignKey(row => row.InstitutionId);
        listing.HasOne<Person>().WithMany().HasForeignKey(row => row.OwnerId);
        listing.HasIndex(row => new { row.State, row.ExpiresOn });
        listing.HasIndex(row => row.InstitutionId);
        listing.HasIndex(row => row.OwnerId);
        listing.HasIndex(row => row.Visibility).HasFilter("visibility <> 'Public'");
        listing.HasIndex(row => new { row.UpdatedAt, row.Id }).IsDescending();
    }
}
