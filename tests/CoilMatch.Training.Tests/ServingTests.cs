using CoilMatch.Matching.Ranking;
using CoilMatch.Matching.Ranking.Learned;
using CoilMatch.Training.Native;

namespace CoilMatch.Training.Tests;

public class ServingTests
{
    private const int Rows = 400;

    [XgBoostFact]
    public void The_correction_read_from_JSON_is_the_one_that_XGBoost_predicts_within_a_hundred_thousandth()
    {
        var (json, rows, matrix) = TrainedAndRows();
        using (matrix)
        {
            using var booster = new Booster();
            booster.Load(json);
            var model = LearnedModel.Read(json);

            var theirs = booster.Margins(matrix);

            Assert.True(model.Trees > 20, $"only {model.Trees} trees");
            Assert.All(rows.Zip(theirs), one => Assert.Equal(one.Second, model.Correction(one.First), 1e-5));
        }
    }

    [XgBoostFact]
    public void The_contributions_are_those_of_XGBoost_and_sum_to_the_correction_exactly()
    {
        var (json, rows, matrix) = TrainedAndRows();
        using (matrix)
        {
            using var booster = new Booster();
            booster.Load(json);
            var model = LearnedModel.Read(json);
            var theirs = booster.Contributions(matrix, RankingFeatures.Count);

            var ours = new double[RankingFeatures.Count];
            for (var row = 0; row < rows.Length; row++)
            {
                model.Contributions(rows[row], ours, out var bias);
                var correction = model.Correction(rows[row]);
                var their = theirs.AsSpan(row * (ours.Length + 1), ours.Length + 1).ToArray();

                Assert.All(ours.Append(bias).Zip(their), one => Assert.Equal(one.Second, one.First, 1e-4));
                Assert.True(Math.Abs(ours.Sum() + bias - correction) <= 1e-9 * Math.Max(1, Math.Abs(correction)));
            }
        }
    }

    private static (byte[] Json, float[][] Rows, Matrix Matrix) TrainedAndRows()
    {
        var json = ModelTrainer.Train(Answers.Of(400, 3), new TrainingSettings { Depth = 5 }, CancellationToken.None).Json;
        var random = new Random(8);
        var rows = Enumerable.Range(0, Rows).Select(_ => Answers.Row(random)).ToArray();
        return (json, rows, new Matrix(rows.SelectMany(row => row).ToArray(), RankingFeatures.Count));
    }
}
