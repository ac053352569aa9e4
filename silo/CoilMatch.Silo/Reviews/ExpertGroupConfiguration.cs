using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Reviews;

internal sealed class ExpertGroupConfiguration : IEntityTypeConfiguration<ExpertGroup>
{
    public void Configure(EntityTypeBuilder<ExpertGroup> group)
    {
        group.ToTable("expert_groups");
        group.Property(row => row.Id).ValueGeneratedNever();
        group.Property(row => row.Members).AsJson();
        group.HasOne<Person>().WithMany().HasForeignKey(row => row.Chair);
        group.HasIndex(row => row.Name).IsUnique();
    }
}
