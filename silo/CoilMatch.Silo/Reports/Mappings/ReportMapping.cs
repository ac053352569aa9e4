using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Reports;

internal readonly record struct ReportMappingId(Guid Value)
{
    internal static ReportMappingId New() => new(Guid.CreateVersion7());
}

/// <summary>Why a project counts for a row of the Action Plan: a sentence, and one thing in which it can be seen.</summary>
/// <param name="FigureKey">The path of a figure, such as <c>outcomes.I6.both.share</c>.</param>
/// <param name="DocumentId">A document of the pairing.</param>
/// <param name="Link">An https address.</param>
internal sealed record MappingEvidence(string Text, string? FigureKey, Guid? DocumentId, string? Link)
{
    /// <summary>In characters.</summary>
    internal const int LongestText = 500;

    /// <summary>In characters.</summary>
    internal const int LongestLink = 500;
}

/// <summary>
/// A project tagged with a row of the Action Plan, with its evidence. A tag is never rewritten: another evidence is another tag
/// in its place, so that the tags of an earlier day can be told. What a lecturer proposes counts once the secretariat confirms it.
/// </summary>
internal sealed class ReportMapping : Aggregate
{
    private ReportMapping()
    {
    }

    public ReportMappingId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    public PairingId PairingId { get; private init; }

    /// <summary>The code of the Action Plan's row, such as 1.2 or A4.</summary>
    public string Code { get; private init; } = "";
    public MappingEvidence Evidence { get; private init; } = new("", null, null, null);
    public PersonId RecordedBy { get; private init; }
    public DateTimeOffset RecordedAt { get; private init; }
    public PersonId? ConfirmedBy { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }
    public PersonId? RemovedBy { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }

    internal static ReportMapping Propose(PairingId pairing, string code, MappingEvidence evidence, PersonId by, DateTimeOffset at)
    {
        var mapping = new ReportMapping
        {
            Id = ReportMappingId.New(),
            PairingId = pairing,
            Code = code,
            Evidence = evidence,
            RecordedBy = by,
            RecordedAt = at,
        };
        mapping.Record(new ReportMappingProposed(pairing, code, evidence));
        return mapping;
    }

    internal void Confirm(PersonId by, DateTimeOffset at)
    {
        if (ConfirmedAt is not null) return;

        ConfirmedBy = by;
        ConfirmedAt = at;
        Record(new ReportMappingConfirmed(PairingId, Code));
    }

    internal void Remove(PersonId by, DateTimeOffset at)
    {
        if (RemovedAt is not null) return;

        RemovedBy = by;
        RemovedAt = at;
        Record(new ReportMappingRemoved(PairingId, Code));
    }
}

internal sealed record ReportMappingProposed(PairingId Pairing, string Code, MappingEvidence Evidence) : DomainEvent;

internal sealed record ReportMappingConfirmed(PairingId Pairing, string Code) : DomainEvent;

internal sealed record ReportMappingRemoved(PairingId Pairing, string Code) : DomainEvent;
