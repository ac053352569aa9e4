using CoilMatch.Matching.Rounds;

namespace CoilMatch.Matching.Tests.Rounds;

public class RoundSolverTests
{
    private static readonly Guid A1 = Guid.Parse("a0000000-0000-0000-0000-000000000001");
    private static readonly Guid A2 = Guid.Parse("a0000000-0000-0000-0000-000000000002");
    private static readonly Guid E1 = Guid.Parse("e0000000-0000-0000-0000-000000000001");
    private static readonly Guid E2 = Guid.Parse("e0000000-0000-0000-0000-000000000002");
    private static readonly RoundRules Plain = new() { NewcomerBonus = 0, CountryBonus = 0 };

    [Fact]
    public void No_set_of_pairs_of_a_small_round_is_worth_more_than_the_proposal()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var problem = RandomRounds.Of(seed);
            Assert.Equal(ExhaustiveRound.Best(problem), Solve(problem).Value);
        }
    }

    [Fact]
    public void The_certificate_holds_for_every_round()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var problem = RandomRounds.Of(seed, listings: 40, mostCandidates: 600);
            var proposal = Solve(problem);

            var certificate = RoundCertificate.Check(problem, proposal);
            Assert.Empty(certificate.Faults);
            Assert.Equal(0, certificate.Gap);
            Assert.Equal(0, certificate.OpenPlaces);
            Assert.Equal(proposal.Value, certificate.Primal);
        }
    }

    [Fact]
    public void One_more_candidate_never_lowers_the_total()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var problem = RandomRounds.Of(seed, listings: 12, mostCandidates: 60);
            var without = problem with { Candidates = [.. problem.Candidates.Skip(1)] };
            Assert.True(Solve(problem).Value >= Solve(without).Value);
        }
    }

    [Fact]
    public void The_order_in_which_listings_and_candidates_come_changes_no_pair()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var problem = RandomRounds.Of(seed, listings: 12, mostCandidates: 60);
            Assert.Equal(Solve(problem).Pairs, Solve(RandomRounds.Shuffled(problem)).Pairs);
        }
    }

    [Fact]
    public void Which_region_is_called_the_left_one_changes_nothing_of_the_total()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var problem = RandomRounds.Of(seed, listings: 12, mostCandidates: 60);
            Assert.Equal(Solve(problem).Value, Solve(RandomRounds.Swapped(problem)).Value);
        }
    }

    [Fact]
    public void The_best_total_may_give_nobody_their_first_choice()
    {
        var proposal = Solve(Two([new(A1, E1, 0.9), new(A1, E2, 0.8), new(A2, E1, 0.8)], Plain));

        Assert.Equal([(A1, E2), (A2, E1)], proposal.Pairs.Select(pair => (pair.Left, pair.Right)));
        Assert.Equal(1_600_000, proposal.Value);
    }

    [Fact]
    public void A_second_partner_goes_to_a_listing_without_one_when_the_fit_is_nearly_the_same()
    {
        var problem = Two([new(A1, E1, 0.9), new(A1, E2, 0.8), new(A2, E2, 0.75)], Plain);
        problem = problem with { Left = [.. problem.Left.Select(one => one with { MostPartners = 2 })] };

        Assert.Contains(Solve(problem).Pairs, pair => (pair.Left, pair.Right) == (A2, E2));
        Assert.Contains(
            Solve(problem with { Rules = Plain with { FurtherPartnerCost = 0 } }).Pairs, pair => (pair.Left, pair.Right) == (A1, E2));
    }

    [Fact]
    public void A_newcomer_wins_between_near_equals_only()
    {
        var rules = Plain with { NewcomerBonus = 0.05 };
        RoundListing[] left = [Listing(A1, 1, "MY"), Listing(A2, 1, "MY") with { IsNewcomer = true }];
        var near = Two([new(A1, E1, 0.80), new(A2, E1, 0.77)], rules) with { Left = left };
        var far = Two([new(A1, E1, 0.80), new(A2, E1, 0.60)], rules) with { Left = left };

        Assert.Equal(A2, Assert.Single(Solve(near).Pairs).Left);
        Assert.Equal(A1, Assert.Single(Solve(far).Pairs).Left);
    }

    [Fact]
    public void A_country_without_a_pair_comes_before_the_second_pair_of_another()
    {
        var problem = new RoundProblem(
            [Listing(A1, 1, "MY"), Listing(A2, 1, "MY"), Listing(Guid.Empty, 2, "LA")],
            [Listing(E1, 3, "BE"), Listing(E2, 3, "BE")],
            [new(A1, E1, 0.9), new(A2, E2, 0.8), new(Guid.Empty, E2, 0.75)],
            Plain with { CountryShare = 0.25, CountryBonus = 0.1 });

        Assert.Contains(Solve(problem).Pairs, pair => pair.Left == Guid.Empty);
    }

    [Fact]
    public void An_institution_gets_no_more_than_its_cap()
    {
        var problem = Two([new(A1, E1, 0.9), new(A2, E2, 0.8)], Plain with { MostPairsPerInstitution = 1 });

        Assert.Equal(0.9, Assert.Single(Solve(problem).Pairs).Fit);
    }

    [Fact]
    public void A_pair_below_the_least_fit_is_not_proposed()
    {
        var problem = Two([new(A1, E1, 0.29), new(A2, E2, 0.3)], Plain with { MinimumFit = 0.3 });

        Assert.Equal(A2, Assert.Single(Solve(problem).Pairs).Left);
    }

    [Fact]
    public void Equal_totals_are_decided_the_same_way_every_time()
    {
        var problem = Two([new(A1, E1, 0.5), new(A1, E2, 0.5), new(A2, E1, 0.5), new(A2, E2, 0.5)], Plain);

        Assert.Equal(Solve(problem).Pairs, Solve(RandomRounds.Shuffled(problem)).Pairs);
    }

    [Fact]
    public void A_round_without_listings_proposes_nothing() =>
        Assert.Empty(Solve(new RoundProblem([], [], [], Plain)).Pairs);

    [Fact]
    public void A_pair_told_twice_or_of_an_unknown_listing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Solve(Two([new(A1, E1, 0.5), new(A1, E1, 0.6)], Plain)));
        Assert.Throws<ArgumentException>(() => Solve(Two([new(E1, A1, 0.5)], Plain)));
        Assert.Throws<ArgumentException>(() => Solve(Two([new(A1, E1, double.NaN)], Plain)));
    }

    [Fact]
    public void A_cancelled_round_stops()
    {
        var problem = RandomRounds.Of(1, listings: 40, mostCandidates: 600);
        Assert.Throws<OperationCanceledException>(() => RoundSolver.Solve(problem, new CancellationToken(canceled: true)));
    }

    private static RoundProposal Solve(RoundProblem problem) => RoundSolver.Solve(problem, TestContext.Current.CancellationToken);

    private static RoundProblem Two(IReadOnlyList<RoundCandidate> candidates, RoundRules rules) =>
        new([Listing(A1, 1, "MY"), Listing(A2, 1, "MY")], [Listing(E1, 2, "BE"), Listing(E2, 2, "BE")], candidates, rules);

    private static RoundListing Listing(Guid id, int institution, string country) =>
        new(id, new Guid(institution, 0, 0, new byte[8]), country);
}
