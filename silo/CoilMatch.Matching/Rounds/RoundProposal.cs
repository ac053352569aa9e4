using System.Collections.Immutable;

namespace CoilMatch.Matching.Rounds;

/// <summary>The pairs that a round proposes, with the prices that prove that no other choice is worth more.</summary>
/// <param name="Pairs">By left id, then by right id.</param>
/// <param name="Value">Total fit with bonuses and costs of the rules, in <see cref="MicroFit"/>.</param>
public sealed record RoundProposal(ImmutableArray<RoundCandidate> Pairs, long Value, RoundPrices Prices);

/// <summary>A price in <see cref="MicroFit"/> for every place that a pair takes, on both sides: the solution of the dual problem.</summary>
public sealed record RoundPrices(SidePrices Left, SidePrices Right);

/// <summary>The prices of one region's countries, institutions and listings.</summary>
public sealed record SidePrices(
    IReadOnlyDictionary<string, long> Countries,
    IReadOnlyDictionary<Guid, long> Institutions,
    IReadOnlyDictionary<Guid, long> Listings);
