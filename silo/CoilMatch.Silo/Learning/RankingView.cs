namespace CoilMatch.Silo.Learning;

/// <param name="DataFrom">When the first page that it learned from was shown.</param>
/// <param name="Reason">Why it stands where it stands.</param>
internal sealed record RankingModelView(
    Guid Id,
    string Version,
    RankingModelState State,
    DateTimeOffset MadeAt,
    DateTimeOffset DataFrom,
    DateTimeOffset DataTo,
    ModelFigures Figures,
    string Reason)
{
    internal static RankingModelView Of(RankingModel model) => new(
        model.Id.Value, model.ModelVersion, model.State, model.MadeAt, model.DataFrom, model.DataTo, model.Figures, model.Reason);
}

/// <param name="AskedFor">False for a nightly run.</param>
/// <param name="Text">What came of it, in plain words; null while it is open.</param>
internal sealed record TrainingRunView(
    Guid Id,
    bool AskedFor,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt,
    TrainingResult? Result,
    string? Text,
    string? ModelVersion)
{
    internal static TrainingRunView Of(TrainingRun run) => new(
        run.Id.Value, run.AskedFor, run.CreatedAt, run.StartedAt, run.EndedAt, run.Result, run.Text, run.ModelVersion);
}

/// <param name="Live">The model that ranks; null for the prior. It is told while learning is switched off, too.</param>
/// <param name="Models">The newest first, the live one among them.</param>
/// <param name="Runs">The newest first.</param>
/// <param name="LeastAnswers">How many answers a training needs.</param>
/// <param name="TrainingUnavailable">Why this machine cannot train, and what to install; null when it can.</param>
internal sealed record RankingView(
    bool LearningOn,
    FairnessRules Fairness,
    RankingModelView? Live,
    IReadOnlyList<RankingModelView> Models,
    IReadOnlyList<TrainingRunView> Runs,
    int LeastAnswers,
    string? TrainingUnavailable);
