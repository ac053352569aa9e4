using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Outcomes;

internal sealed class OutcomeReportConfiguration : IEntityTypeConfiguration<OutcomeReport>
{
    public void Configure(EntityTypeBuilder<OutcomeReport> report)
    {
        report.ToTable("outcome_reports");
        report.HasKey(row => new { row.PairingId, row.Side, row.Revision });
        report.Property(row => row.Side).HasConversion<string>();
        report.Property(row => row.Answers).AsJson();
        report.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
        report.HasOne<Person>().WithMany().HasForeignKey(row => row.SubmittedBy);
        report.HasIndex(row => row.SubmittedAt);
    }
}

internal sealed class OutcomeDraftConfiguration : IEntityTypeConfiguration<OutcomeDraft>
{
    public void Configure(EntityTypeBuilder<OutcomeDraft> draft)
    {
        draft.ToTable("outcome_drafts");
        draft.HasKey(row => new { row.PairingId, row.Side });
        draft.Property(row => row.Side).HasConversion<string>();
        draft.Property(row => row.Answers).AsJson();
        draft.Property(row => row.Version).IsConcurrencyToken();
        draft.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
        draft.HasOne<Person>().WithMany().HasForeignKey(row => row.SavedBy);
    }
}

internal sealed class FollowUpConfiguration : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> told)
    {
        told.ToTable("partnership_follow_ups");
        told.HasKey(row => new { row.PairingId, row.Side, row.Number });
        told.Property(row => row.Side).HasConversion<string>();
        told.Property(row => row.Next).HasConversion<string>();
        told.Property(row => row.LedTo).AsJson();
        told.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
        told.HasOne<Person>().WithMany().HasForeignKey(row => row.By);
    }
}
