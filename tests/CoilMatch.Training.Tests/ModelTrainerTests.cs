using System.Text;
using CoilMatch.Matching.Ranking;
using CoilMatch.Matching.Ranking.Learned;

namespace CoilMatch.Training.Tests;

public class ModelTrainerTests
{
    private static readonly TrainingSettings Usual = new();

    [XgBoostFact]
    public void A_model_trained_on_answers_that_differ_from_the_prior_does_better_on_later_ones()
    {
        var model = Train(Answers.Of(600, 1));

        var trial = ModelTrial.Compare(null, model, Answers.Of(300, 2, firstPage: 600));

        Assert.True(trial.GoesLive, $"{trial}");
        Assert.True(trial.Difference.Mean > 0.05, $"{trial}");
    }

    [XgBoostFact]
    public void A_model_trained_on_answers_by_chance_does_not_go_live()
    {
        var model = Train(Answers.Of(600, 1, liking: _ => 0));

        Assert.False(ModelTrial.Compare(null, model, Answers.Of(300, 2, liking: _ => 0, firstPage: 600)).GoesLive);
    }

    [XgBoostFact]
    public void A_model_does_not_go_live_against_itself()
    {
        var model = Train(Answers.Of(300, 1));

        Assert.False(ModelTrial.Compare(model, model, Answers.Of(300, 2, firstPage: 300)).GoesLive);
    }

    [XgBoostFact]
    public void The_same_answers_give_the_same_bytes_in_any_order()
    {
        var answers = Answers.Of(200, 1);

        var first = ModelTrainer.Train(answers, Usual, CancellationToken.None);
        var second = ModelTrainer.Train([.. answers.Reverse()], Usual, CancellationToken.None);

        Assert.Equal(first.Json, second.Json);
    }

    [XgBoostFact]
    public void The_correction_moves_with_a_known_direction_only()
    {
        var model = Train(Answers.Of(600, 1, liking: row => (row[11] / 2) - (3 * row[8])));
        var random = new Random(4);
        for (var trial = 0; trial < 300; trial++)
        {
            var row = Answers.Row(random);
            for (var feature = 0; feature < row.Length; feature++)
            {
                if (RankingFeatures.All[feature].Direction == 0 || float.IsNaN(row[feature]))
                    continue;
                var more = (float[])row.Clone();
                more[feature] += 0.3f;
                Assert.True((model.Correction(more) - model.Correction(row)) * RankingFeatures.All[feature].Direction >= -1e-6);
            }
        }
    }

    [XgBoostFact]
    public void The_card_tells_the_window_the_outcomes_and_the_version()
    {
        var answers = Answers.Of(200, 1);

        var card = ModelTrainer.Train(answers, Usual, CancellationToken.None).Card;

        Assert.Equal((Answers.FirstDay, Answers.FirstDay.AddHours(199), 200), (card.From, card.To, card.Pages));
        Assert.Equal(answers.Count(one => one.Outcome == Outcome.Accepted), card.Outcomes[Outcome.Accepted]);
        Assert.Equal(RankingFeatures.Names, card.Features);
        Assert.StartsWith("1.7.", card.XgBoost, StringComparison.Ordinal);
        Assert.Contains("\"accepted\":", card.ToJson(), StringComparison.Ordinal);
    }

    [XgBoostFact]
    public void Without_a_request_training_says_that_there_is_nothing_to_learn_from()
    {
        var ignored = Answers.Of(5, 1).Select(one => one with { Outcome = Outcome.Ignored }).ToList();

        var refusal = Assert.Throws<InvalidOperationException>(() => ModelTrainer.Train(ignored, Usual, CancellationToken.None));

        Assert.Contains("nothing to learn from", refusal.Message, StringComparison.Ordinal);
    }

    [XgBoostFact]
    public void A_model_of_other_features_is_refused_by_name()
    {
        var json = Encoding.UTF8.GetString(ModelTrainer.Train(Answers.Of(100, 1), Usual, CancellationToken.None).Json);

        var refusal = Assert.Throws<ModelFormatException>(() => LearnedModel.Read(Encoding.UTF8.GetBytes(json.Replace("hour-gap", "age", StringComparison.Ordinal))));

        Assert.Contains("other features: age", refusal.Message, StringComparison.Ordinal);
    }

    private static LearnedModel Train(IReadOnlyList<ShownSuggestion> answers) =>
        LearnedModel.Read(ModelTrainer.Train(answers, Usual, CancellationToken.None).Json);
}
