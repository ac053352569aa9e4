using CoilMatch.Silo.Institutions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.People;

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("memberships");
        membership.Property(row => row.Id).ValueGeneratedNever();
        membership.Property(row => row.Role).HasConversion<string>();
        membership.Property(row => row.Status).HasConversion<string>();
        membership.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId);
        membership.HasOne<Institution>().WithMany().HasForeignKey(row => row.InstitutionId);
        membership.HasIndex(row => new { row.InstitutionId, row.Status });

        // One open or confirmed membership of a kind; a declined one may be asked for again.
        membership.HasIndex(row => new { row.PersonId, row.InstitutionId, row.Role })
            .IsUnique().AreNullsDistinct(false).HasFilter("status <> 'Declined'");
    }
}
