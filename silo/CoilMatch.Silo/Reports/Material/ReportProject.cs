using CoilMatch.Silo.Pairings;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Reports;

/// <summary>What a report knows of one pairing as it stood at the end of the cut-off day; no institution and no person.</summary>
/// <param name="Requester">The country of the side that asked.</param>
/// <param name="Invited">The country of the side that was invited.</param>
/// <param name="Reached">Every state that it had entered until then, in order.</param>
internal sealed record ReportProject(
    PairingId Id, AsemCountry Requester, AsemCountry Invited, DateOnly? StartsOn, DateOnly? EndsOn, IReadOnlyList<Milestone> Reached)
{
    internal PairingState State => Reached[^1].State;

    internal DateOnly? StartedOn { get; } = DayOf(Reached, PairingState.Running);

    internal DateOnly? DeliveredOn { get; } = DayOf(Reached, PairingState.Delivered);

    internal DateOnly? EvaluatedOn { get; } = DayOf(Reached, PairingState.Evaluated);

    internal DateOnly? PublishedOn { get; } = DayOf(Reached, PairingState.Published);

    internal bool IsRunning => State is PairingState.Running or PairingState.AtRisk;

    /// <summary>Approved by both institutions and not yet begun.</summary>
    internal bool IsPlanned => State is PairingState.Approved or PairingState.Ready;

    internal bool IsPublished => State == PairingState.Published;

    /// <summary>"Germany and Malaysia", in the order of the alphabet, so that neither side leads.</summary>
    internal string Countries => Requester.Name == Invited.Name
        ? Requester.Name
        : ReportText.List([.. new[] { Requester.Name, Invited.Name }.Order(StringComparer.Ordinal)]);

    internal bool IsBetweenRegions => Requester.Region != Invited.Region;

    private static DateOnly? DayOf(IReadOnlyList<Milestone> reached, PairingState state) =>
        reached.FirstOrDefault(one => one.State == state) is { } found ? ReportPeriod.DayOf(found.At) : null;
}

/// <summary>A tag that counted at the cut-off.</summary>
internal sealed record ReportTag(PairingId Project, string Code, MappingEvidence Evidence);
