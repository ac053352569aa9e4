namespace CoilMatch.Training.Tests;

public class PropensityEstimateTests
{
    [Fact]
    public void Coins_tell_how_much_a_place_matters_whatever_stands_there()
    {
        double[] looking = [1, 0.5, 0.4, 0.4, 0.2, 0.2, 0.1, 0.1, 0.1, 0.1];

        var estimate = PropensityEstimate.From(Answers.Of(20_000, 5, row => 3 * row[0], coins: 1, looking: place => looking[place - 1]));

        Assert.All(Enumerable.Range(1, 6), place => Assert.Equal(looking[place - 1], estimate.At(place), 0.06));
    }

    [Fact]
    public void Without_coins_attention_falls_with_the_logarithm_of_the_place()
    {
        var estimate = PropensityEstimate.From(Answers.Of(50, 5));

        Assert.All(Enumerable.Range(1, 10), place => Assert.Equal(1 / Math.Log2(place + 1), estimate.At(place), 1e-9));
    }

    [Fact]
    public void A_place_is_never_looked_at_more_than_the_one_above_it()
    {
        var places = PropensityEstimate.From(Answers.Of(200, 6, coins: 1, looking: _ => 1)).Places;

        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.First >= pair.Second));
    }
}
