using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Reviews;

internal sealed class RubricConfiguration : IEntityTypeConfiguration<Rubric>
{
    public void Configure(EntityTypeBuilder<Rubric> rubric)
    {
        rubric.ToTable("rubrics");
        rubric.Property(row => row.Id).ValueGeneratedNever();
        rubric.Property(row => row.State).HasConversion<string>();
        rubric.Property(row => row.Criteria).AsJson();
        rubric.HasIndex(row => row.Number).IsUnique();

        // One version is in force, and at most one is being written.
        rubric.HasIndex(row => row.State).IsUnique().HasFilter("state in ('Draft', 'InForce')");
    }
}
