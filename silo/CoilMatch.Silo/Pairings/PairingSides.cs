namespace CoilMatch.Silo.Pairings;

internal static class PairingSides
{
    internal static readonly IReadOnlyList<PairingSide> Both = [PairingSide.Requester, PairingSide.Invited];

    internal static PairingSide Other(this PairingSide side) => side == PairingSide.Requester ? PairingSide.Invited : PairingSide.Requester;
}
