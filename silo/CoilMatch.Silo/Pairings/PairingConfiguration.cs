using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Pairings;

internal sealed class PairingConfiguration : IEntityTypeConfiguration<Pairing>
{
    public void Configure(EntityTypeBuilder<Pairing> pairing)
    {
        pairing.ToTable("pairings");
        pairing.Property(row => row.Id).ValueGeneratedNever();
        pairing.Property(row => row.State).HasConversion<string>();
        pairing.HasOne<Listing>().WithMany().HasForeignKey(row => row.ListingId);
        pairing.HasOne<Listing>().WithMany().HasForeignKey(row => row.PartnerListingId);
        pairing.HasOne<Institution>().WithMany().HasForeignKey(row => row.InstitutionId);
        pairing.HasOne<Institution>().WithMany().HasForeignKey(row => row.PartnerInstitutionId);
        pairing.HasOne<Person>().WithMany().HasForeignKey(row => row.RequestedBy);
        pairing.Property(row => row.Plan).AsJson();
        pairing.Property(row => row.PlanStamps).AsJson();
        pairing.Property(row => row.Signatures).AsJson();
        pairing.Property(row => row.Review).AsJson();
        pairing.Property(row => row.Readiness).AsJson();
        pairing.Property(row => row.Confirmations).AsJson();
        pairing.Property(row => row.Run).AsJson();
        pairing.Property(row => row.Cancellation).AsJson();
        pairing.Property(row => row.Milestones).AsJson();
        pairing.Property(row => row.Outcomes).AsJson();
        pairing.Property(row => row.Assessment).AsJson();
        pairing.Property(row => row.Practice).AsJson();
        pairing.HasIndex(row => row.TimerAt);
        pairing.HasIndex(row => new { row.DueOn, row.Id });
        pairing.HasIndex(row => new { row.ChangedAt, row.Id }).IsDescending();
        pairing.HasIndex(row => new { row.EnteredStateAt, row.Id });
        pairing.HasIndex(row => new { row.RequestedAt, row.Id }).IsDescending();

        // Two listings have one pairing that is not over, whoever asked.
        pairing.HasIndex(row => new { row.FirstListingId, row.SecondListingId })
            .IsUnique().HasFilter("state not in ('Declined', 'Lapsed', 'Withdrawn', 'Rejected', 'Cancelled', 'Archived')");
    }
}
