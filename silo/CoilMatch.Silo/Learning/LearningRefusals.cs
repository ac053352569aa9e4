using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Learning;

internal static class LearningRefusals
{
    internal static readonly Refusal AlreadyLive = new("already-live", "This model ranks already.", "modelId");

    internal static readonly Refusal PriorAlready = new("already-live", "No learned model ranks now, so there is nothing to go back from.", "modelId");

    internal static readonly Refusal NeverLive =
        new("never-live", "Only a model that ranked before can be gone back to; this one was not better when it was made.", "modelId");

    internal static readonly Refusal UnderWay = new("training-under-way", "A training is under way. Look again in a few minutes.");

    internal static readonly Refusal Reason = new(
        "length", $"Say why in {RankingModel.ShortestReason} to {RankingModel.LongestReason} characters.", "reason");

    internal static readonly Refusal UnknownModel = new("not-found", "There is no such model.", "modelId");

    internal static readonly Refusal ModelLost = new("model-lost", "The file of this model is gone or cannot be read, so it cannot rank.", "modelId");

    /// <summary>Reads the reason that a decision on the ranking needs.</summary>
    internal static Refusal? CheckReason(string? given, out string reason)
    {
        reason = TypedText.Of(given) ?? "";
        return reason.Length is >= RankingModel.ShortestReason and <= RankingModel.LongestReason ? null : Reason;
    }
}
