namespace CoilMatch.Matching.Rounds;

/// <summary>
/// What an independent look at a proposal found: its worth counted anew, and the most that any proposal could be worth,
/// from the prices alone. Where the two are equal, no other proposal is worth more.
/// </summary>
/// <param name="Primal">What the proposed pairs are worth, in <see cref="MicroFit"/>.</param>
/// <param name="Dual">What no allowed choice of pairs can exceed, in <see cref="MicroFit"/>.</param>
/// <param name="OpenPlaces">How many pairs and places contradict the prices: unused though they would pay, or used though they do not.</param>
/// <param name="Faults">The rules that the proposal breaks, a sentence each; none in a proposal that may be made.</param>
/// <remarks>
/// Weak duality: with any price p of every node, each unit of flow along an arc u→v of worth w counts w + p(u) − p(v), and
/// the prices cancel round the circulation. So the total is at most Σ capacity · max(0, w + p(u) − p(v)). Here the prices are
/// those of costs, so the signs are turned: w − p(u) + p(v). Nothing of the solver's network is used.
/// </remarks>
public sealed record RoundCertificate(long Primal, long Dual, int OpenPlaces, IReadOnlyList<string> Faults)
{
    public long Gap => Dual - Primal;

    /// <summary>Whether the proposal keeps every rule and no other is worth more.</summary>
    public bool Holds => Faults.Count == 0 && Gap == 0 && OpenPlaces == 0;

    public static RoundCertificate Check(RoundProblem problem, RoundProposal proposal)
    {
        var check = new RoundCheck(problem, proposal);
        check.Pairs();
        check.Side(problem.Left, proposal.Prices.Left, pair => pair.Left, sign: 1);
        check.Side(problem.Right, proposal.Prices.Right, pair => pair.Right, sign: -1);
        if (check.Primal != proposal.Value)
            check.Faults.Add($"The pairs are worth {check.Primal}, not {proposal.Value} as proposed.");
        return new RoundCertificate(check.Primal, check.Dual, check.OpenPlaces, check.Faults);
    }
}
