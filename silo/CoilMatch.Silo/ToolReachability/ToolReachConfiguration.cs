using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.ToolReachability;

internal sealed class ToolReachConfiguration : IEntityTypeConfiguration<ToolReachRow>
{
    public void Configure(EntityTypeBuilder<ToolReachRow> row)
    {
        row.ToTable("tool_reach");
        row.Property(one => one.Id).ValueGeneratedNever();
        row.Property(one => one.Access).HasConversion<string>();
        row.HasIndex(one => new { one.Tool, one.Place }).IsUnique();
    }
}
