using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Approvals;

internal sealed class DelegationConfiguration : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.ToTable("delegations");
        delegation.Property(row => row.Id).ValueGeneratedNever();
        delegation.HasOne<Institution>().WithMany().HasForeignKey(row => row.InstitutionId);
        delegation.HasOne<Person>().WithMany().HasForeignKey(row => row.AbsentId);
        delegation.HasOne<Person>().WithMany().HasForeignKey(row => row.DelegateId);
        delegation.HasIndex(row => new { row.DelegateId, row.Until });
        delegation.HasIndex(row => new { row.InstitutionId, row.Until });
    }
}
