using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Reports;

internal sealed class ReportConfiguration : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.ToTable("reports");
        report.Property(row => row.Id).ValueGeneratedNever();
        report.Property(row => row.Kind).HasConversion<string>();
        report.Property(row => row.Quoted).AsJson();
        report.Ignore(row => row.Period);
        report.HasOne<Person>().WithMany().HasForeignKey(row => row.MadeBy);
        report.HasOne<Person>().WithMany().HasForeignKey(row => row.PublishedBy);
        report.HasIndex(row => new { row.Kind, row.CutOff, row.FirstDay }).IsUnique();
    }
}
