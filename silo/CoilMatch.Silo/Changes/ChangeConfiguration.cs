using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Changes;

internal sealed class ChangeConfiguration : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> change)
    {
        change.ToTable("changes");
        change.HasKey(row => row.Seq);
        change.Property(row => row.Seq).UseIdentityAlwaysColumn();
        change.Property(row => row.Tx).HasColumnType("xid8").HasDefaultValueSql("pg_current_xact_id()").ValueGeneratedOnAdd();
        change.Property(row => row.Data).HasColumnType("jsonb");
        change.HasIndex(row => new { row.Tx, row.Seq });
        change.HasIndex(row => new { row.AggregateId, row.Seq });
    }
}
