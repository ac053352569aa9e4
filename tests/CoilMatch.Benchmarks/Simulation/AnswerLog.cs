using CoilMatch.Matching.Fairness;
using CoilMatch.Training;

namespace CoilMatch.Benchmarks.Simulation;

/// <summary>Shows pages by the prior to some lecturers until so many answers are in.</summary>
internal static class AnswerLog
{
    private const int PageSize = 10;
    private static readonly Exploration Coins = new(0.1, 0.2);
    private static readonly DateTimeOffset FirstDay = new(2027, 3, 1, 8, 0, 0, TimeSpan.Zero);

    /// <param name="answers">Requests and dismissals to wait for; what was ignored is no answer.</param>
    public static IReadOnlyList<ShownSuggestion> Of(Market market, IReadOnlyList<Inhabitant> lecturers, HiddenPreferences preferences, int answers, Random random)
    {
        var log = new List<ShownSuggestion>();
        var answered = lecturers.ToDictionary(one => one, _ => new HashSet<Guid>());
        for (var (page, given) = (0, 0); given < answers && page < 20 * answers; page++)
        {
            var lecturer = lecturers[random.Next(lecturers.Count)];
            var left = market.For(lecturer).Where(one => !answered[lecturer].Contains(one.Partner.Listing.Id)).Take(PageSize).ToList();
            var id = new Guid(page, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0);
            var byId = left.ToDictionary(one => one.Partner.Listing.Id);
            var placed = ExposureRerank.Apply(
                [.. left.Select(one => new ExposureCandidate(one.Partner.Listing.Id, one.Pair.Margin, one.Partner.Listing.Country, false, 0))], ExposureRules.Off);
            var shown = Coins.Apply(id, placed, PageSize);
            for (var at = 0; at < shown.Length; at++)
            {
                var option = byId[shown[at].Placed.Candidate.Listing];
                var outcome = Answer(lecturer, option, preferences, at + 1, random);
                log.Add(new ShownSuggestion(
                    id, FirstDay.AddHours(page), lecturer.Listing.Id, at + 1, shown[at].Propensity, option.Pair.Features, option.Pair.PriorMargin, outcome));
                if (outcome == Outcome.Ignored)
                    continue;
                given++;
                answered[lecturer].Add(option.Partner.Listing.Id);
            }
        }

        return log;
    }

    private static Outcome Answer(Inhabitant lecturer, Option option, HiddenPreferences preferences, int position, Random random)
    {
        bool Happens(double chance) => random.NextDouble() < chance;
        if (!Happens(HiddenPreferences.Looks(position)))
            return Outcome.Ignored;
        if (!Happens(option.Likes))
            return Happens(0.2) ? Outcome.Dismissed : Outcome.Ignored;
        if (!Happens(preferences.Likes(option.Partner, lecturer, option.Pair)))
            return Outcome.Requested;
        if (!Happens(0.85))
            return Outcome.Accepted;
        if (!Happens(0.9))
            return Outcome.Approved;
        return Happens(Math.Sqrt(option.BothLike)) ? Outcome.GoodOutcome : Outcome.Delivered;
    }
}
