using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Institutions;

internal sealed class InstitutionConfiguration : IEntityTypeConfiguration<Institution>
{
    public void Configure(EntityTypeBuilder<Institution> institution)
    {
        institution.ToTable("institutions");
        institution.Property(row => row.Id).ValueGeneratedNever();
        institution.Property(row => row.Kind).HasConversion<string>();
        institution.Property(row => row.LocalNames).AsJson();
        institution.Property(row => row.Domains).AsJson();
        institution.Property(row => row.AcademicSessions).AsJson();
        institution.Property(row => row.Defaults).AsJson();
        institution.Ignore(row => row.Region);
        institution.HasIndex(row => row.Slug).IsUnique();
        institution.HasIndex(row => row.NameKey);
        institution.HasIndex(row => new { row.Name, row.Slug });
        institution.HasIndex(row => row.SearchText).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
