namespace CoilMatch.Matching.Fairness;

/// <summary>A ranked partner as the fairness step sees it.</summary>
/// <param name="Margin">Its fit in log-odds.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of the ASEM member.</param>
/// <param name="IsNewcomer">True for a listing of an institution without a pairing so far.</param>
/// <param name="Exposure">What it was shown this term: the sum of <see cref="ExposureRerank.Weight"/> over its first-page places.</param>
public sealed record ExposureCandidate(Guid Listing, double Margin, string Country, bool IsNewcomer, double Exposure);

/// <summary>A partner at its place after the fairness step.</summary>
/// <param name="RankByFit">1-based place that its fit alone gives it.</param>
/// <param name="Note">Why it was moved, for the page; null when it was not moved for fairness.</param>
public sealed record PlacedCandidate(ExposureCandidate Candidate, int RankByFit, string? Note);
