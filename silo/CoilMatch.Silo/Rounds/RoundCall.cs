namespace CoilMatch.Silo.Rounds;

/// <summary>What a round is about and by which rules it is run.</summary>
internal sealed record RoundCall
{
    public required string Name { get; init; }

    /// <summary>What the organiser tells those who may take part.</summary>
    public required string Text { get; init; }

    /// <summary>First and last day of the term; listings whose teaching period touches it can take part.</summary>
    public required DateOnly TermStart { get; init; }
    public required DateOnly TermEnd { get; init; }

    /// <summary>First and last day (UTC) on which listings can be put in.</summary>
    public required DateOnly OpensOn { get; init; }
    public required DateOnly ClosesOn { get; init; }
    public required RoundEntryMode Entry { get; init; }

    /// <summary>ISCED-F codes of two to four digits; a listing takes part with any field below one of them. Empty for all.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>No listing gets more partners than this, nor more than it still looks for.</summary>
    public required int MostPartners { get; init; }

    /// <summary>How many pairs one institution may get; null for no cap.</summary>
    public int? MostPairsPerInstitution { get; init; }

    /// <summary>Pairs that fit less, between 0 and 1, are not proposed.</summary>
    public required double MinimumFit { get; init; }

    /// <summary>Whether, between near-equals, newcomers and countries with few pairs come first.</summary>
    public required bool SpreadChances { get; init; }
}

/// <summary>What the last run of a round came to; the pairs are rows of their own.</summary>
/// <param name="TotalFit">The fits of all pairs added up.</param>
/// <param name="Value">The total that was made as large as possible: the fit with the rules' bonuses and costs.</param>
/// <param name="Bound">What no other choice of pairs can exceed, found from prices and checked apart from the solver.</param>
/// <param name="Gap">Bound minus value; zero proves that no other assignment has a higher total.</param>
/// <param name="Candidates">How many pairs could have been proposed.</param>
/// <param name="Seconds">How long comparing and assigning took.</param>
internal sealed record RoundProposalSummary(
    DateTimeOffset RunAt,
    int AsianListings,
    int EuropeanListings,
    int Candidates,
    int Pairs,
    int LeftOver,
    double TotalFit,
    double Value,
    double Bound,
    double Gap,
    double Seconds);
