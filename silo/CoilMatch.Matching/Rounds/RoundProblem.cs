namespace CoilMatch.Matching.Rounds;

/// <summary>A call for a fair or a term: the listings of both regions, who could work with whom, and the rules.</summary>
/// <param name="Left">The listings of one region.</param>
/// <param name="Right">The listings of the other region.</param>
/// <param name="Candidates">Who could work with whom, in any order, each pair once.</param>
public sealed record RoundProblem(
    IReadOnlyList<RoundListing> Left,
    IReadOnlyList<RoundListing> Right,
    IReadOnlyList<RoundCandidate> Candidates,
    RoundRules Rules);

/// <summary>What a round knows of a listing: where it belongs and how many partners it takes.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 of the ASEM member.</param>
/// <param name="MostPartners">The capacity; at zero the listing gets no partner.</param>
/// <param name="WishedPartners">So many partners count in full; each one more is worth less, see <see cref="RoundRules.FurtherPartnerCost"/>.</param>
/// <param name="IsNewcomer">Whether its institution has not had a partner so far.</param>
public sealed record RoundListing(
    Guid Id, Guid Institution, string Country, int MostPartners = 1, int WishedPartners = 1, bool IsNewcomer = false);

/// <summary>Two listings that could work together, and how well they fit.</summary>
/// <param name="Fit">Between 0 and 1, see <see cref="Suggestion.Score"/>.</param>
public readonly record struct RoundCandidate(Guid Left, Guid Right, double Fit);

/// <summary>What a round weighs beside the fit; all amounts are in units of fit, between 0 and 1.</summary>
public sealed record RoundRules
{
    /// <summary>Pairs below this fit are never proposed.</summary>
    public double MinimumFit { get; init; }

    /// <summary>How many pairs one institution may get; null for no cap.</summary>
    public int? MostPairsPerInstitution { get; init; }

    /// <summary>
    /// What a listing's first partner beyond its wish costs; the second one costs twice as much, and so on. So a second
    /// partner goes to one listing only where no other listing without a partner would gain more.
    /// </summary>
    public double FurtherPartnerCost { get; init; } = 0.1;

    /// <summary>What the first partner of a newcomer is worth beyond its fit.</summary>
    public double NewcomerBonus { get; init; } = 0.05;

    /// <summary>The share of a country's listings, rounded up, whose pairs carry the <see cref="CountryBonus"/>.</summary>
    public double CountryShare { get; init; } = 0.25;

    /// <summary>What each pair of a country is worth beyond its fit until the country has its share.</summary>
    public double CountryBonus { get; init; } = 0.1;

    /// <summary>How many pairs of a country with so many listings carry the bonus.</summary>
    internal int CountryFloor(int listings) => (int)Math.Ceiling(CountryShare * listings);
}

/// <summary>Whole millionths of a unit of fit, in which rounds are solved, so that an optimum is exact.</summary>
public static class MicroFit
{
    public const long One = 1_000_000;

    public static long Of(double fit) => (long)Math.Round(fit * One, MidpointRounding.AwayFromZero);
}
