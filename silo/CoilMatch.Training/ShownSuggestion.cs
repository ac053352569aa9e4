using System.Collections.Immutable;

namespace CoilMatch.Training;

/// <summary>A partner that was shown to a lecturer, and what came of it.</summary>
/// <param name="PageId">The showing: all suggestions that were seen together.</param>
/// <param name="LecturerListing">The listing that asked; a lecturer's pages are not independent of each other.</param>
/// <param name="Position">1-based place in the list.</param>
/// <param name="Propensity">As logged: 1, or 0.5 where a coin decided between this place and a neighbouring one.</param>
/// <param name="Features">The figures of <see cref="Matching.Ranking.RankingFeatures"/> at that moment.</param>
/// <param name="PriorMargin">The prior's margin at that moment, in log-odds.</param>
public sealed record ShownSuggestion(
    Guid PageId,
    DateTimeOffset ShownAt,
    Guid LecturerListing,
    int Position,
    double Propensity,
    ImmutableArray<float> Features,
    double PriorMargin,
    Outcome Outcome);
