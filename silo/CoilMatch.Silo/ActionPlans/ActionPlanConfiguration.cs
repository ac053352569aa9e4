using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.ActionPlans;

internal sealed class ActionPlanConfiguration : IEntityTypeConfiguration<ActionPlanRow>
{
    public void Configure(EntityTypeBuilder<ActionPlanRow> row)
    {
        row.ToTable("action_plan");
        row.Property(one => one.Id).ValueGeneratedNever();
        row.Property(one => one.Kind).HasConversion<string>();
        row.Property(one => one.Subgoals).AsJson();
        row.HasIndex(one => one.Code).IsUnique();
    }
}
