using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Learning;

internal sealed class RankingModelConfiguration : IEntityTypeConfiguration<RankingModel>
{
    public void Configure(EntityTypeBuilder<RankingModel> model)
    {
        model.ToTable("ranking_models");
        model.Property(row => row.Id).ValueGeneratedNever();
        model.Property(row => row.State).HasConversion<string>();
        model.Property(row => row.Figures).AsJson();
        model.HasIndex(row => row.ModelVersion).IsUnique();
        model.HasIndex(row => row.State).IsUnique().HasFilter("state = 'Live'");
    }
}

internal sealed class RankingSettingsConfiguration : IEntityTypeConfiguration<RankingSettings>
{
    public void Configure(EntityTypeBuilder<RankingSettings> settings)
    {
        settings.ToTable("ranking_settings");
        settings.Property(row => row.Id).ValueGeneratedNever();
        settings.Property(row => row.Fairness).AsJson();
    }
}

internal sealed class TrainingRunConfiguration : IEntityTypeConfiguration<TrainingRun>
{
    public void Configure(EntityTypeBuilder<TrainingRun> run)
    {
        run.ToTable("training_runs");
        run.Property(row => row.Id).ValueGeneratedNever();
        run.Property(row => row.Result).HasConversion<string>();
        run.HasIndex(row => row.EndedAt).IsUnique().HasFilter("ended_at is null").AreNullsDistinct(false);
    }
}
