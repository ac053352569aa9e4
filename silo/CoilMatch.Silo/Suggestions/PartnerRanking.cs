using System.Collections.Immutable;
using System.Security.Cryptography;
using CoilMatch.Matching;
using CoilMatch.Matching.Fairness;
using CoilMatch.Silo.Impressions;
using CoilMatch.Silo.Learning;

namespace CoilMatch.Silo.Suggestions;

/// <summary>
/// The partners of a listing in the order in which they are shown: by fit, with what was learned where learning is on, and on
/// the first page with turns for near-equals.
/// </summary>
internal sealed class PartnerRanking(SuggestionIndex index, LiveRanking live, Exposure exposure, TimeProvider clock)
{
    /// <summary>Only the best so many by fit can get a place on the first page.</summary>
    internal const int Contenders = PageCursor.MostContenders;

    /// <summary>A stretch of the partners by fit alone, for where no first page is shared out.</summary>
    internal SuggestionPage ByFit(ListingProfile profile, SuggestionQuery query) =>
        index.Suggest(profile, query with { Learned = live.InForce.Model });

    /// <summary>How well a listing and each of the best partners fit, for when nothing else is told of them.</summary>
    internal IReadOnlyList<PartnerFit> Fits(ListingProfile profile, SuggestionQuery query) =>
        index.Fits(profile, query with { Learned = live.InForce.Model });

    /// <summary>One partner explained with the figures of the list; null when the partner is not open.</summary>
    internal PairExplanation? Explain(ListingProfile profile, Guid partnerId) => index.Explain(profile, partnerId, live.InForce.Model);

    /// <param name="from">Where the page begins; it keeps the order of the pages before it.</param>
    /// <param name="mayExplore">Whether a coin may decide between two neighbours, which only a page that counts is worth.</param>
    internal RankedPage Page(ListingProfile profile, PageCursor from, int first, IReadOnlySet<Guid> excluded, bool mayExplore)
    {
        var ranking = live.InForce;
        var wanted = Math.Max(Contenders, from.Offset + first + 1);
        var found = index.Suggest(profile, new SuggestionQuery(0, wanted, excluded) { Learned = ranking.Model });
        var contenders = found.Items.Take(Contenders).ToList();
        var places = PlacesOf(profile, contenders, ranking, mayExplore && ranking.LearningOn);
        var explored = places.Any(one => one.Propensity < 1);
        if (from.Order is { } order) places = [.. order.Where(rank => rank < places.Length).Select(rank => places.First(one => one.Rank == rank))];

        var all = places.Select(one => (contenders[one.Rank], one.Propensity, one.Note))
            .Concat(found.Items.Skip(contenders.Count).Select(one => (one, 1.0, (string?)null)));
        var items = all.Skip(from.Offset).Take(first)
            .Select((one, at) => new RankedPartner(one.Item1, from.Offset + at + 1, one.Item2, one.Item3)).ToList();
        var next = from.Offset + items.Count;
        return new RankedPage(
            items,
            found.Items.Count > next,
            new PageCursor(next, [.. places.Select(one => one.Rank)]),
            found.Feasible,
            found.Compared,
            ranking.ModelVersion,
            explored);
    }

    private ImmutableArray<Place> PlacesOf(ListingProfile profile, List<Suggestion> contenders, RankingInForce ranking, bool explore)
    {
        var seen = exposure.Now;
        var candidates = contenders.ConvertAll(one => new ExposureCandidate(
            one.Partner.Id, one.Margin, one.Partner.Country,
            !seen.Experienced.Contains(one.Partner.InstitutionId), seen.ByListing.GetValueOrDefault(one.Partner.Id)));
        var rules = ranking.Fairness.For(contenders is [var any, ..] ? seen.FairShareOf(any.Partner.Region) : 0);
        var placed = ExposureRerank.Apply(candidates, rules);
        var coins = explore ? new Exploration(ranking.Fairness.ExplorationShare, ranking.Fairness.NearEqual) : Exploration.Off;
        return [.. coins.Apply(DrawOf(profile.Id), placed, Impression.FirstPage)
            .Select(one => new Place(one.Placed.RankByFit - 1, one.Propensity, one.Placed.Note))];
    }

    /// <summary>The coins of a listing stay the same all day, so that looking again shows the same page.</summary>
    private Guid DrawOf(Guid listing)
    {
        Span<byte> seed = stackalloc byte[20];
        listing.TryWriteBytes(seed);
        BitConverter.TryWriteBytes(seed[16..], DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).DayNumber);
        return new Guid(SHA256.HashData(seed).AsSpan(0, 16));
    }

    /// <param name="Rank">0-based, by fit.</param>
    private readonly record struct Place(int Rank, double Propensity, string? Note);
}

/// <param name="Position">Place in the whole list, from 1.</param>
/// <param name="Propensity">Probability of this partner's place; 1 when no coin was thrown.</param>
/// <param name="Note">Why it was moved so that places are shared; null when it was not.</param>
internal sealed record RankedPartner(Suggestion Suggestion, int Position, double Propensity, string? Note);

/// <param name="Next">Where the next page begins.</param>
/// <param name="ModelVersion">The learned model that ranked; null for the prior alone.</param>
internal sealed record RankedPage(
    IReadOnlyList<RankedPartner> Items, bool HasMore, PageCursor Next, int Feasible, int Compared, string? ModelVersion, bool Explored)
{
    /// <summary>What the log of impressions keeps of this page.</summary>
    internal PageView ViewOf(Listings.ListingId listing, DateTimeOffset at) => new(
        listing,
        at,
        ModelVersion,
        Explored,
        FeatureList.Current,
        [.. Items.Select(one => new ShownItem(
            one.Suggestion.Partner.Id, one.Position, one.Propensity, one.Suggestion.PriorMargin, [.. one.Suggestion.Features]))]);
}
