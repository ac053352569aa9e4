using System.Collections.Immutable;

namespace CoilMatch.Matching.Fairness;

/// <summary>How first-page places are spread over a term.</summary>
public sealed record ExposureRules
{
    /// <summary>Changes nothing.</summary>
    public static ExposureRules Off { get; } = new() { NearEqual = 0, FloorShare = 0 };

    /// <summary>Partners whose margins differ by no more than this, in log-odds, are near-equal; 0 turns the step off.</summary>
    /// <remarks>0.2 makes a fit of 50 % one of 55 %; what the band costs is told at <see cref="ExposureRerank"/>.</remarks>
    public double NearEqual { get; init; } = 0.2;

    /// <summary>A listing that was shown so many times <see cref="FairShare"/> has used up its share: near-equals go first.</summary>
    public double CapFactor { get; init; } = 2;

    /// <summary>The mean exposure of the open listings of its side so far this term.</summary>
    public double FairShare { get; init; }

    /// <summary>The least share of first-page places for newcomers and <see cref="UnderRepresented"/>, where near-equal ones exist.</summary>
    public double FloorShare { get; init; } = 0.2;

    /// <summary>Countries with few pairings for their courses, as ISO 3166-1 alpha-2 of the ASEM member.</summary>
    public ImmutableHashSet<string> UnderRepresented { get; init; } = [];

    /// <summary>Places on the first page; the places after it stay in the order of fit.</summary>
    public int PageSize { get; init; } = 10;
}
