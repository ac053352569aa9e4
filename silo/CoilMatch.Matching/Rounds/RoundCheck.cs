namespace CoilMatch.Matching.Rounds;

/// <summary>Adds up both sides of a certificate, place by place.</summary>
internal sealed class RoundCheck(RoundProblem problem, RoundProposal proposal)
{
    public long Primal { get; private set; }

    public long Dual { get; private set; }

    public int OpenPlaces { get; private set; }

    public List<string> Faults { get; } = [];

    public void Pairs()
    {
        var chosen = new HashSet<(Guid, Guid)>();
        foreach (var pair in proposal.Pairs)
        {
            if (!chosen.Add((pair.Left, pair.Right))) Faults.Add($"{pair.Left} and {pair.Right} are paired twice.");
        }

        var (left, right) = (proposal.Prices.Left.Listings, proposal.Prices.Right.Listings);
        var known = 0;
        foreach (var pair in problem.Candidates)
        {
            var used = chosen.Contains((pair.Left, pair.Right));
            if (used) known++;
            if (pair.Fit >= problem.Rules.MinimumFit)
                Count(1, used ? 1 : 0, MicroFit.Of(pair.Fit), left[pair.Left], right[pair.Right]);
            else if (used)
                Faults.Add($"{pair.Left} and {pair.Right} fit less than the least that is asked for.");
        }

        if (known < chosen.Count) Faults.Add($"{chosen.Count - known} pairs are not among the candidates.");
    }

    /// <param name="sign">1 where flow goes from the hub to the listings, −1 where it goes back.</param>
    public void Side(IReadOnlyList<RoundListing> side, SidePrices prices, Func<RoundCandidate, Guid> listingOf, int sign)
    {
        var rules = problem.Rules;
        var found = proposal.Pairs.CountBy(listingOf).ToDictionary();
        foreach (var listing in side)
        {
            var partners = found.GetValueOrDefault(listing.Id);
            if (partners > listing.MostPartners) Faults.Add($"The listing {listing.Id} gets {partners} partners, more than it takes.");
            for (var place = 1; place <= listing.MostPartners; place++)
            {
                var worth = -MicroFit.Of(rules.FurtherPartnerCost) * Math.Max(0, place - listing.WishedPartners);
                if (place == 1 && listing.IsNewcomer) worth += MicroFit.Of(rules.NewcomerBonus);
                Count(1, partners >= place ? 1 : 0, worth,
                    sign * prices.Institutions[listing.Institution], sign * prices.Listings[listing.Id]);
            }
        }

        foreach (var institution in side.GroupBy(listing => listing.Institution))
        {
            var pairs = institution.Sum(listing => found.GetValueOrDefault(listing.Id));
            var places = Math.Min(institution.Sum(listing => listing.MostPartners), rules.MostPairsPerInstitution ?? int.MaxValue);
            if (pairs > places) Faults.Add($"The institution {institution.Key} gets {pairs} pairs, more than its cap.");
            Count(places, pairs, 0, sign * prices.Countries[institution.First().Country], sign * prices.Institutions[institution.Key]);
        }

        foreach (var country in side.GroupBy(listing => listing.Country))
        {
            var pairs = country.Sum(listing => found.GetValueOrDefault(listing.Id));
            var places = country.Sum(listing => listing.MostPartners);
            var favoured = Math.Min(places, rules.CountryFloor(country.Count()));
            var price = sign * prices.Countries[country.Key];
            Count(favoured, Math.Min(pairs, favoured), MicroFit.Of(rules.CountryBonus), 0, price);
            Count(places - favoured, Math.Max(0, pairs - favoured), 0, 0, price);
        }
    }

    /// <summary>Counts places of one worth, some of them used, between a place with one price and a place with another.</summary>
    private void Count(long places, long used, long worth, long from, long to)
    {
        var net = worth - from + to;
        Primal += used * worth;
        Dual += places * Math.Max(0, net);
        if ((net > 0 && used < places) || (net < 0 && used > 0)) OpenPlaces++;
    }
}
