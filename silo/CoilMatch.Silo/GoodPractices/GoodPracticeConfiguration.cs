using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.GoodPractices;

internal sealed class GoodPracticeConfiguration : IEntityTypeConfiguration<GoodPractice>
{
    public void Configure(EntityTypeBuilder<GoodPractice> practice)
    {
        practice.ToTable("good_practices");
        practice.Property(row => row.Id).ValueGeneratedNever();
        practice.Property(row => row.Content).AsJson();
        practice.Ignore(row => row.State);
        practice.Property(row => row.Search).HasComputedColumnSql(
            "setweight(to_tsvector('english', search_title), 'A') || setweight(to_tsvector('english', search_text), 'B')", stored: true);
        practice.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
        practice.HasIndex(row => row.PairingId).IsUnique();
        practice.HasIndex(row => row.Search).HasMethod("gin");
        practice.HasIndex(row => new { row.PublishedAt, row.Id }).IsDescending().HasFilter("published_at is not null and taken_down_at is null");
    }
}
