namespace CoilMatch.Matching.Rounds;

/// <summary>
/// One region of a round as a network: a hub, the countries, their institutions, their listings. Each step of a place's
/// worth is an arc of its own; since each further one is worth less, the best flow fills them in order.
/// </summary>
internal sealed class RoundSide
{
    private readonly Dictionary<string, int> countries = [];
    private readonly Dictionary<Guid, int> institutions = [];
    private readonly Dictionary<Guid, int> listings = [];
    private readonly bool towardsHub;

    /// <param name="hub">The node where all pairs begin and end.</param>
    /// <param name="towardsHub">Whether flow goes from the listings to the hub.</param>
    /// <param name="nodes">How many nodes there are so far; counts on.</param>
    public RoundSide(
        IEnumerable<RoundListing> side, RoundRules rules, int hub, bool towardsHub, List<NetworkArc> arcs, ref int nodes)
    {
        this.towardsHub = towardsHub;
        foreach (var country in side.GroupBy(listing => listing.Country).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var node = countries[country.Key] = nodes++;
            var places = country.Sum(listing => listing.MostPartners);
            var favoured = Math.Min(places, rules.CountryFloor(country.Count()));
            Connect(arcs, hub, node, favoured, MicroFit.Of(rules.CountryBonus));
            Connect(arcs, hub, node, places - favoured, 0);
            foreach (var institution in country.GroupBy(listing => listing.Institution).OrderBy(group => group.Key))
                AddInstitution(institution, node, rules, arcs, ref nodes);
        }
    }

    public int NodeOf(Guid listing) => listings[listing];

    /// <summary>The prices by name.</summary>
    public SidePrices PricesOf(Func<int, long> priceOf) => new(
        countries.ToDictionary(one => one.Key, one => priceOf(one.Value)),
        institutions.ToDictionary(one => one.Key, one => priceOf(one.Value)),
        listings.ToDictionary(one => one.Key, one => priceOf(one.Value)));

    private void AddInstitution(
        IGrouping<Guid, RoundListing> institution, int above, RoundRules rules, List<NetworkArc> arcs, ref int nodes)
    {
        var node = institutions[institution.Key] = nodes++;
        var places = institution.Sum(listing => listing.MostPartners);
        Connect(arcs, above, node, Math.Min(places, rules.MostPairsPerInstitution ?? places), 0);
        foreach (var listing in institution.OrderBy(one => one.Id))
        {
            var place = listings[listing.Id] = nodes++;
            for (var partner = 1; partner <= listing.MostPartners; partner++)
                Connect(arcs, node, place, 1, WorthOf(listing, partner, rules));
        }
    }

    private static long WorthOf(RoundListing listing, int partner, RoundRules rules)
    {
        var further = Math.Max(0, partner - listing.WishedPartners);
        var newcomer = partner == 1 && listing.IsNewcomer ? MicroFit.Of(rules.NewcomerBonus) : 0;
        return newcomer - (further * MicroFit.Of(rules.FurtherPartnerCost));
    }

    private void Connect(List<NetworkArc> arcs, int above, int below, int places, long worth)
    {
        if (places > 0) arcs.Add(towardsHub ? new(below, above, places, -worth) : new(above, below, places, -worth));
    }
}
