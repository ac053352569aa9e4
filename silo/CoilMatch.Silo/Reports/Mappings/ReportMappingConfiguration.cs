using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Reports;

internal sealed class ReportMappingConfiguration : IEntityTypeConfiguration<ReportMapping>
{
    public void Configure(EntityTypeBuilder<ReportMapping> mapping)
    {
        mapping.ToTable("report_mappings");
        mapping.Property(row => row.Id).ValueGeneratedNever();
        mapping.Property(row => row.Evidence).AsJson();
        mapping.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
        mapping.HasOne<Person>().WithMany().HasForeignKey(row => row.RecordedBy);
        mapping.HasOne<Person>().WithMany().HasForeignKey(row => row.ConfirmedBy);
        mapping.HasOne<Person>().WithMany().HasForeignKey(row => row.RemovedBy);

        // A project has one tag of each row that stands.
        mapping.HasIndex(row => new { row.PairingId, row.Code }).IsUnique().HasFilter("removed_at is null");
    }
}
