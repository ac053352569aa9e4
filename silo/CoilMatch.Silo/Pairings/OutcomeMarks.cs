namespace CoilMatch.Silo.Pairings;

/// <summary>That a side has reported what came of the project; what it said lies with its report.</summary>
/// <param name="SubmittedAt">When the latest revision came.</param>
/// <param name="Revision">1 for the first report; each correction counts on.</param>
internal sealed record OutcomeMark(DateTimeOffset SubmittedAt, int Revision);

/// <summary>Which sides have reported; null for one that has not.</summary>
internal sealed record OutcomeMarks(OutcomeMark? Requester, OutcomeMark? Invited)
{
    internal static readonly OutcomeMarks None = new(null, null);

    internal bool AreComplete => Requester is not null && Invited is not null;

    internal OutcomeMark? Of(PairingSide side) => side == PairingSide.Requester ? Requester : Invited;

    internal OutcomeMarks With(PairingSide side, OutcomeMark mark) =>
        side == PairingSide.Requester ? this with { Requester = mark } : this with { Invited = mark };
}
