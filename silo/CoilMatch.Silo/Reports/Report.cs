using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Reports;

internal readonly record struct ReportId(Guid Value);

/// <summary>
/// A report that was made and is kept as its canonical JSON: asking for the same form, period and cut-off again answers these
/// bytes. Whoever reads it gets it without the quotations whose consent was withdrawn since.
/// </summary>
internal sealed class Report : Aggregate
{
    private Report()
    {
    }

    public ReportId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    public ReportKind Kind { get; private init; }

    /// <summary>The first day of which it tells.</summary>
    public DateOnly FirstDay { get; private init; }
    public DateOnly CutOff { get; private init; }
    public string Title { get; private init; } = "";

    /// <summary>Canonical JSON of the document.</summary>
    public string Content { get; private init; } = "";
    public string Sha256 { get; private init; } = "";

    /// <summary>Whose words stand in it, in the order of the quotations.</summary>
    public IReadOnlyList<TestimonialId> Quoted { get; private init; } = [];
    public PersonId MadeBy { get; private init; }
    public DateTimeOffset MadeAt { get; private init; }
    public PersonId? PublishedBy { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }

    internal ReportPeriod Period => new(FirstDay, CutOff);

    internal static Report Make(ReportDocument document, ReportPeriod period, IReadOnlyList<TestimonialId> quoted, PersonId by, DateTimeOffset at)
    {
        var report = new Report
        {
            Id = new ReportId(document.Id),
            Kind = document.Kind,
            FirstDay = period.From,
            CutOff = period.CutOff,
            Title = document.Title,
            Content = ReportBytes.Write(document),
            Sha256 = document.Sha256,
            Quoted = quoted,
            MadeBy = by,
            MadeAt = at,
        };
        report.Record(new ReportMade(document.Kind, period.From, period.CutOff, document.Sha256));
        return report;
    }

    /// <summary>Opens it to everybody; doing it twice is fine.</summary>
    internal void Publish(PersonId by, DateTimeOffset at)
    {
        if (PublishedAt is not null) return;

        PublishedBy = by;
        PublishedAt = at;
        Record(new ReportPublished(Kind, CutOff, Sha256));
    }
}

internal sealed record ReportMade(ReportKind Kind, DateOnly From, DateOnly CutOff, string Sha256) : DomainEvent;

internal sealed record ReportPublished(ReportKind Kind, DateOnly CutOff, string Sha256) : DomainEvent;
