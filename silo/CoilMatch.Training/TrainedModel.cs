namespace CoilMatch.Training;

/// <summary>A model as it is stored, and what is known of it.</summary>
/// <param name="Json">As XGBoost saves it; <see cref="Matching.Ranking.Learned.LearnedModel.Read"/> reads it.</param>
public sealed record TrainedModel(byte[] Json, ModelCard Card);
