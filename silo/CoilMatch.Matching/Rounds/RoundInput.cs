namespace CoilMatch.Matching.Rounds;

/// <summary>Refuses a round that contradicts itself, before any work is put into it.</summary>
internal static class RoundInput
{
    public static void Check(RoundProblem problem)
    {
        var left = IdsOf(problem.Left);
        var right = IdsOf(problem.Right);
        var told = new HashSet<(Guid, Guid)>(problem.Candidates.Count);
        foreach (var pair in problem.Candidates)
        {
            if (!left.Contains(pair.Left) || !right.Contains(pair.Right))
                throw new ArgumentException($"The pair of {pair.Left} and {pair.Right} names a listing that is not in the round.", nameof(problem));
            if (!(pair.Fit is >= 0 and <= 1))
                throw new ArgumentException($"The fit of {pair.Left} and {pair.Right} is not between 0 and 1.", nameof(problem));
            if (!told.Add((pair.Left, pair.Right)))
                throw new ArgumentException($"The pair of {pair.Left} and {pair.Right} is told twice.", nameof(problem));
        }
    }

    private static HashSet<Guid> IdsOf(IReadOnlyList<RoundListing> side)
    {
        var ids = new HashSet<Guid>(side.Count);
        var homes = new Dictionary<Guid, string>();
        foreach (var listing in side)
        {
            if (!ids.Add(listing.Id)) throw new ArgumentException($"The listing {listing.Id} is told twice.", nameof(side));
            if (listing.MostPartners < 0 || listing.WishedPartners < 0)
                throw new ArgumentException($"The listing {listing.Id} cannot take fewer than no partners.", nameof(side));
            if (!homes.TryAdd(listing.Institution, listing.Country) && homes[listing.Institution] != listing.Country)
                throw new ArgumentException($"The institution {listing.Institution} is told in two countries.", nameof(side));
        }

        return ids;
    }
}
