using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Pairings;

/// <summary>An institution's consent to publish exactly one text.</summary>
internal sealed record PracticeConsent(PairingSide Side, string Hash, PersonId By, DateTimeOffset At);

/// <summary>How far the publication of a good practice is; its text lies with the good practice itself.</summary>
/// <param name="Hash">SHA-256 of the present text, in lower-case hex.</param>
internal sealed record PracticeMark(string Hash, IReadOnlyList<PracticeConsent> Consents)
{
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Whether both institutions consented to the present text.</summary>
    internal bool IsAgreed => PairingSides.Both.All(HasConsentOf);

    internal bool HasConsentOf(PairingSide side) => Consents.Any(one => one.Side == side && one.Hash == Hash);
}
