using CoilMatch.Matching.Ranking;
using CoilMatch.Matching.Ranking.Learned;
using CoilMatch.Vocabularies;
using FsCheck;
using FsCheck.Fluent;

namespace CoilMatch.Matching.Tests;

public class SuggestionTests
{
    private static readonly SuggestionQuery Ten = new(10);

    [Fact]
    public void A_course_on_the_same_topic_comes_before_one_on_another()
    {
        var index = IndexOf(
            Listings.Asian,
            Listings.Asian.Numbered(7) with { Title = "Poetry of the nineteenth century", Description = "Reading poems and writing about them.", Fields = ["0232"] },
            Listings.Asian.Numbered(8) with { Title = "Organic chemistry", Description = "Reactions of carbon compounds.", Fields = ["0531"] });

        var page = index.Suggest(Listings.European, Ten);

        Assert.Equal(3, page.Feasible);
        Assert.Equal(Listings.Asian.Id, page.Items[0].Partner.Id);
    }

    [Fact]
    public void Reasons_name_what_is_shared_in_plain_words()
    {
        var texts = IndexOf(Listings.Asian).Suggest(Listings.European, Ten).Items[0].Reasons.ToDictionary(one => one.Criterion, one => one.Text);

        Assert.Equal("Both titles say supply and chain.", texts["title"]);
        Assert.Contains("container", texts["description"], StringComparison.Ordinal);
        Assert.Equal("28 and 32 students: teams of six, three from each side.", texts["class-size"]);
        Assert.Equal("Ten common teaching weeks; both need six.", texts["weeks"]);
        Assert.Equal("Four shared live hours in every common week.", texts["live-hours"]);
    }

    [Fact]
    public void Contributions_add_up_to_the_margin_strongest_first_for_any_pair() =>
        Prop.ForAll(AnyPair.ToArbitrary(), pair =>
        {
            var found = IndexOf(pair.Asian).Suggest(pair.European, Ten).Items;
            return found.All(one =>
                Math.Abs(one.Reasons.Sum(reason => reason.Contribution) - one.Margin) <= 1e-9
                && Math.Abs(one.Score - (1 / (1 + Math.Exp(-one.Margin)))) <= 1e-9
                && one.Reasons.Zip(one.Reasons.Skip(1)).All(two => Math.Abs(two.First.Contribution) >= Math.Abs(two.Second.Contribution)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void With_any_model_the_reasons_are_prior_and_learned_parts_and_add_up_to_the_margin() =>
        Prop.ForAll(AnyPair.ToArbitrary(), Gen.Choose(0, 10_000).ToArbitrary(), (pair, seed) =>
        {
            var model = ModelJson.AnyModel(seed, trees: 20);
            var found = IndexOf(pair.Asian).Suggest(pair.European, Ten with { Learned = model }).Items;
            return found.All(one =>
                Math.Abs(one.Reasons.Sum(reason => reason.Contribution) - one.Margin) <= 1e-9
                && Math.Abs(one.PriorMargin + model.Correction(one.Features.AsSpan()) - one.Margin) <= 1e-9
                && one.Reasons.All(reason => Math.Abs(reason.Prior + reason.Learned - reason.Contribution) <= 1e-12)
                && one.Reasons.All(reason => reason.Text.Length > 5 && !reason.Text.Contains(" .", StringComparison.Ordinal))
                && one.Reasons.DistinctBy(reason => reason.Criterion).Count() == one.Reasons.Length);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_a_model_margins_and_order_are_the_priors_to_the_last_bit()
    {
        var index = IndexOf([.. Enumerable.Range(1, 25).Select(number => Listings.Asian.Numbered(number) with { StudentsMax = 30 + (number % 7) })]);
        var query = new SuggestionQuery(25);

        var prior = index.Suggest(Listings.European, query).Items;
        var learned = index.Suggest(Listings.European, query with { Learned = ModelJson.AnyModel(3) }).Items;
        var off = index.Suggest(Listings.European, query with { Learned = null }).Items;
        var empty = index.Suggest(Listings.European, query with { Learned = LearnedModel.Read(ModelJson.Of([])) }).Items;

        Assert.All(prior, one => Assert.Equal(BitConverter.DoubleToInt64Bits(one.PriorMargin), BitConverter.DoubleToInt64Bits(one.Margin)));
        Assert.All(prior, one => Assert.All(one.Reasons, reason => Assert.Equal((0, reason.Prior), (reason.Learned, reason.Contribution))));
        Assert.NotEqual(Told(prior), Told(learned));
        Assert.Equal(Told(prior), Told(off));
        Assert.Equal(Told(prior), Told(empty));

        static string Told(IEnumerable<Suggestion> items) => string.Join('|', items.Select(one =>
            $"{one.Partner.Id} {BitConverter.DoubleToInt64Bits(one.Margin)} {BitConverter.DoubleToInt64Bits(one.Score)} {string.Join(';', one.Reasons)}"));
    }

    [Fact]
    public void A_reason_says_so_when_earlier_answers_weigh_in_or_turn_it_round()
    {
        var model = LearnedModel.Read(ModelJson.Of([Always("weeks-ratio", 5, -3), Always("class-size-ratio", 0.5f, 0.8f), Always("hour-gap", 3, -0.4f)]));

        var reasons = IndexOf(Listings.Asian).Suggest(Listings.European, Ten with { Learned = model }).Items[0].Reasons.ToDictionary(one => one.Criterion);

        Assert.EndsWith("both need six. Earlier answers count this against a pair.", reasons["weeks"].Text, StringComparison.Ordinal);
        Assert.EndsWith("Earlier answers count this more.", reasons["class-size"].Text, StringComparison.Ordinal);
        Assert.Equal("The clocks of the two campuses are seven hours apart.", reasons["hour-gap"].Text);
        Assert.Equal("What earlier answers say of all suggestions alike.", reasons["all-alike"].Text);

        // Half of the training pairs were below the threshold and got 0, the other half got the value.
        static ModelJson.Tree Always(string feature, float threshold, float value)
        {
            var tree = new ModelJson.Tree();
            var number = RankingFeatures.Names.IndexOf(feature);
            tree.Add(1, 2, number, threshold, 2);
            tree.Add(-1, -1, 0, feature == "weeks-ratio" ? value : 0, 1);
            tree.Add(-1, -1, 0, feature == "weeks-ratio" ? 0 : value, 1);
            return tree;
        }
    }

    [Fact]
    public void A_pair_fits_as_well_from_either_side() =>
        Prop.ForAll(AnyPair.ToArbitrary(), pair =>
        {
            var index = IndexOf(pair.European, pair.Asian);
            var there = index.Suggest(pair.European.Id, Ten).Items;
            var back = index.Suggest(pair.Asian.Id, Ten).Items;
            return there.Count == back.Count && there.Zip(back).All(two => Math.Abs(two.First.Score - two.Second.Score) < 1e-4);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Feasibility_is_the_same_from_either_side_for_any_pair() =>
        Prop.ForAll(AnyPair.ToArbitrary(), pair =>
        {
            var there = FeasibilityCheck.Between(pair.European, pair.Asian);
            var back = FeasibilityCheck.Between(pair.Asian, pair.European);
            return there.Feasible == back.Feasible
                && there.CommonWeeks.SequenceEqual(back.CommonWeeks)
                && there.LiveSlots.Select(slot => (slot.Week, slot.StartUtc, slot.EndUtc)).SequenceEqual(back.LiveSlots.Select(slot => (slot.Week, slot.StartUtc, slot.EndUtc)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_wish_of_only_one_side_helps_less_than_the_wish_of_both()
    {
        var wishing = Listings.European with { PreferredCountries = ["MY"] };
        var wished = Listings.Asian with { PreferredCountries = ["DE"] };

        var none = Score(Listings.European, Listings.Asian);
        var one = Score(wishing, Listings.Asian);
        var both = Score(wishing, wished);

        Assert.True(none < one && one < both);
    }

    [Fact]
    public void Every_page_continues_the_one_before()
    {
        var index = IndexOf([.. Enumerable.Range(1, 25).Select(number => Listings.Asian.Numbered(number) with { StudentsMax = 30 + (number % 4) })]);

        var whole = index.Suggest(Listings.European, new SuggestionQuery(25)).Items.Select(one => one.Partner.Id);
        var pages = Enumerable.Range(0, 3).SelectMany(page => index.Suggest(Listings.European, Ten with { Offset = 10 * page }).Items).Select(one => one.Partner.Id);

        Assert.Equal(whole, pages);
    }

    private static double Score(ListingProfile ours, ListingProfile theirs) => IndexOf(theirs).Suggest(ours, Ten).Items[0].Score;

    private static CatalogueIndex IndexOf(params ListingProfile[] listings)
    {
        var index = new CatalogueIndex();
        index.UpsertRange(listings);
        return index;
    }

    private static Gen<(ListingProfile European, ListingProfile Asian)> AnyPair =>
        from europe in AnySide(Listings.European)
        from asia in AnySide(Listings.Asian)
        select (europe, asia);

    private static Gen<ListingProfile> AnySide(ListingProfile listing) =>
        from title in Gen.Elements("Supply chains", "Verdikjedestyring", "経済学入門", "", "Port logistics 2")
        from field in Gen.Elements("0413", "041", "0231", "04", "")
        from wish in Gen.Elements(Enum.GetValues<PartnerFields>())
        from mode in Gen.Elements(Enum.GetValues<LiveMode>())
        from type in Gen.Elements(Enum.GetValues<ExchangeType>())
        from weeks in Gen.Choose(1, 12)
        from level in Gen.Choose(5, 8)
        from students in Gen.Choose(0, 90)
        from goal in Gen.Choose(1, 17)
        from preferred in Gen.Elements("MY", "DE", "JP")
        from bandwidth in Gen.Elements(Enum.GetValues<Bandwidth>())
        from english in Gen.Elements(CefrLevel.B1, CefrLevel.B2, CefrLevel.C1)
        select listing with
        {
            Title = title,
            Fields = field.Length == 0 ? [] : [field],
            PartnerFields = wish,
            ListedPartnerFields = ["04"],
            LiveMode = mode,
            ExchangeType = type,
            ModuleWeeks = weeks,
            EqfLevel = level,
            StudentsMin = students,
            StudentsMax = students + 10,
            Sdgs = [goal, 4],
            PreferredCountries = [preferred],
            Bandwidth = bandwidth,
            Languages = [new WorkingLanguage("en", english, CefrLevel.B1)],
        };
}
