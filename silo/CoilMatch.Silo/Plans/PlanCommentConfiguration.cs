using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Plans;

internal sealed class PlanCommentConfiguration : IEntityTypeConfiguration<PlanComment>
{
    public void Configure(EntityTypeBuilder<PlanComment> comment)
    {
        comment.ToTable("plan_comments");
        comment.Property(row => row.Id).ValueGeneratedNever();
        comment.Property(row => row.Section).HasConversion<string>();
        comment.Property(row => row.Side).HasConversion<string>();
        comment.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
        comment.HasOne<PlanComment>().WithMany().HasForeignKey(row => row.ReplyTo);
        comment.HasOne<Person>().WithMany().HasForeignKey(row => row.By);
        comment.HasIndex(row => new { row.PairingId, row.Id });
    }
}
