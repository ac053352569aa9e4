using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Reviews;

internal sealed class PilotReviewConfiguration : IEntityTypeConfiguration<PilotReview>
{
    public void Configure(EntityTypeBuilder<PilotReview> review)
    {
        review.ToTable("pilot_reviews");
        review.Property(row => row.Id).ValueGeneratedNever();
        review.Property(row => row.Assignments).AsJson();
        review.Property(row => row.FirstScores).AsJson();
        review.Property(row => row.Revisions).AsJson();
        review.Property(row => row.Discussion).AsJson();
        review.Property(row => row.Conflicts).AsJson();
        review.Property(row => row.Outcome).AsJson();
        review.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
        review.HasOne<Rubric>().WithMany().HasForeignKey(row => row.RubricId);
        review.HasOne<ExpertGroup>().WithMany().HasForeignKey(row => row.GroupId);
        review.HasOne<Person>().WithMany().HasForeignKey(row => row.Chair);
        review.HasIndex(row => new { row.PairingId, row.Round }).IsUnique();
    }
}
