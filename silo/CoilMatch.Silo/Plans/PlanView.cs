using CoilMatch.Silo.GoodPractices;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Plans;

/// <param name="Version">The version of the pairing; sent along when saving.</param>
/// <param name="Plan">With an empty section in the place of one that nobody has written yet.</param>
/// <param name="Sections">In the order of the sections.</param>
internal sealed record PlanView(
    Guid PairingId, long Version, string Hash, ProjectPlan Plan, IReadOnlyList<PlanSectionView> Sections, IReadOnlyList<PlanProblem> Problems,
    PlanFactsView Facts)
{
    /// <summary>The good practice with whose template it began.</summary>
    public PracticeCredit? BuildsOn { get; init; }

    private static readonly ProjectPlan Empty = PlanInput.Tidy(new ProjectPlan
    {
        Aims = new(null, null, null),
        Outcomes = new(null, new([], null, null), new([], null, null)),
        Weeks = [],
        Tasks = [],
        Sessions = [],
        Teams = new(null, null, null, null),
        Assessment = new(null, null, new(null, null, null), new(null, null, null)),
        Tools = new([], null),
        Languages = new([], null),
        Accessibility = new([], null),
        DataSharing = new(null, null, null, null),
        ExternalPartner = new(false, null, null, null),
    });

    internal static PlanView Of(PairingRow row, PlanCouple couple) => new(
        row.Pairing.Id.Value,
        row.Pairing.Version,
        row.Pairing.PlanHash!,
        Whole(row.Pairing.Plan),
        [.. Enum.GetValues<SectionName>().Select(name => PlanSectionView.Of(name, row.Pairing))],
        PlanProblems.Of(row.Pairing.Plan, couple),
        PlanFactsView.Of(row, couple));

    private static ProjectPlan Whole(ProjectPlan plan) => PlanSection.All.Aggregate(
        plan, (whole, section) => section.Read(whole) is null ? section.Take(whole, Empty) : whole);
}

/// <param name="ChangedInVersion">0 while it is as both listings gave it.</param>
/// <param name="ChangedBy">Null while it is as both listings gave it.</param>
internal sealed record PlanSectionView(SectionName Section, long ChangedInVersion, Guid? ChangedBy, DateTimeOffset ChangedAt)
{
    internal static PlanSectionView Of(SectionName name, Pairing pairing) => pairing.PlanStamps.TryGetValue(name.InJson(), out var stamp)
        ? new PlanSectionView(name, stamp.Version, stamp.By?.Value, stamp.At)
        : new PlanSectionView(name, 0, null, pairing.AnsweredAt ?? pairing.RequestedAt);
}
