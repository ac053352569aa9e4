using System.Collections.Immutable;

namespace CoilMatch.Matching.Rounds;

/// <summary>
/// Finds the pairs of a round whose total worth is highest. The same listings and candidates give the same pairs, in
/// whatever order they come.
/// </summary>
public static class RoundSolver
{
    private const int Hub = 0;

    /// <exception cref="ArgumentException">A listing or a pair is told twice, or a pair names an unknown listing.</exception>
    public static RoundProposal Solve(RoundProblem problem, CancellationToken cancellationToken = default)
    {
        RoundInput.Check(problem);
        var nodes = Hub + 1;
        var arcs = new List<NetworkArc>(problem.Candidates.Count + (4 * (problem.Left.Count + problem.Right.Count)));
        var left = new RoundSide(problem.Left, problem.Rules, Hub, towardsHub: false, arcs, ref nodes);
        var right = new RoundSide(problem.Right, problem.Rules, Hub, towardsHub: true, arcs, ref nodes);
        var firstPair = arcs.Count;
        RoundCandidate[] pairs =
        [
            .. problem.Candidates.Where(pair => pair.Fit >= problem.Rules.MinimumFit).OrderBy(pair => pair.Left).ThenBy(pair => pair.Right),
        ];
        foreach (var pair in pairs)
            arcs.Add(new NetworkArc(left.NodeOf(pair.Left), right.NodeOf(pair.Right), 1, -MicroFit.Of(pair.Fit)));

        var simplex = new CirculationSimplex(nodes, arcs);
        simplex.Solve(cancellationToken);

        var value = 0L;
        for (var arc = 0; arc < arcs.Count; arc++) value -= arcs[arc].Cost * simplex.FlowOf(arc);
        ImmutableArray<RoundCandidate> chosen = [.. pairs.Where((_, number) => simplex.FlowOf(firstPair + number) > 0)];
        return new RoundProposal(chosen, value, new RoundPrices(left.PricesOf(PriceOf), right.PricesOf(PriceOf)));

        long PriceOf(int node) => simplex.PriceOf(node) - simplex.PriceOf(Hub);
    }
}
