using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Approvals;

internal sealed class ApprovalSettingsConfiguration : IEntityTypeConfiguration<ApprovalSettings>
{
    public void Configure(EntityTypeBuilder<ApprovalSettings> settings)
    {
        settings.ToTable("approval_settings");
        settings.Property(row => row.Id).ValueGeneratedNever();
        settings.Property(row => row.Practice).AsJson();
        settings.HasOne<Institution>().WithMany().HasForeignKey(row => row.InstitutionId);
        settings.HasOne<People.Person>().WithMany().HasForeignKey(row => row.StandingDelegateId);
        settings.HasIndex(row => row.InstitutionId).IsUnique();
    }
}
