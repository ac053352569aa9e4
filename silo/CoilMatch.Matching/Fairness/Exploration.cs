using System.Buffers.Binary;
using System.Collections.Immutable;

namespace CoilMatch.Matching.Fairness;

/// <summary>A small, logged experiment: on some pages a coin decides the order of two near-equal neighbours.</summary>
/// <remarks>
/// Answers to such pairs tell how much a place alone matters (swap intervention, Joachims, Swaminathan and Schnabel 2017,
/// "Unbiased learning-to-rank with biased feedback"). Coin and page are drawn from the page's id, so a page is the same
/// whenever it is built again. A page with a coin swaps in half of the cases: a <see cref="Share"/> of 0.1 swaps on 5 %.
/// </remarks>
/// <param name="Share">Share of pages with a coin, 0 to 1; 0 is off.</param>
/// <param name="NearEqual">Margins in log-odds that differ by no more than this may change places.</param>
public sealed record Exploration(double Share, double NearEqual)
{
    public static Exploration Off { get; } = new(0, 0);

    /// <summary>The propensity that is logged for a partner whose place a coin decided.</summary>
    public const double CoinPropensity = 0.5;

    /// <summary>The first <paramref name="pageSize"/> places to show; what lies behind them stays.</summary>
    public ImmutableArray<ShownCandidate> Apply(Guid page, ImmutableArray<PlacedCandidate> placed, int pageSize)
    {
        var shown = placed.Select(one => new ShownCandidate(one, 1)).ToArray();
        var draw = new Draws(page);
        var near = Enumerable.Range(0, Math.Max(0, Math.Min(pageSize, shown.Length) - 1))
            .Where(at => Math.Abs(placed[at].Candidate.Margin - placed[at + 1].Candidate.Margin) <= NearEqual).ToArray();
        if (near.Length == 0 || draw.Next() >= Share)
            return [.. shown];
        var upper = near[(int)(draw.Next() * near.Length)];
        var (first, second) = draw.Next() < CoinPropensity ? (upper + 1, upper) : (upper, upper + 1);
        shown[upper] = new ShownCandidate(placed[first], CoinPropensity);
        shown[upper + 1] = new ShownCandidate(placed[second], CoinPropensity);
        return [.. shown];
    }

    /// <summary>Numbers from 0 to 1 that depend on the page alone (SplitMix64, Steele, Lea and Flood 2014).</summary>
    private struct Draws
    {
        private ulong state;

        public Draws(Guid page)
        {
            Span<byte> bytes = stackalloc byte[16];
            page.TryWriteBytes(bytes);
            state = BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ (BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]) * 0x9E3779B97F4A7C15);
        }

        public double Next()
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
        }
    }
}

/// <summary>A partner at the place where it is shown.</summary>
/// <param name="Propensity">
/// The chance that it was put there rather than at the neighbouring place: 1, or 0.5 where a coin decided. To be logged.
/// </param>
public sealed record ShownCandidate(PlacedCandidate Placed, double Propensity);
