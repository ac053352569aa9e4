using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;

namespace CoilMatch.Silo.Approvals;

internal readonly record struct ApprovalSettingsId(Guid Value)
{
    internal static ApprovalSettingsId New() => new(Guid.CreateVersion7());
}

/// <summary>The approval practice that an institution wrote down; one that wrote none follows the usual one.</summary>
internal sealed class ApprovalSettings : Aggregate
{
    private ApprovalSettings()
    {
    }

    public ApprovalSettingsId Id { get; private init; }

    /// <summary>Its history is part of the institution's, for everybody who may read that one.</summary>
    public override Guid FeedId => InstitutionId.Value;

    public InstitutionId InstitutionId { get; private init; }
    public ApprovalPractice Practice { get; private set; } = ApprovalPractice.Usual;

    /// <summary>The practice's, once more as a column: whoever signs in is looked up by it.</summary>
    public People.PersonId? StandingDelegateId { get; private set; }

    internal static ApprovalSettings Write(InstitutionId institution, ApprovalPractice practice)
    {
        var settings = new ApprovalSettings { Id = ApprovalSettingsId.New(), InstitutionId = institution };
        settings.Save(practice);
        return settings;
    }

    internal void Save(ApprovalPractice practice)
    {
        Practice = practice;
        StandingDelegateId = practice.StandingDelegate;
        Record(new ApprovalSettingsSaved(practice.Steps, practice.Checklist, practice.ReviewDays, practice.StandingDelegate));
    }
}

internal sealed record ApprovalSettingsSaved(
    IReadOnlyList<PracticeStep> Steps, IReadOnlyList<ChecklistItem> Checklist, int ReviewDays, People.PersonId? StandingDelegate) : DomainEvent;
