using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.HandOver;

internal sealed class HandOverFileConfiguration : IEntityTypeConfiguration<HandOverFile>
{
    public void Configure(EntityTypeBuilder<HandOverFile> file)
    {
        file.ToTable("hand_over_files");
        file.Property(row => row.Id).ValueGeneratedNever();
        file.Property(row => row.State).HasConversion<string>();
        file.Ignore(row => row.Blob);

        // One export at a time, whoever asks for it.
        file.HasIndex(row => row.EndedAt).IsUnique().HasFilter("ended_at is null").AreNullsDistinct(false);
    }
}
