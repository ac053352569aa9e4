using CoilMatch.Matching.Rounds;

namespace CoilMatch.Matching.Tests.Rounds;

public class RoundCertificateTests
{
    private static readonly RoundProblem Problem = RandomRounds.Of(3, listings: 40, mostCandidates: 600);
    private static readonly RoundProposal Proposal = RoundSolver.Solve(Problem);

    [Fact]
    public void A_proposal_with_a_pair_less_has_a_gap()
    {
        var certificate = RoundCertificate.Check(Problem, Proposal with { Pairs = Proposal.Pairs.RemoveAt(0) });

        Assert.True(certificate.Gap > 0);
        Assert.False(certificate.Holds);
    }

    [Fact]
    public void A_wrong_price_opens_the_gap()
    {
        var prices = Proposal.Prices.Left.Listings.ToDictionary(one => one.Key, one => one.Value + MicroFit.One);
        var certificate = RoundCertificate.Check(
            Problem, Proposal with { Prices = Proposal.Prices with { Left = Proposal.Prices.Left with { Listings = prices } } });

        Assert.True(certificate.Gap > 0);
        Assert.True(certificate.OpenPlaces > 0);
    }

    [Fact]
    public void A_pair_that_is_no_candidate_or_comes_twice_is_a_fault()
    {
        var stranger = new RoundCandidate(Guid.NewGuid(), Problem.Right[0].Id, 1);

        Assert.NotEmpty(RoundCertificate.Check(Problem, Proposal with { Pairs = Proposal.Pairs.Add(stranger) }).Faults);
        Assert.NotEmpty(RoundCertificate.Check(Problem, Proposal with { Pairs = Proposal.Pairs.Add(Proposal.Pairs[0]) }).Faults);
    }

    [Fact]
    public void A_listing_with_more_partners_than_it_takes_is_a_fault()
    {
        var none = Problem with { Left = [.. Problem.Left.Select(one => one with { MostPartners = 0 })] };

        Assert.NotEmpty(RoundCertificate.Check(none, Proposal).Faults);
    }

    [Fact]
    public void A_value_that_is_not_that_of_the_pairs_is_a_fault() =>
        Assert.NotEmpty(RoundCertificate.Check(Problem, Proposal with { Value = Proposal.Value + 1 }).Faults);
}
