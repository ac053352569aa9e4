namespace CoilMatch.Silo.Learning;

/// <summary>What a model was trained on, and how it did on later pages than those.</summary>
/// <param name="Answers">Suggestions in the data that somebody acted on: dismissed, requested or more.</param>
/// <param name="Features">What the model sees of a pair, by name.</param>
/// <param name="Trees">0 when no correction helped, so that the prior stands.</param>
/// <param name="ComparedWith">The model that was live then; null for the prior.</param>
/// <param name="LaterPages">Pages of the comparison, all shown after those that the model was trained on.</param>
/// <param name="Difference">NDCG@10 of the model less that of what it is compared with, on the later pages.</param>
/// <param name="Lower">Lower end of the 95 % interval of the difference.</param>
/// <param name="Upper">Upper end.</param>
internal sealed record ModelFigures(
    int Pages,
    int Answers,
    IReadOnlyList<string> Features,
    int Trees,
    string? ComparedWith,
    int LaterPages,
    double Difference,
    double Lower,
    double Upper)
{
    internal static readonly ModelFigures None = new(0, 0, [], 0, null, 0, 0, 0, 0);
}
