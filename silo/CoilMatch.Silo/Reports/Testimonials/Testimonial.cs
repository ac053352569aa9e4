using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Reports;

internal readonly record struct TestimonialId(Guid Value)
{
    internal static TestimonialId New() => new(Guid.CreateVersion7());
}

internal enum TestimonialRole
{
    Student,
    Lecturer,
}

/// <summary>
/// What somebody said about a project and lets others quote: the words, the role and the country, never a name. The consent
/// is recorded with its day and its form and can be withdrawn at any time; then the words are erased here.
/// </summary>
internal sealed class Testimonial : Aggregate
{
    /// <summary>In characters.</summary>
    internal const int LongestText = 600;

    /// <summary>In characters.</summary>
    internal const int LongestHow = 200;

    /// <summary>How many of one side may stand at the same time.</summary>
    internal const int MostPerSide = 20;

    private Testimonial()
    {
    }

    public TestimonialId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    public PairingId PairingId { get; private init; }
    public PairingSide Side { get; private init; }

    /// <summary>Empty once the consent was withdrawn.</summary>
    public string Text { get; private set; } = "";
    public TestimonialRole Role { get; private init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Country { get; private init; } = "";

    /// <summary>The day on which the person agreed to be quoted.</summary>
    public DateOnly ConsentOn { get; private init; }

    /// <summary>How the person agreed, for example by a signed form.</summary>
    public string ConsentHow { get; private init; } = "";
    public PersonId RecordedBy { get; private init; }
    public DateTimeOffset RecordedAt { get; private init; }
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public PersonId? WithdrawnBy { get; private set; }

    internal static Testimonial Keep(
        PairingId pairing, PairingSide side, string text, TestimonialRole role, string country, DateOnly consentOn, string consentHow,
        PersonId by, DateTimeOffset at)
    {
        var told = new Testimonial
        {
            Id = TestimonialId.New(),
            PairingId = pairing,
            Side = side,
            Text = text,
            Role = role,
            Country = country,
            ConsentOn = consentOn,
            ConsentHow = consentHow,
            RecordedBy = by,
            RecordedAt = at,
        };
        told.Record(new TestimonialRecorded(pairing, side, role, consentOn, consentHow));
        return told;
    }

    internal void Withdraw(PersonId by, DateTimeOffset at)
    {
        if (WithdrawnAt is not null) return;

        Text = "";
        WithdrawnAt = at;
        WithdrawnBy = by;
        Record(new TestimonialWithdrawn(PairingId, Side));
    }
}

/// <summary>The words themselves stay out of the feed, which never forgets.</summary>
internal sealed record TestimonialRecorded(
    PairingId Pairing, PairingSide Side, TestimonialRole Role, DateOnly ConsentOn, string ConsentHow) : DomainEvent;

internal sealed record TestimonialWithdrawn(PairingId Pairing, PairingSide Side) : DomainEvent;
