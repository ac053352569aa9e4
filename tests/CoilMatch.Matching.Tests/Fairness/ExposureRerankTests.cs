using CoilMatch.Matching.Fairness;
using FsCheck;
using FsCheck.Fluent;

namespace CoilMatch.Matching.Tests.Fairness;

public class ExposureRerankTests
{
    private static readonly ExposureRules Rules = new() { FairShare = 1, UnderRepresented = ["MN"] };

    [Fact]
    public void Every_partner_stays_in_the_list_once() => ForAnyList(ranked =>
        ExposureRerank.Apply(ranked, Rules).Select(one => one.Candidate).OrderBy(one => one.Listing).SequenceEqual(ranked.OrderBy(one => one.Listing)));

    [Fact]
    public void Nobody_overtakes_a_partner_that_fits_better_by_more_than_the_band() => ForAnyList(ranked =>
    {
        var placed = ExposureRerank.Apply(ranked, Rules);
        return !placed.Where((one, at) => placed.Skip(at + 1).Any(below => below.Candidate.Margin > one.Candidate.Margin + Rules.NearEqual + 1e-12)).Any();
    });

    [Fact]
    public void No_place_loses_more_fit_than_the_band() => ForAnyList(ranked =>
        ExposureRerank.Apply(ranked, Rules).Zip(ranked).All(two => two.First.Candidate.Margin >= two.Second.Margin - Rules.NearEqual - 1e-12));

    [Fact]
    public void A_partner_that_used_up_its_share_stands_behind_near_equals_that_did_not() => ForAnyList(ranked =>
    {
        var rules = Rules with { FloorShare = 0 };
        var placed = ExposureRerank.Apply(ranked, rules);
        return !placed.Take(rules.PageSize).Where((one, at) => one.Candidate.Exposure >= 2 && placed.Skip(at + 1).Any(below =>
            below.Candidate.Exposure < 2 && placed.Skip(at).Max(any => any.Candidate.Margin) - below.Candidate.Margin <= rules.NearEqual)).Any();
    });

    [Fact]
    public void Places_behind_the_first_page_stay_in_the_order_of_fit() => ForAnyList(ranked =>
        ExposureRerank.Apply(ranked, Rules).Skip(Rules.PageSize).Select(one => one.RankByFit).SequenceEqual(
            ExposureRerank.Apply(ranked, Rules).Skip(Rules.PageSize).Select(one => one.RankByFit).Order()));

    [Fact]
    public void Off_changes_nothing_and_notes_nothing() => ForAnyList(ranked =>
        ExposureRerank.Apply(ranked, ExposureRules.Off).SequenceEqual(ranked.Select((one, at) => new PlacedCandidate(one, at + 1, null))));

    [Fact]
    public void A_note_says_up_only_above_the_place_by_fit_and_down_only_below_it() => ForAnyList(ranked =>
        ExposureRerank.Apply(ranked, Rules).Select((one, at) => (one, Place: at + 1)).All(pair => pair.one.Note switch
        {
            ExposureRerank.FewHaveSeenIt or ExposureRerank.FloorIsDue => pair.Place < pair.one.RankByFit,
            ExposureRerank.ManyHaveSeenIt => pair.Place > pair.one.RankByFit,
            _ => true,
        }));

    [Fact]
    public void Of_ten_near_equal_places_the_floor_gives_two_to_newcomers_however_much_they_were_shown()
    {
        var ranked = Enumerable.Range(0, 20).Select(number => Candidate(number, 1 - (number * 0.01), exposure: number < 15 ? 0 : 0.9, newcomer: number >= 15)).ToList();

        var page = ExposureRerank.Apply(ranked, Rules).Take(10).ToList();

        Assert.Equal(2, page.Count(one => one.Candidate.IsNewcomer));
        Assert.Equal(ExposureRerank.FloorIsDue, page[4].Note);
    }

    [Fact]
    public void Over_a_term_no_near_equal_listing_takes_more_than_its_share()
    {
        var shown = new double[20];
        for (var page = 0; page < 100; page++)
        {
            var ranked = Enumerable.Range(0, 20).Select(number => Candidate(number, 1 - (number * 0.01), shown[number], false)).ToList();
            var placed = ExposureRerank.Apply(ranked, Rules with { FairShare = shown.Average() });
            for (var at = 0; at < 10; at++)
                shown[placed[at].Candidate.Listing.ToByteArray()[0]] += ExposureRerank.Weight(at + 1);
        }

        Assert.All(shown, one => Assert.InRange(one / shown.Average(), 0.9, 1.1));
    }

    private static void ForAnyList(Func<List<ExposureCandidate>, bool> holds) =>
        Prop.ForAll(AnyList.ToArbitrary(), holds).QuickCheckThrowOnFailure();

    private static Gen<List<ExposureCandidate>> AnyList =>
        from margins in Gen.ListOf(Gen.Choose(-200, 200))
        from exposures in Gen.ListOf(Gen.Choose(0, 500), margins.Count)
        from newcomers in Gen.ListOf(Gen.Choose(0, 3), margins.Count)
        select margins.OrderDescending().Select((margin, at) =>
            Candidate(at, margin / 100.0, exposures[at] / 100.0, newcomers[at] == 0, newcomers[at] == 1 ? "MN" : "JP")).ToList();

    private static ExposureCandidate Candidate(int number, double margin, double exposure, bool newcomer, string country = "JP") =>
        new(new Guid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), margin, country, newcomer, exposure);
}
